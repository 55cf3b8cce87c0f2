import { dayAfter } from './date-after.ts'
import { foldInPlace } from './fold-in-place.ts'
import { issuerEnd } from './issuer-name.ts'
import { KIND_SOURCE, kindOfWords } from './kind-words.ts'
import type { Reading } from './mention.ts'
import { provisionBefore } from './provision-before.ts'

const RULE = 'citations/dated'
const DATED = new RegExp(
  `(?<![a-z0-9])(${KIND_SOURCE})(?=\\s?,?\\sngay\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|\\sthang\\s?\\d{1,2}\\s?nam\\s?\\d{4}))`,
  'g',
)
const LED = /(?:Căn cứ|căn cứ|theo|Theo|tại|Tại|Thực hiện|thực hiện|triển khai|thay thế|bãi bỏ|Xét)(?: các)?\s$/u

/** Documents by kind and date alone: `Quyết định ngày 12/3/2024 của UBND tỉnh`. */
export function dated(text: string): Reading[] {
  if (!/ng[aàáảãạ]y\s?\d/i.test(text)) return []
  return [...foldInPlace(text).matchAll(DATED)].flatMap((match): Reading[] => {
    const from = match.index
    const end = from + match[0].length
    const day = dayAfter(text, end)
    const kind = kindOfWords(match[0])
    if (!day?.date || kind === null || !/^\p{Lu}/u.test(text[from] ?? '')) return []
    const of = /^\s?,?\scủa\s/u.exec(text.slice(day.to, day.to + 8))
    const issuer = of ? issuerEnd(text, day.to + of[0].length) : null
    if (issuer === null && !LED.test(text.slice(Math.max(0, from - 20), from)))
      return [{ rule: RULE, from, to: day.to, declined: 'an event, not the date of a text' }]
    const provision = provisionBefore(text, from, 0)
    return [
      {
        rule: RULE,
        from: provision?.from ?? from,
        to: issuer ?? day.to,
        kind,
        number: null,
        date: day.date,
        issuer: issuer === null || !of ? null : text.slice(day.to + of[0].length, issuer),
        name: null,
        provision: provision?.provision ?? null,
        kindWritten: true,
        blank: false,
      },
    ]
  })
}
