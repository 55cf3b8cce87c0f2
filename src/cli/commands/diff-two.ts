import { followUp } from '../../compare/follow-up/follow-up.ts'
import { compareVersions } from '../../compare/versions/compare-versions.ts'
import { defaultUnits, readUnits } from '../../ingest/read-units.ts'
import type { PlanRecord } from '../../record/record.ts'
import { followUpText } from '../diff/follow-up-text.ts'
import { fromFile } from '../diff/from-file.ts'
import { readOne } from '../diff/read-one.ts'
import { versionsText } from '../diff/versions-text.ts'
import { put } from '../output.ts'
import type { Run } from './run.ts'

/**
 * `diff --from A --to B [--json] [--units F]`: a draft against the issued text, a plan against the next year's, or a plan against the
 * year's report, as the kind of B says.
 */
export const run: Run = async ({ options, say }) => {
  const [from, to] = [await readOne(String(options.from), options), await readOne(String(options.to), options)]
  const width = process.stdout.columns ?? 100
  const units = typeof options.units === 'string' ? await fromFile(options.units, readUnits) : await defaultUnits()
  if (isReportOf(from, to)) {
    const followed = followUp(from, to, { units })
    await put(options.json ? json(followed) : followUpText(followed, say, width))
  } else {
    const compared = compareVersions(from, to, { units })
    await put(options.json ? json(compared) : versionsText(compared, say, width))
  }
}

const isReportOf = (from: PlanRecord, to: PlanRecord): boolean =>
  to.document.kind === 'bao-cao' && from.document.kind !== 'bao-cao'

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
