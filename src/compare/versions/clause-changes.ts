import { diffArrays } from 'diff'
import type { ClauseChange, ClauseSide } from '../../record/version-comparison.ts'
import { cutAlike } from './cut-alike.ts'
import { keyOf, withoutLabel } from './paragraph-words.ts'
import { sameShare, wordSegments } from './word-segments.ts'
import { onlyYearsMoved } from './year-moves.ts'

/** What is known of both documents. */
export interface ClauseOptions {
  /** By how many years the newer plan is of a later year. */
  readonly years?: number
  /** Marks of footnotes: a reader may have left one in the text. */
  readonly marks?: ReadonlySet<string>
}

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
export function clauseChanges(
  before: readonly ClauseSide[],
  after: readonly ClauseSide[],
  options: ClauseOptions = {},
): { same: number; changes: ClauseChange[] } {
  const [from, to] = cutAlike(before, after)
  const [gone, come, same] = odds(from, to)
  const pairs = pairUp(gone, come)
  const taken = new Set(pairs.flat())
  const paired = pairs.map(([a, b]) => ({ at: b.order, change: changeOf(a, b, options) }))
  const changes = [
    ...paired.flatMap(({ at, change }) => (change === null ? [] : [{ at, change }])),
    ...gone.filter((odd) => !taken.has(odd)).map(({ side, order }) => ({ at: order, change: oneSided(side, null) })),
    ...come.filter((odd) => !taken.has(odd)).map(({ side, order }) => ({ at: order, change: oneSided(null, side) })),
  ]
  return {
    same: same + paired.filter(({ change }) => change === null).length,
    changes: changes.sort((a, b) => a.at - b.at).map(({ change }) => change),
  }
}

const oneSided = (from: ClauseSide | null, to: ClauseSide | null): ClauseChange => ({
  status: to === null ? 'removed' : 'added',
  from,
  to,
})

function odds(from: readonly ClauseSide[], to: readonly ClauseSide[]): [Odd[], Odd[], number] {
  const [gone, come]: [Odd[], Odd[]] = [[], []]
  let [a, b, same, hunk] = [0, 0, 0, 0]
  for (const { added, removed, value } of diffArrays(from.map(keyOf), to.map(keyOf))) {
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
  return { side, order, hunk, words: new Set(keyOf(side).split(' ')) }
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

/** Null where nothing but a footnote's mark differs. */
function changeOf(a: Odd, b: Odd, { years = 0, marks }: ClauseOptions): ClauseChange | null {
  if (keyOf(a.side) === keyOf(b.side)) return { status: 'moved', from: a.side, to: b.side }
  const segments = wordSegments(withoutLabel(a.side), withoutLabel(b.side))
  if (segments.every(({ op, text }) => op === 'same' || marks?.has(text))) return null
  return {
    status: 'changed',
    from: a.side,
    to: b.side,
    // words in another order share little in a row; each side is then shown whole
    ...(sameShare(segments) > 0.2 ? { segments } : {}),
    ...(onlyYearsMoved(segments, years) ? { onlyYear: true } : {}),
  }
}
