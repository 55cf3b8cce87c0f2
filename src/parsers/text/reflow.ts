import { bulletLength, readLabel } from '../../text/labels.ts'
import type { RawLine } from './read-lines.ts'
import { usualGap } from './set-apart-furniture.ts'

/** Groups the lines of a dump to paragraphs. */
export function reflow(lines: readonly RawLine[]): RawLine[][] {
  const widths = localWidths(lines)
  const usual = usualGap(lines)
  const paragraphs: RawLine[][] = []
  lines.forEach((line, index) => {
    const before = lines[index - 1]
    const current = paragraphs[paragraphs.length - 1]
    const isTitle = KIND_LINE.test(paragraphs.at(-2)?.at(-1)?.text ?? '')
    if (!before || !current || isSetOff(line, usual) || (isTitle && endsTitle(before, line))) paragraphs.push([line])
    else if (breaksBetween(before, line, widths[index - 1] ?? 0, current)) paragraphs.push([line])
    else current.push(line)
  })
  return paragraphs
}

const OPENS =
  /^(?:Căn cứ|Xét|Theo đề nghị|Nơi nhận|Kính gửi|Phụ lục(?: số)?\s+[\dIVX]+\s*(?:[:.–-]|$)|PHỤ LỤC|Biểu số|S?TT$|S?TT\s+\p{Lu}|Số TT\s|Trên đây là|TM\.|KT\.|TL\.|CỘNG H|Độc lập|ỦY BAN|UỶ BAN|Số\s?:|\(Ban hành|\(Kèm theo)/u
/** What a plan is made for, under its title: no sentence has these capitals inside it. */
const PREAMBLE =
  /^(?:Thực hiện|Triển khai(?: thực hiện)?|Để (?:thực hiện|triển khai)|Thi hành|Tiếp tục thực hiện)\s(?:các\s|nội dung\s|tinh thần\s)?(?:Quyết định|Kế hoạch|Nghị quyết|Nghị định|Thông tư|Công văn|Chỉ thị|Chương trình|Văn bản|Hướng dẫn|Luật|Kết luận)\s/u
// the kind on a line of its own: the letterhead above it is over
const KIND_LINE =
  /^(?:QUYẾT ĐỊNH|KẾ HOẠCH|BÁO CÁO|NGHỊ QUYẾT|CHỈ THỊ|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|QUY CHẾ|QUY ĐỊNH|THÔNG BÁO|TỜ TRÌNH|HƯỚNG DẪN)\s*:?$/u
const STANDS_ALONE = /(?:CHỦ NGHĨA VIỆT NAM|Hạnh phúc|phúc)\s*$/u
/** A line that cannot end a paragraph: a number or its symbol is cut. */
const UNFINISHED = /[\p{L}\d][-–/]$|(?:định|hoạch|quyết|tư|thị|văn|trình|cáo|luận|luật)\s+số$/iu
/** The line under a title that says which text it belongs to: it ends with its bracket. */
const BELONGS = /^\((?:Ban hành|Kèm theo)\s/u
/** The end of a line in the middle of a reference to articles. */
const REFERS = /(?:[,(]|(?<!\p{L})(?:và|hoặc|tại|theo|các|khoản\s\d{1,2}|điểm\s\p{Ll}))$/iu
const SENTENCE_END = /(?:[.;:!?…]|\.\/\.|[.;:]["”)])$/u

/** More empty lines than usual before a capital, where no page begins. */
function isSetOff(line: RawLine, usual: number): boolean {
  return line.gap > usual && line.gap <= usual + 3 && !line.pageStart && /^[\p{Lu}“"]/u.test(line.text)
}

/** The year that a title is for ends it. */
const endsTitle = (before: RawLine, line: RawLine): boolean =>
  /năm 20\d\d(?:\s?[-–]\s?20\d\d)?$/u.test(before.text) && /^\p{Lu}/u.test(line.text)

function breaksBetween(before: RawLine, line: RawLine, width: number, paragraph: readonly RawLine[]): boolean {
  const text = line.text
  const ended = SENTENCE_END.test(before.text)
  const length = before.text.length
  if (OPENS.test(text) || KIND_LINE.test(text) || STANDS_ALONE.test(before.text)) return true
  if (before.text.endsWith(')') && BELONGS.test(paragraph[0]?.text ?? '')) return true
  if (UNFINISHED.test(before.text) && bulletLength(text) === 0) return false
  if (!ended && PREAMBLE.test(text)) return true
  if (bulletLength(text) > 0) return ended || !/^.\s*\p{Ll}/u.test(text) || length < 0.6 * width
  const label = readLabel(text)
  // `… tại các Điều 7,` goes on with `Điều 9.`
  if ((label?.kind === 'article' || label?.kind === 'division') && !ended && REFERS.test(before.text)) return false
  // `1. Nhóm chỉ tiêu bắt buộc` / `(1) Tỷ lệ …`
  if (label?.kind === 'parenthesis' && label.ordinal === 1 && paragraph.length === 1 && readLabel(before.text) !== null)
    return ended || (length < 0.7 * width && /^\s*\p{Lu}/u.test(text.slice(label.end)))
  if (label?.kind === 'parenthesis') return ended && (label.ordinal === 1 || length < 0.8 * width)
  if (label)
    return (
      ended || label.kind !== 'decimal' || label.depth > 1 || /^\s*\p{Lu}/u.test(text.slice(label.end)) || length < 0.8 * width
    )
  if (
    isCapitals(before.text) !== isCapitals(text) &&
    (isCapitals(before.text) ? paragraphIsCapitals(paragraph) : length < 0.85 * width)
  )
    return true
  // the next word would have fitted: the line was ended on purpose
  const room = width - length
  const firstWord = text.split(/\s/u, 1)[0]?.length ?? 0
  const heading = paragraph.length === 1 && readLabel(before.text) !== null
  if (/^[\p{Lu}“"(\d]/u.test(text) && (ended || heading ? room > firstWord + 1 + 0.06 * width : room > firstWord + 0.25 * width))
    return true
  return ended && !/^\p{Ll}/u.test(text) && room > 0.3 * width
}

function paragraphIsCapitals(paragraph: readonly RawLine[]): boolean {
  return paragraph.every((line) => isCapitals(line.text))
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}

/** How wide lines run around each line: near the widest of some twenty, since body and tables differ. */
function localWidths(lines: readonly RawLine[]): number[] {
  const lengths = lines.map((line) => line.text.length)
  return lines.map((_, index) => {
    const near = lengths.slice(Math.max(0, index - 10), index + 11).sort((a, b) => b - a)
    return near[Math.min(2, near.length - 1)] ?? 0
  })
}
