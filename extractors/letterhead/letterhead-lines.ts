/** The parts of a letterhead, as single lines that a dump, a table or a page may have mixed. */
export interface LetterheadLines {
  readonly organ: readonly string[]
  /** Behind `Số:`; null where there is no such line. */
  readonly number: string | null
  /** `Hoằng Phượng, ngày 03 tháng 01 năm 2024`; null where there is none. */
  readonly dateline: string | null
  /** `V/v …` of a letter. */
  readonly subject: readonly string[]
  /** Lines behind these: the title and what follows. */
  readonly rest: readonly string[]
}

const MOTTO =
  /(?:C[ỘÔ]NG H(?:ÒA|OÀ) XÃ H[ỘÔ]I CH[ỦÙ] NGH[ĨI]A VI[ỆÊ]T NAM|Độc\s?lập\s*[-–—.]?\s*Tự\s?do\s*[-–—.]?\s*Hạnh\s?phúc|ĐẢNG CỘNG SẢN VIỆT NAM)/i
// the party writes no colon: `Số 15-KH/ĐU` (Hướng dẫn 36-HD/VPTW)
const NUMBER = /(?:(?:^|\s)(?:Số|SỐ)\s*:|^(?:Số|SỐ)(?=[\s\d.…_]*[-–/]\s?\p{Lu}))\s*(.*)$/u
const DATELINE =
  /((?:TP\.\s?)?(?<![\p{L}-])\p{Lu}[\p{Ll}’']+(?:[ -]?\p{Lu}[\p{Ll}’']+){0,4}(?:\s[A-ZĐ]|\s\d{1,2})?),\s*ngày([\d.…_\s]*)tháng([\d.…_\s]*)năm([\d.…_\s]*)$/u
const SUBJECT = /^(?:V\/v|Về việc)\s*:?\s*/i
const RULE = /^[-_=*—–.\s]+$/u
const ORGAN = /^[^\p{Ll}]*$/u
const SECRECY = /^(?:KHẨN|HỎA TỐC|MẬT|DỰ THẢO|BẢN SAO|SAO Y.*|THƯỢNG KHẨN)$/u

/** Sorts the lines in front of the title. Organ and motto may share a line in dumps: the motto is cut out. */
export function sortLetterhead(lines: readonly string[], isTitle: (line: string) => boolean): LetterheadLines {
  const organ: string[] = []
  const subject: string[] = []
  let number: string | null = null
  let dateline: string | null = null
  const titled = lines.some(isTitle)
  let index = 0
  for (; index < lines.length; index++) {
    let line = (lines[index] ?? '').replace(MOTTO, ' ').trim()
    const date = DATELINE.exec(line)
    if (date) {
      dateline ??= date[0]
      line = line.replace(date[0], '').trim()
    }
    const written = NUMBER.exec(line)
    const before = number
    if (written) {
      number ??= written[1] ?? ''
      line = line.slice(0, written.index).trim()
    }
    if (line === '' || RULE.test(line) || SECRECY.test(line)) continue
    // without a line of the kind the title is the first line in ordinary letters
    if (isTitle(line) || (!titled && /\p{Ll}{2}/u.test(line) && !SUBJECT.test(line) && subject.length === 0)) break
    if (SUBJECT.test(line) || (subject.length > 0 && /^\p{Ll}/u.test(line))) subject.push(line.replace(SUBJECT, ''))
    else if (ORGAN.test(line) && before === null) organ.push(line)
    else if (number !== null && /^\/?[\p{Lu}\d/-]+$/u.test(line) && !/\/.*\p{Lu}/u.test(number)) number += line
  }
  return { organ, number, dateline, subject, rest: lines.slice(index) }
}

/** Place and date of a dateline: ISO, or a year, or year and month where the rest was left blank. */
export function readDateline(text: string): { place: string | null; date: string | null; blank: boolean } {
  const match = DATELINE.exec(text)
  if (!match) return { place: null, date: null, blank: false }
  const [day, month, year] = [match[2], match[3], match[4]].map((part) => Number((part ?? '').replace(/\D/g, '')) || null)
  const place = (match[1] ?? '').replace(/\s+/g, ' ').trim()
  if (!year || year < 1900) return { place, date: null, blank: true }
  const two = (value: number) => String(value).padStart(2, '0')
  if (!month || month > 12) return { place, date: String(year), blank: true }
  return { place, date: day ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`, blank: !day }
}

/** A number without spaces and with plain hyphens; null where its place was left blank. */
export function readNumber(written: string): string | null {
  const number = written
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, '')
    .replace(/[–—−‐‑]/g, '-')
    .replace(/(?<![.,;])[.,;]+$/, '')
  return /^\d[\dA-Za-z.]*[/-]/.test(number) && /\p{Lu}/u.test(number) ? number : null
}
