import type { ComparedDocument, ComparedTask } from '../record/comparison.ts'
import type { Words } from './words/words.ts'

const ORGAN = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/iu

/** A level without a name tells no commune from another. */
const LEVEL_ALONE = /^(?:các\s+)?(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|tỉnh|thành phố)$/iu

/** A commune as people call it, `Xã Suối Mây`: from the issuer, else the place's name, else the file. */
export function placeOf({ issuer, unit, path }: ComparedDocument, say: Words): string {
  const named = issuer?.replace(ORGAN, '') ?? ''
  // an issuer without its place (`Ủy ban nhân dân xã`) is told by the place's own name
  const name = unit !== null && !named.toLowerCase().includes(unit.toLowerCase()) ? unit : named || unit
  if (name && !LEVEL_ALONE.test(name)) return name.charAt(0).toUpperCase() + name.slice(1)
  return say('place.unknown', { file: path.split(/[\\/]/u).at(-1) ?? path })
}

/** Pages that tasks stand on, `8-9`, or an empty string where the format has none. */
export function pagesOf(tasks: readonly ComparedTask[]): string {
  const pages = [...new Set(tasks.flatMap(({ places }) => places.flatMap(({ page }) => (page === null ? [] : [page]))))].sort(
    (a, b) => a - b,
  )
  if (pages.length < 2) return pages.join('')
  const [first = 0, last = 0] = [pages[0], pages.at(-1)]
  return last - first === pages.length - 1 ? `${first}-${last}` : pages.join(', ')
}

/** `2031-02-03` as `03/02/2031`; a month or a year alone likewise. */
export const dayMonthYear = (iso: string): string => iso.split('-').reverse().join('/')
