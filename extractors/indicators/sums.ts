import { type Breakdown, breakdowns } from './breakdowns.ts'
import type { Mismatch } from './mismatch.ts'

/** Traits that people and households have beside each other: 12 women and 9 party members may be the same persons. */
const OVERLAPPING = /(?<!\p{L})(?:nữ|đảng viên|dân tộc|tôn giáo|trình độ|chính sách|người có công|khuyết tật)(?!\p{L})/iu
/** Signs that a list leaves something out. */
const OPEN_END = /\.{3}|…|(?<!\p{L})(?:v\.v|khác|vân vân)(?!\p{L})/iu
/** How near, as a share of the whole, parts behind a mere `trong đó` have to come to count as all of them. */
const NEARLY_ALL = 0.1

/** Wholes whose parts, listed behind `gồm` or `Trong đó:`, do not add up. At least two parts make a sum. */
export function sumMismatches(text: string): Mismatch[] {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ')
  return breakdowns(clean).flatMap((breakdown) => {
    const { raw, whole, parts } = breakdown
    const computed = parts.reduce((sum, part) => sum + part.value, 0)
    const slack = [whole, ...parts].reduce((sum, count) => sum + count.slack, 0)
    const agree = Math.abs(computed - whole.value) <= slack
    return parts.length < 2 || agree || !isPartition(breakdown, computed) ? [] : [{ raw, stated: whole.value, computed }]
  })
}

/** Whether the list means to name every part, and each thing once. */
function isPartition({ whole, parts, marker, list, broken }: Breakdown, computed: number): boolean {
  if (parts.some(({ unit }) => unit === '')) return false
  if (computed < whole.value && (broken || OPEN_END.test(list))) return false
  if (/gồm|chia ra/u.test(marker)) return true
  return Math.abs(computed - whole.value) <= NEARLY_ALL * whole.value && !OVERLAPPING.test(list)
}
