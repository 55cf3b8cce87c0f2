import { words } from '../../src/text/words.ts'

const MENTION = words`phụ lục(?: số)?(?: |:)*(?<list>(?:\d{1,2}|[IVX]{1,5})(?![\p{L}\d/])(?:\s*(?:,|;|và|đến|-)\s*(?:(?:phụ lục(?: số)?|số) ?)?(?:\d{1,2}|[IVX]{1,5})(?![\p{L}\d/.]))*)(?!\s*,?\s*(?:của|ban hành|thông tư|nghị định|quyết định|công văn|hướng dẫn|kế hoạch số))`

/** Numbers of the annexes that a text refers to, two digits each (`Mục 3 Phụ lục 6` is `06`), in order, once each. */
export function annexRefs(text: string): string[] {
  const found: string[] = []
  for (const match of text.matchAll(MENTION)) {
    const list = match.groups?.list ?? ''
    const numbers = [...list.matchAll(/\d+|[IVX]+/gu)].map((number) => number[0])
    if (/(?:đến|\d\s*-\s*\d)/u.test(list) && numbers.length === 2) found.push(...range(Number(numbers[0]), Number(numbers[1])))
    else found.push(...numbers)
  }
  return [...new Set(found.map((number) => (/^\d$/.test(number) ? `0${number}` : number)))]
}

function range(from: number, to: number): string[] {
  return to >= from && to - from < 30 ? Array.from({ length: to - from + 1 }, (_, i) => String(from + i)) : []
}
