/**
 * `npm run figures`: writes the tables of docs/figures.md anew from what `doichieu eval corpus` prints, or from a file of
 * `eval --json` that is named. What people wrote around the tables stays.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Score } from '../src/evaluate/score.ts'
import { type ComparisonScore, sumComparisonScores } from '../src/evaluate/score-comparison.ts'
import type { GraphScore } from '../src/evaluate/score-graph.ts'
import { sumScores } from '../src/evaluate/sum-scores.ts'

interface Evaluation {
  readonly documents: Readonly<Record<string, Score>>
  readonly compared: Readonly<Record<string, { readonly score: ComparisonScore; readonly naive: ComparisonScore }>>
  readonly graphs: Readonly<Record<string, GraphScore>>
}

const FORMATS = { docx: 'DOCX', pdf: 'PDF', txt: 'text dump' } as const
const LISTS = {
  citations: 'citations, F1 (kind, number, date)',
  outline: 'outline, F1',
  targets: 'targets, F1',
  assignments: 'assignments, F1',
  indicators: 'indicators of reports, F1',
  footnotes: 'footnotes, F1',
  findings: 'findings, F1',
  units: 'units, pairs of surface forms, F1',
} as const

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const percent = (share: number): string => `${(100 * share).toFixed(1).replace(/\.0$/, '')} %`
const shareOf = ([right, total]: readonly [right: number, total: number]): string =>
  total === 0 ? '–' : `${percent(right / total)} (${right} of ${total})`
const table = (rows: readonly (readonly string[])[]): string =>
  rows
    .toSpliced(1, 0, rows[0]?.map(() => '---') ?? [])
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

function extraction({ documents }: Evaluation): string {
  const named = Object.entries(documents)
  const scores = Object.keys(FORMATS).map((format) =>
    sumScores(named.filter(([name]) => name.endsWith(`.${format}`)).map(([, score]) => score)),
  )
  return table([
    ['', ...Object.values(FORMATS)],
    ['facts of the letterhead', ...scores.map(({ document }) => (document ? `${document.right} of ${document.total}` : '–'))],
    ['annex rows found', ...scores.map(({ annexes }) => (annexes ? `${annexes.found} of ${annexes.rows}` : '–'))],
    ['annex cells right', ...scores.map(({ annexes }) => (annexes ? shareOf(annexes.cells) : '–'))],
    ...Object.entries(LISTS).map(([list, name]) => [name, ...scores.map(({ lists }) => percent(lists[list]?.f1 ?? 0))]),
  ])
}

function comparison({ compared }: Evaluation): string {
  const all = Object.values(compared)
  const sums = [sumComparisonScores(all.map(({ score }) => score)), sumComparisonScores(all.map(({ naive }) => naive))]
  return table([
    [`${all.length} files held against their template`, 'doichieu', 'pairing by shared words'],
    ['pairs of tasks, F1', ...sums.map(({ pairs }) => percent(pairs.f1))],
    ['statuses right', ...sums.map(({ statuses }) => shareOf(statuses))],
    ['directions of deadlines right', ...sums.map(({ directions }, i) => (i === 0 ? shareOf(directions) : '–'))],
    ['severities right', ...sums.map(({ severities }, i) => (i === 0 ? shareOf(severities) : '–'))],
  ])
}

function graph({ graphs }: Evaluation): string {
  const scores = Object.keys(FORMATS).flatMap((format) => graphs[format] ?? [])
  return table([
    ['', ...Object.values(FORMATS)],
    ['mentions that are one document, pairwise F1', ...scores.map(({ clusters }) => percent(clusters.f1))],
    ['relations, F1', ...scores.map(({ relations }) => percent(relations.f1))],
    ['bases no longer in force, F1', ...scores.map(({ stale }) => percent(stale.f1))],
  ])
}

const [file] = process.argv.slice(2)
const evaluated = JSON.parse(
  file === undefined
    ? execFileSync(process.execPath, ['--import', 'tsx', at('src/cli/main.ts'), 'eval', at('corpus'), '--json'], {
        encoding: 'utf8',
        maxBuffer: 1e9,
      })
    : readFileSync(file, 'utf8'),
) as Evaluation

const page = at('docs/figures.md')
let text = readFileSync(page, 'utf8')
for (const [name, made] of Object.entries({ extraction, comparison, graph })) {
  const marks = new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- /${name} -->)`)
  if (!marks.test(text)) throw new Error(`docs/figures.md has no place for ${name}`)
  text = text.replace(marks, (_, open: string, close: string) => `${open}\n${made(evaluated)}\n${close}`)
}
writeFileSync(page, text)
execFileSync('npx', ['biome', 'format', '--write', page], { stdio: 'inherit' })
