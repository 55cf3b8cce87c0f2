import { dated } from './dated.ts'
import { lawNames } from './law-name.ts'
import { isMention, type Reading } from './mention.ts'
import { numbered } from './numbered.ts'
import { schemes } from './scheme.ts'

/** Recognisers; where two overlap the earlier one's reading stays. */
export const RECOGNISERS: readonly ((text: string) => Reading[])[] = [lawNames, schemes, numbered, dated]

const CUE = /\d\s{0,2}[/–_-]|[sS][ốổô]|[Ll]uật|[Pp]háp lệnh|Hiến pháp|Đề án \d|ngày/u

/** What all recognisers read or decline in one text, in order, without overlaps. */
export function readings(text: string): Reading[] {
  if (!CUE.test(text)) return []
  let taken: Reading[] = []
  for (const recognise of RECOGNISERS) {
    const free = withoutOverlaps(recognise(text), taken)
    if (free.length > 0) taken = [...taken, ...free].sort((a, b) => a.from - b.from)
  }
  return taken
}

/** Readings (ascending) that touch no mention in `taken` (ascending). */
function withoutOverlaps(found: readonly Reading[], taken: readonly Reading[]): Reading[] {
  const mentions = taken.filter(isMention)
  let next = 0
  return found.filter((reading) => {
    while ((mentions[next]?.to ?? Number.POSITIVE_INFINITY) <= reading.from) next++
    return (mentions[next]?.from ?? Number.POSITIVE_INFINITY) >= reading.to
  })
}
