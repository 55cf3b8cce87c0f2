import { romanNumeral, romanValue } from '../../src/text/roman.ts'
import { words } from '../../src/text/words.ts'

const NUMBER = '(?:\\d{1,2}|[IVX]{1,5})(?![\\p{L}\\d/])'
const LINK = '\\s*(?:,|;|và|đến|-)\\s*(?:(?:phụ lục(?: số)?|số)\\s+)?'
/** What makes an annex one of another document; `… kèm theo Kế hoạch này` does not. */
const FOREIGN =
  '\\s*,?\\s*(?!(?:của|(?:ban hành\\s+)?kèm theo)\\s[^.;]{0,40}\\snày(?!\\p{L}))(?:của|ban hành|thông tư|nghị định|quyết định|công văn|hướng dẫn|nghị quyết|chỉ thị|thông báo|luật|(?:kế hoạch|chương trình|báo cáo|đề án|quy định|quy chế)\\s(?:hành động\\s)?(?:số|\\d)|kèm theo \\p{L}+ \\p{L}+ số)'
const MENTION = words`phụ lục(?: số)?(?: |:)*(?<list>${NUMBER}(?:${LINK}${NUMBER}(?!\.))*)(?!(?:${LINK}${NUMBER})?${FOREIGN})`

/** Numbers of the annexes that a text refers to, two digits each (`Mục 3 Phụ lục 6` is `06`), in order, once each. */
export function annexRefs(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(MENTION)) {
    let to = false
    for (const [part] of (match.groups?.list ?? '').matchAll(/đến|-|(?<!\p{L})(?:\d+|[IVX]+)(?!\p{L})/giu)) {
      if (/^(?:đến|-)$/i.test(part)) to = true
      else {
        found.push(...(to ? between(found[found.length - 1] ?? part, part) : []), part)
        to = false
      }
    }
  }
  return [...new Set(found.map((number) => (/^\d$/.test(number) ? `0${number}` : number.toUpperCase())))]
}

/** Numbers behind `from` and before `to`, both in arabic or both in roman numbers. */
function between(from: string, to: string): string[] {
  const arabic = /^\d/.test(from)
  if (arabic !== /^\d/.test(to)) return []
  const [first, last] = arabic ? [Number(from), Number(to)] : [romanValue(from), romanValue(to)]
  if (last - first > 30) return []
  const numbers = Array.from({ length: Math.max(0, last - first - 1) }, (_, i) => first + 1 + i)
  return numbers.map((number) => (arabic ? String(number) : romanNumeral(number)))
}
