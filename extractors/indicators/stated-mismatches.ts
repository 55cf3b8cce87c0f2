import type { Passage } from '../passage.ts'
import { withBullets } from './joined-bullets.ts'
import type { Mismatch } from './mismatch.ts'
import { percentMismatches } from './shares.ts'
import { sumMismatches } from './sums.ts'

/** A mismatch with its place. */
export interface StatedMismatch extends Mismatch {
  readonly page: number | null
  readonly path: readonly string[]
}

/** Sums of the passages whose parts do not add up, also where the parts are bullets of their own. */
export const sumsIn = (passages: readonly Passage[]): StatedMismatch[] =>
  passages.flatMap((passage, i) => placed(passage, HAS_NUMBER.test(passage.text) ? sumMismatches(withBullets(passages, i)) : []))

/** Percentages of the passages that disagree with their counts; a whole may stand in another passage of the same part. */
export const percentsIn = (passages: readonly Passage[]): StatedMismatch[] =>
  passages.flatMap((passage) => {
    if (!HAS_PERCENT.test(passage.text)) return []
    const found = percentMismatches(passage.text)
    return found.length === 0 ? [] : placed(passage, percentMismatches(passage.text, around(passages, passage)))
  })

const HAS_NUMBER = /\d/u
const HAS_PERCENT = /\d\s?%/u

const placed = ({ page, path }: Passage, found: readonly Mismatch[]): StatedMismatch[] =>
  found.map((mismatch) => ({ ...mismatch, page, path }))

const around = (passages: readonly Passage[], passage: Passage): string =>
  passages
    .filter((other) => other !== passage && other.path[0] === passage.path[0] && HAS_NUMBER.test(other.text))
    .map(({ text }) => text)
    .join('\n')
