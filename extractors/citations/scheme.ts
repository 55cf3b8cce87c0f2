import type { Reading } from './mention.ts'

const RULE = 'citations/scheme'
const SCHEME = /(?<![\p{L}\p{N}])Đề án (?:số )?(\d{2,4})(\/CP)?(?![\p{L}\p{N}/%]|\.\d|\s?\/\s?\p{L})/gu
const BOARD =
  /(?:Ban [Cc]hỉ đạo|BCĐ|Tổ [Cc]ông tác|Tổ|Tổ [Gg]iúp việc|Tổ triển khai|Thường trực)(?: (?:thực hiện|triển khai|triển khai thực hiện|về|của))?\s$/u

const SHORT_FORM = /\((?:sau đây|dưới đây|gọi tắt|viết tắt)[^()]*$/u

/** Schemes that everybody calls by their number, `Đề án 06`; not in the name of the board that runs one. */
export function schemes(text: string): Reading[] {
  if (!text.includes('Đề án ')) return []
  return [...text.matchAll(SCHEME)].map((match): Reading => {
    const at = { rule: RULE, from: match.index, to: match.index + match[0].length }
    if (BOARD.test(text.slice(Math.max(0, match.index - 40), match.index))) return { ...at, declined: 'the name of a board' }
    return {
      ...at,
      kind: 'de-an',
      number: null,
      date: null,
      issuer: null,
      name: match[0],
      provision: null,
      kindWritten: true,
      blank: false,
    }
  })
}
