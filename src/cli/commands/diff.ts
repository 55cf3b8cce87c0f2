import { compare } from '../../compare/compare.ts'
import { readCommunes } from '../../ingest/read-communes.ts'
import { defaultUnits, readUnits } from '../../ingest/read-units.ts'
import type { Comparison } from '../../record/comparison.ts'
import { jsonReport } from '../../reports/json/json-report.ts'
import { noteText } from '../../reports/note-text.ts'
import { wordsOf } from '../../reports/words/words.ts'
import { fromFile } from '../diff/from-file.ts'
import { pickTemplate } from '../diff/pick-template.ts'
import { readDiffInputs } from '../diff/read-inputs.ts'
import { terminalSummary } from '../diff/terminal.ts'
import { writeReports } from '../diff/write-reports.ts'
import { TOGETHER, UsageFailure } from '../failure.ts'
import type { Language, Say } from '../messages/messages.ts'
import { put } from '../output.ts'
import { putLines } from '../put-lines.ts'
import type { Invocation, Run } from './run.ts'

/** `diff --template T [--plans P…] [--json] [--html F] [--xlsx F] [--docx F] [--letters D] [--csv F] [--out D] [--units F] [--communes F]` */
export const run: Run = async (invocation) => {
  const { options, say } = invocation
  if (options.from !== undefined || options.to !== undefined) return runTwo(invocation)
  if (options.template === undefined) throw new UsageFailure('--template', '', 'expected.template')
  const language = say('language') as Language
  const comparison = await compared(options, say)
  tellNotes(comparison, say)
  if (options.json) await putLines(jsonReport(comparison))
  const told = options.json ? process.stderr : process.stdout
  let written = 0
  for await (const path of writeReports(comparison, options, language)) {
    written++
    told.write(`${say('written', { path })}\n`)
  }
  if (!options.json && written === 0) await put(terminalSummary(comparison, language, say, process.stdout.columns ?? 100))
}

/** Loaded when asked for. Throws UsageFailure where one of the two is not named. */
async function runTwo(invocation: Invocation): Promise<void> {
  for (const side of ['from', 'to'])
    if (invocation.options[side] === undefined) throw new UsageFailure(`--${side}`, '', 'expected.both')
  for (const other of ['template', 'plans', 'docx', 'letters', 'sender', 'csv', 'communes'])
    if (invocation.options[other] !== undefined) throw new UsageFailure(`--${other}`, '--from, --to', TOGETHER)
  const { run } = await import('./diff-two.ts')
  return run(invocation)
}

async function compared(options: Invocation['options'], say: Say): Promise<Comparison> {
  const communes = typeof options.communes === 'string' ? await fromFile(options.communes, readCommunes) : undefined
  const units = typeof options.units === 'string' ? await fromFile(options.units, readUnits) : await defaultUnits()
  const { templates, plans } = await readDiffInputs(options, say)
  const template = pickTemplate(templates, plans, String(options.template))
  return compare(template, plans, { units, ...(communes !== undefined && { communes }) })
}

/** What there is to say of a plan as a whole, a line each: people see it even where a file is what they asked for. */
function tellNotes({ notes = [], template, plans }: Comparison, say: Say): void {
  const all = [
    ...notes.map((note) => [template.path, note] as const),
    ...plans.flatMap(({ plan, notes }) => notes.map((note) => [plan.path, note] as const)),
  ]
  const words = wordsOf(say('language') as Language)
  for (const [path, note] of all) process.stderr.write(`${say('diff.note', { path, message: noteText(note, words) })}\n`)
}
