import type { Word } from './decode.ts'
import { isSyllable } from './syllable.ts'

const ONSET = /^(?:ngh|ng|nh|ch|kh|ph|th|tr|[bcdđghklmnrstvx])$/i

/**
 * TCVN3 keeps ư on the soft hyphen, which some programs write as a real one: `n-ớc`, `t- vấn`. Where a bare onset and
 * a hyphen make a syllable with ư, and the parts alone do not, the hyphen was the letter.
 */
export function restoreHyphens(units: string[], words: readonly Word[]): void {
  const places = words.flatMap((word, i) => {
    const at = word.at + word.units.length
    if (word.encoding !== 'tcvn3' || units[at] !== '-') return []
    const next = words[i + 1]
    const rest = next?.at === at + 1 ? next.units.join('') : ''
    const onset = word.units.join('')
    if (!ONSET.test(onset) || isSyllable(rest) || !isSyllable(`${onset}ư${rest}`)) return []
    if (rest === '' && /[\p{L}\p{N}]/u.test(units[at + 1] ?? '')) return []
    return [{ at, sure: rest !== '' }]
  })
  if (!places.some((place) => place.sure)) return
  for (const { at } of places) units[at] = 'ư'
}
