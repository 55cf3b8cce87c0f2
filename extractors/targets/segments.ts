import { bulletLength, readLabel } from '../../src/text/labels.ts'

/** Words that open a clause with a claim of its own behind a comma. */
const OPENS =
  '(?:trong đó|bảo đảm|đảm bảo|phấn đấu|đưa|duy trì|nâng|tăng|giảm|đạt|góp phần|khắc phục|từng bước|không để|hạn chế|tối thiểu|ít nhất|hoàn thành|số hóa|số hoá|tỷ lệ|tỉ lệ|mức độ|triển khai|giải ngân|thực hiện|đẩy mạnh|tập trung|tiếp tục|rút ngắn|cải thiện|chú trọng|ưu tiên|mỗi|kịp thời|nhất là|đặc biệt|đồng thời|qua đó)'

const CLAUSE = new RegExp(`,\\s+(?=${OPENS}(?!\\p{L}))|(?<!không|chưa|đừng)\\s+(?=(?:để|nhằm|góp phần|qua đó)\\s+\\p{Ll})`, 'giu')

/** A stretch of text that makes at most one claim for each number in it. */
export type Segment = string

/** The clause without its label, parted at `;`, sentences and colons outside brackets, then at commas that open a clause. */
export function segments(text: string, opens: boolean): Segment[] {
  return clausesOf(bare(text, opens)).flatMap((clause) => hidden(clause, (masked) => cut(clause, masked, CLAUSE)))
}

/** The text without label and bullet. */
function bare(text: string, opens: boolean): string {
  const clean = text.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const label = opens ? readLabel(clean) : null
  const body = label === null ? clean : clean.slice(label.end)
  return body.slice(bulletLength(body)).trim()
}

const SENTENCE =
  /;\s*|(?<=(?:[^\s\p{Lu}]|\p{Lu}{3})[.])\s+(?=[\p{Lu}\d(+-])|:\s+(?=\S)|(?<![\d%])\s[+-]\s(?=\p{Lu}|\d{1,3}\s?%)/gu

function clausesOf(text: string): string[] {
  return hidden(text, (masked) => cut(text, masked, SENTENCE)).reduce<string[]>((clauses, clause) => {
    const last = clauses.at(-1)
    if (last !== undefined && lacksPredicate(last) && /^\p{Ll}/u.test(clause) && !/\d\s?%/u.test(clause))
      return [...clauses.slice(0, -1), `${last}; ${clause}`]
    return [...clauses, clause]
  }, [])
}

/** `100% văn bản về phòng, chống tham nhũng` has not yet said what becomes of them: the `;` only parts a list. */
function lacksPredicate(clause: string): boolean {
  const after = /%(?<rest>[^%]*)$/u.exec(clause)?.groups?.rest
  return (
    after !== undefined &&
    /^\s*(?:các|số|\p{L})/u.test(after) &&
    !/trở (?:lên|xuống)|(?<!\p{L})(?:được|đạt|phải|thực hiện|bảo đảm|đảm bảo|có|hoàn thành|hài lòng|sử dụng|tham gia|áp dụng|là|giải quyết|biết|không)(?!\p{L})/iu.test(
      after,
    ) &&
    after.split(/\s+/u).length > 3 &&
    !/(?:đạt|từ|trên|tối thiểu|ít nhất)\s+[\d.,]+\s?%[^%]*$/i.test(clause)
  )
}

/** Hands a copy with the inside of brackets blanked, offset for offset, so that no cut falls into them. */
function hidden(text: string, read: (masked: string) => string[]): string[] {
  return read(text.replace(/\([^()]*\)/gu, (inside) => '_'.repeat(inside.length)))
}

function cut(text: string, masked: string, pattern: RegExp): string[] {
  const parts: string[] = []
  let from = 0
  for (const match of masked.matchAll(pattern)) {
    parts.push(text.slice(from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '')
}
