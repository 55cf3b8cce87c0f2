import { diffArrays } from 'diff'
import type { ClauseChange, ClauseSide } from '../../record/version-comparison.ts'
import { fold, foldTonePlacement } from '../../text/fold.ts'
import { sameShare, wordSegments } from './word-segments.ts'

/** A paragraph that one side only has as it stands; `hunk` tells which run of changes it stands in. */
interface Odd {
  readonly side: ClauseSide
  readonly order: number
  readonly hunk: number
  readonly words: ReadonlySet<string>
}

/** From this share of common words on, two paragraphs are one that was rewritten. */
const REWRITTEN = 0.5
/** Above this many pairs to try, only paragraphs of one run of changes are held against each other. */
const MANY = 250_000

/** What became of each paragraph. Labels that only count anew are no change. */
export function clauseChanges(from: readonly ClauseSide[], to: readonly ClauseSide[]): { same: number; changes: ClauseChange[] } {
  const [gone, come, same] = odds(from, to)
  const pairs = pairUp(gone, come)
  const taken = new Set(pairs.flat())
  const changes = [
    ...pairs.map(([a, b]) => ({ at: b.order, change: changeOf(a, b) })),
    ...gone.filter((odd) => !taken.has(odd)).map(({ side, order }) => ({ at: order, change: oneSided(side, null) })),
    ...come.filter((odd) => !taken.has(odd)).map(({ side, order }) => ({ at: order, change: oneSided(null, side) })),
  ]
  return { same, changes: changes.sort((a, b) => a.at - b.at).map(({ change }) => change) }
}

const oneSided = (from: ClauseSide | null, to: ClauseSide | null): ClauseChange => ({
  status: to === null ? 'removed' : 'added',
  from,
  to,
})

function odds(from: readonly ClauseSide[], to: readonly ClauseSide[]): [Odd[], Odd[], number] {
  const [gone, come]: [Odd[], Odd[]] = [[], []]
  let [a, b, same, hunk] = [0, 0, 0, 0]
  for (const { added, removed, value } of diffArrays(from.map(key), to.map(key))) {
    for (const _ of value) {
      // both lists are ordered by the place in the new text; what went stands where it would be
      if (removed) gone.push(oddOf(from[a++], b, hunk))
      else if (added) come.push(oddOf(to[b++], b, hunk))
      else [a, b, same] = [a + 1, b + 1, same + 1]
    }
    if (!added && !removed) hunk++
  }
  return [gone, come, same]
}

function oddOf(side: ClauseSide | undefined, order: number, hunk: number): Odd {
  if (side === undefined) throw new RangeError('the difference names a paragraph that is not there')
  return { side, order, hunk, words: new Set(key(side).split(' ')) }
}

/** The words of a paragraph without its label, in capitals or not. */
const key = ({ path, text }: ClauseSide): string =>
  fold(foldTonePlacement(withoutLabel(text, path.at(-1) ?? '')))
    .replace(/[^\p{L}\p{N}%/<>=]+/gu, ' ')
    .trim()

function withoutLabel(text: string, name: string): string {
  return name !== '' && text.startsWith(name) ? text.slice(name.length).replace(/^\s*[.):/]+\s*/u, '') : text
}

function pairUp(gone: readonly Odd[], come: readonly Odd[]): [Odd, Odd][] {
  const near = gone.length * come.length > MANY
  const candidates = gone.flatMap((a) =>
    come.flatMap((b) => {
      if (near && a.hunk !== b.hunk) return []
      const alike = likeness(a, b)
      return alike >= REWRITTEN ? [{ a, b, alike }] : []
    }),
  )
  candidates.sort((x, y) => y.alike - x.alike || x.a.order - y.a.order || x.b.order - y.b.order)
  const taken = new Set<Odd>()
  const pairs: [Odd, Odd][] = []
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue
    taken.add(a).add(b)
    pairs.push([a, b])
  }
  return pairs
}

/** Dice over the words, with a little for standing at the same place. */
function likeness(a: Odd, b: Odd): number {
  let both = 0
  for (const word of a.words) if (b.words.has(word)) both++
  const dice = (2 * both) / (a.words.size + b.words.size)
  return dice + (a.hunk === b.hunk ? 0.04 : 0) + (a.side.path.join('/') === b.side.path.join('/') ? 0.04 : 0)
}

function changeOf(a: Odd, b: Odd): ClauseChange {
  if (key(a.side) === key(b.side)) return { status: 'moved', from: a.side, to: b.side }
  const segments = wordSegments(a.side.text, b.side.text)
  // words in another order share little in a row; each side is then shown whole
  return { status: 'changed', from: a.side, to: b.side, ...(sameShare(segments) > 0.2 ? { segments } : {}) }
}
