import { diffArrays } from 'diff'
import type { ClauseSide } from '../../record/version-comparison.ts'
import { keyOf, type Word, wordsOf } from './paragraph-words.ts'

/** Runs of more words than this are left as they stand. */
const MOST = 20_000

/**
 * Cuts paragraphs where the other version begins a new one within the same words, so that lines that were only joined or
 * broken otherwise are no difference.
 */
export function cutAlike(from: readonly ClauseSide[], to: readonly ClauseSide[]): [ClauseSide[], ClauseSide[]] {
  const [left, right]: [ClauseSide[], ClauseSide[]] = [[], []]
  let [gone, come]: [ClauseSide[], ClauseSide[]] = [[], []]
  let [a, b] = [0, 0]
  const flush = () => {
    const [cutGone, cutCome] = gone.length + come.length > 2 ? cutRun(gone, come) : [gone, come]
    left.push(...cutGone)
    right.push(...cutCome)
    ;[gone, come] = [[], []]
  }
  for (const { added, removed, value } of diffArrays(from.map(keyOf), to.map(keyOf))) {
    if (removed) gone.push(...from.slice(a, a + value.length))
    else if (added) come.push(...to.slice(b, b + value.length))
    else {
      flush()
      left.push(...from.slice(a, a + value.length))
      right.push(...to.slice(b, b + value.length))
    }
    if (!added) a += value.length
    if (!removed) b += value.length
  }
  flush()
  return [left, right]
}

/** A word of a run of paragraphs: which paragraph has it, and whether it opens it. */
interface Placed extends Word {
  readonly paragraph: number
  readonly opens: boolean
}

function cutRun(gone: readonly ClauseSide[], come: readonly ClauseSide[]): [ClauseSide[], ClauseSide[]] {
  const [left, right] = [placed(gone), placed(come)]
  if (left.length + right.length > MOST) return [[...gone], [...come]]
  const [cutLeft, cutRight] = [new Set<number>(), new Set<number>()]
  let [a, b] = [0, 0]
  for (const { added, removed, value } of diffArrays(
    left.map(({ word }) => word),
    right.map(({ word }) => word),
  )) {
    // a paragraph that opens within words that both have in a row
    for (let i = 1; !added && !removed && i < value.length; i++) {
      if (left[a + i]?.opens && !right[b + i]?.opens) cutRight.add(b + i)
      if (right[b + i]?.opens && !left[a + i]?.opens) cutLeft.add(a + i)
    }
    if (!added) a += value.length
    if (!removed) b += value.length
  }
  return [cut(gone, left, cutLeft), cut(come, right, cutRight)]
}

const placed = (sides: readonly ClauseSide[]): Placed[] =>
  sides.flatMap((side, paragraph) => wordsOf(side).map((word, i) => ({ ...word, paragraph, opens: i === 0 })))

function cut(sides: readonly ClauseSide[], words: readonly Placed[], at: ReadonlySet<number>): ClauseSide[] {
  return sides.flatMap((side, paragraph) => {
    const places = [...at]
      .flatMap((index) => (words[index]?.paragraph === paragraph ? [words[index].at] : []))
      .sort((x, y) => x - y)
    const bounds = [0, ...places, side.text.length]
    return bounds.slice(1).map((end, i) => ({ ...side, text: side.text.slice(bounds[i], end).trim() }))
  })
}
