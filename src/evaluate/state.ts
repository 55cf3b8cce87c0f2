import { shareOf } from './describe.ts'
import type { Score } from './score.ts'
import type { ComparisonScore } from './score-comparison.ts'

/** Figures from 0 to 1 by document and part: what is accepted is a file of them. */
export type State = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A figure that moved; null on the side that has none. */
export interface Move {
  readonly document: string
  readonly part: string
  readonly before: number | null
  readonly after: number | null
}

/** Figures of one run. */
export function stateOf(scores: ReadonlyMap<string, Score>, comparisons: ReadonlyMap<string, ComparisonScore>): State {
  const names = [...new Set([...scores.keys(), ...comparisons.keys()])].sort()
  return Object.fromEntries(
    names.map((name) => [name, { ...extraction(scores.get(name)), ...comparison(comparisons.get(name)) }] as const),
  )
}

function extraction(score: Score | undefined): Record<string, number> {
  if (score === undefined) return {}
  const { document, annexes, lists } = score
  return {
    ...(document && { document: round(shareOf([document.right, document.total])) }),
    ...Object.fromEntries(Object.entries(lists).map(([name, { f1 }]) => [name, round(f1)])),
    ...(annexes && { cells: round(shareOf(annexes.cells)) }),
  }
}

function comparison(score: ComparisonScore | undefined): Record<string, number> {
  if (score === undefined) return {}
  const { pairs, statuses, directions, fields } = score
  return {
    'compare/pairs': round(pairs.f1),
    'compare/statuses': round(shareOf(statuses)),
    'compare/directions': round(shareOf(directions)),
    ...Object.fromEntries(Object.entries(fields).map(([name, { f1 }]) => [`compare/${name}`, round(f1)])),
  }
}

const round = (share: number) => Math.round(share * 1e4) / 1e4

/** What moved between two states, in the order of the documents. Documents that only one side has are left out. */
export function movesBetween(before: State, after: State): Move[] {
  return Object.keys(after).flatMap((document) => {
    const [old, now] = [before[document], after[document]]
    if (old === undefined || now === undefined) return []
    const parts = [...new Set([...Object.keys(old), ...Object.keys(now)])]
    return parts.flatMap((part): Move[] => {
      const move = { document, part, before: old[part] ?? null, after: now[part] ?? null }
      return move.before === move.after ? [] : [move]
    })
  })
}

/** Whether a figure rose, or one came that was not there. */
export const isGain = ({ before, after }: Move): boolean => (after ?? -1) > (before ?? -1)

/** Documents of one state that the other lacks. */
export const onlyIn = (one: State, other: State): string[] => Object.keys(one).filter((name) => !(name in other))

/** One line a document, so that what moves can be seen in the history. */
export function writeState(state: State): string {
  const lines = Object.entries(state).map(([name, parts]) => `  ${JSON.stringify(name)}: ${JSON.stringify(parts)}`)
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`
}
