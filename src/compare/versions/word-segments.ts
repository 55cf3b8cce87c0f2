import { diffArrays } from 'diff'
import type { Segment } from '../../record/version-comparison.ts'

/** What two texts share word by word; runs of one kind are one segment. Punctuation stays with its word. */
export function wordSegments(from: string, to: string): Segment[] {
  const segments: Segment[] = []
  for (const { added, removed, value } of diffArrays(words(from), words(to)))
    if (value.length > 0) segments.push({ op: added ? 'added' : removed ? 'removed' : 'same', text: value.join(' ') })
  return segments
}

/** Share of the words, by length, that both texts have in the same order; 1 for equal texts. */
export function sameShare(segments: readonly Segment[]): number {
  let [same, all] = [0, 0]
  for (const { op, text } of segments) {
    all += text.length * (op === 'same' ? 2 : 1)
    if (op === 'same') same += text.length * 2
  }
  return all === 0 ? 1 : same / all
}

const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean)
