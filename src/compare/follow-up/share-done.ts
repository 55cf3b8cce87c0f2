/** `14/16 nhà`: so many of so many. Not a date, a document's number or hours of the day. */
const OF =
  /(?<![\p{L}\p{N}/.,-])(\d{1,5}(?:\.\d{3})?)\s*\/\s*(\d{1,5}(?:\.\d{3})?)(?=\s?\(?\p{Ll}|[\s,.;)]|$)(?!\s*(?:giờ|h(?!\p{L})|\/|-))/gu
/** Before a day of the year, and before numbers that count what is wrong or whom it is about. */
const DAY_OR_FAULT =
  /(?:ngày|từ|đến|trước|lúc|số|tháng|quý|luật|vi phạm|nhắc nhở|xử (?:lý|phạt)|phát hiện|trực|ca|lớp|tiểu khu|thửa)\s*$/u
/** A percentage of what was asked for, or of a work that is under way. */
const PERCENT =
  /(?:(?:khối lượng|tiến độ|giá trị)(?: \p{L}+){0,4} (\d{1,3}(?:,\d+)?) ?%|(?:đạt|bằng|được) (\d{1,3}(?:,\d+)?) ?% (?:so với )?(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|khối lượng|nghị quyết))/gu

/** `02 lớp … (kế hoạch 03 lớp)` */
const OF_PLANNED =
  /(?<![\p{L}\p{N}/.,-])(\d{1,6}) (\p{Ll}+)[^.;()]{0,80}\((?:so với )?(?:kế hoạch|chỉ tiêu|mục tiêu|kh|được giao)(?: là| giao)?:? ?(\d{1,6}) \2(?!\p{L})/gu

/** The share of a task that a statement in lower case says is done, 0 to 1 or more; null where it tells none. */
export function shareDone(text: string): number | null {
  const shares = [...ofSoMany(text), ...percentages(text), ...ofPlanned(text)]
  return shares.length === 0 ? null : Math.min(...shares)
}

function ofSoMany(text: string): number[] {
  return [...text.matchAll(OF)].flatMap((match) => {
    const [part, whole] = [count(match[1]), count(match[2])]
    const before = text.slice(Math.max(0, match.index - 24), match.index)
    // `24/24`, `24/7` of hours; in `02/9` the ninth month may be meant
    if (whole < 2 || part > whole || whole === 24 || DAY_OR_FAULT.test(before)) return []
    const date = part <= 31 && whole <= 12 && !/^\s?\(?\p{Ll}/u.test(text.slice(match.index + match[0].length))
    return date && !/(?:đạt|được|hoàn thành|xong|thực hiện|mới|đã \p{L}+):?\s*$/u.test(before) ? [] : [part / whole]
  })
}

const ofPlanned = (text: string): number[] =>
  [...text.matchAll(OF_PLANNED)].flatMap(([, part, , whole]) => (count(whole) === 0 ? [] : [count(part) / count(whole)]))

const percentages = (text: string): number[] =>
  [...text.matchAll(PERCENT)].map(([, of, than]) => Number((of ?? than ?? '').replace(',', '.')) / 100)

const count = (digits = ''): number => Number(digits.replaceAll('.', ''))
