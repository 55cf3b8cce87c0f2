import type { Measure } from './measure.ts'
import type { Score } from './score.ts'
import { ROW_FIELDS, type RowsScore } from './score-annexes.ts'

export const percent = (share: number) => `${(100 * share).toFixed(1)} %`

/** A score as lines of text; with `detail`, all that was missed, invented or wrong. */
export function describeScore(score: Score, detail: boolean): string[] {
  const { document, annexes, lists } = score
  const lines: string[] = []
  if (document) lines.push(line('document', `${document.right}/${document.total}${also(document.wrong)}`))
  for (const [name, measured] of Object.entries(lists))
    lines.push(line(name, figures(measured)), ...(detail ? items('missed', measured.missed, 'extra', measured.extra) : []))
  if (annexes) lines.push(line('annexes', rows(annexes)), ...(detail ? items('wrong', annexes.wrong) : []))
  return lines
}

/** Nothing to get right is all right. */
export const shareOf = ([right, total]: readonly [number, number]) => (total === 0 ? 1 : right / total)

const line = (name: string, figure: string) => `${name.padEnd(14)} ${figure}`
const also = (wrong: readonly string[]) => (wrong.length === 0 ? '' : ` wrong: ${wrong.join(', ')}`)

export function figures({ f1, precision, recall, hit, gold, predicted }: Measure): string {
  return `F1 ${percent(f1)} (precision ${percent(precision)}, recall ${percent(recall)}; ${hit} of ${gold} gold, ${predicted} predicted)`
}

function rows({ cells, found, rows, perfect, predictedRows, fields }: RowsScore): string {
  const each = ROW_FIELDS.map((field) => `${field} ${fields[field].join('/')}`).join(' ')
  return `cells ${percent(shareOf(cells))} (${cells.join('/')}), rows ${found}/${rows} found, ${perfect} perfect, ${predictedRows} predicted; ${each}`
}

function items(...named: (string | readonly string[])[]): string[] {
  const lines: string[] = []
  for (let i = 0; i < named.length; i += 2)
    for (const item of named[i + 1] as readonly string[]) lines.push(`   ${String(named[i]).padEnd(6)} ${item}`)
  return lines
}
