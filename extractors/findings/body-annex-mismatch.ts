import type { Finding, OutlineEntry } from '../../src/record/record.ts'
import { fold } from '../../src/text/fold.ts'
import type { FindingRule } from './finding-input.ts'

const LEAST = 0.3
const ENOUGH = 0.6

/**
 * A task that stands in the body and in no annex row, or the reverse. Said only of documents whose annexes plainly
 * repeat the tasks of the body: at least 60 % of either side have a partner.
 */
export const bodyAnnexMismatch: FindingRule = {
  rule: 'body-annex-mismatch',
  check: ({ outline, annexes }) => {
    const rows = annexes.flatMap((annex) =>
      annex.rows.map((row) => ({
        where: `annex ${annex.number ?? '-'} row ${row.no ?? '-'}`,
        text: row.task,
        words: shingles(row.task),
      })),
    )
    const tasks = outline
      .filter(isTask)
      .map((entry) => ({ where: entry.path.join('.'), text: entry.text, words: shingles(entry.text) }))
    if (rows.length < 5 || tasks.length < 5) return []
    const best = (words: Set<string>, others: readonly { words: Set<string> }[]) =>
      Math.max(0, ...others.map((other) => overlap(words, other.words)))
    const lonelyTasks = tasks.filter((task) => best(task.words, rows) < LEAST)
    const lonelyRows = rows.filter((row) => best(row.words, tasks) < LEAST)
    if (1 - lonelyTasks.length / tasks.length < ENOUGH || 1 - lonelyRows.length / rows.length < ENOUGH) return []
    return [
      ...lonelyTasks.map((task) => finding(task, 'Nhiệm vụ nêu trong phần nội dung nhưng không có trong phụ lục')),
      ...lonelyRows.map((row) => finding(row, 'Nhiệm vụ nêu trong phụ lục nhưng không có trong phần nội dung')),
    ]
  },
}

/** Lettered clauses of the section of tasks. */
function isTask(entry: OutlineEntry): boolean {
  return /^\p{Ll}$/u.test(entry.path[entry.path.length - 1] ?? '') && entry.path[0] === 'II' && entry.text.length > 20
}

function shingles(text: string): Set<string> {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`))
}

/** Share of the shorter text's word pairs that the other has. */
function overlap(a: Set<string>, b: Set<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const pair of small) if (large.has(pair)) shared++
  return small.size === 0 ? 0 : shared / small.size
}

function finding(task: { where: string; text: string }, message: string): Finding {
  return {
    rule: 'body-annex-mismatch',
    severity: 'info',
    message: `${message}: “${task.text.slice(0, 80)}”`,
    page: null,
    where: task.where,
  }
}
