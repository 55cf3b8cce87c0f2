import { dated } from './dated.ts'
import { lawNames } from './law-name.ts'
import { isMention, type Reading } from './mention.ts'
import { numbered } from './numbered.ts'
import { schemes } from './scheme.ts'

/** Recognisers; where two overlap the earlier one's reading stays. */
export const RECOGNISERS: readonly ((text: string) => Reading[])[] = [lawNames, numbered, schemes, dated]

const CUE = /\d\s{0,2}[/–_-]|[sS][ốổô]|[Ll]uật|[Pp]háp lệnh|Hiến pháp|Đề án \d|ngày/u

/** What all recognisers read or decline in one text, in order, without overlaps. */
export function readings(text: string): Reading[] {
  if (!CUE.test(text)) return []
  const taken: Reading[] = []
  for (const recognise of RECOGNISERS) {
    for (const reading of recognise(text)) if (!overlaps(reading, taken)) taken.push(reading)
  }
  return taken.sort((a, b) => a.from - b.from)
}

const overlaps = (reading: Reading, taken: readonly Reading[]): boolean =>
  taken.some((other) => isMention(other) && reading.from < other.to && other.from < reading.to)
