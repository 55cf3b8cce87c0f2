import { CompareError } from '../../compare/compare-error.ts'
import { followUp } from '../../compare/follow-up/follow-up.ts'
import { compareVersions } from '../../compare/versions/compare-versions.ts'
import { defaultUnits, readUnits } from '../../ingest/read-units.ts'
import type { FollowUp } from '../../record/follow-up.ts'
import type { PlanRecord } from '../../record/record.ts'
import { followUpText } from '../diff/follow-up-text.ts'
import { fromFile } from '../diff/from-file.ts'
import { readOne } from '../diff/read-one.ts'
import { versionsText } from '../diff/versions-text.ts'
import { writeTwo } from '../diff/write-two.ts'
import { Failure } from '../failure.ts'
import type { Language } from '../messages/messages.ts'
import { put } from '../output.ts'
import type { Run } from './run.ts'

/**
 * `diff --from A --to B [--json] [--html F] [--xlsx F] [--out D] [--units F]`: a draft against the issued text, a plan
 * against the next year's, or a plan against the year's report, as the kind of B says.
 */
export const run: Run = async ({ options, say }) => {
  const [from, to] = [await readOne(String(options.from), options), await readOne(String(options.to), options)]
  const units = typeof options.units === 'string' ? await fromFile(options.units, readUnits) : await defaultUnits()
  const compared = isReportOf(from, to) ? followed(from, to, units) : compareVersions(from, to, { units })
  if (options.json) await put(`${JSON.stringify(compared, null, 2)}\n`)
  let written = 0
  for await (const path of writeTwo(compared, options, say('language') as Language)) {
    written++
    const told = options.json ? process.stderr : process.stdout
    told.write(`${say('written', { path })}\n`)
  }
  if (options.json || written > 0) return
  const width = process.stdout.columns ?? 100
  await put(compared.mode === 'versions' ? versionsText(compared, say, width) : followUpText(compared, say, width))
}

/** Throws Failure where the plan has no tasks. */
function followed(plan: PlanRecord, report: PlanRecord, units: Awaited<ReturnType<typeof defaultUnits>>): FollowUp {
  try {
    return followUp(plan, report, { units })
  } catch (error) {
    if (error instanceof CompareError) throw new Failure(plan.source.path, 'plan-without-tasks', { cause: error })
    throw error
  }
}

const isReportOf = (from: PlanRecord, to: PlanRecord): boolean =>
  to.document.kind === 'bao-cao' && from.document.kind !== 'bao-cao'
