const BULLET = /^\s*(?:[-–—+*•·▪◦●]|\uF0B7|\uF02D)+\s*/u
/** Words after which a line goes on: a time whose end stands on the next line, a joint, an open bracket. */
const OPEN_END =
  /(?:[,:(/&]|[-–]|(?:^|\s)(?:trước|ngày|tháng|quý|năm|hằng|hàng|mỗi|định kỳ|kỳ|nhất|trong|đến|từ|và|hoặc|theo|khi|của|vào|thường|đột|kết|báo|thực|kế|các|cho|với|tại|về))$/i
const CLOSED_END = /[.;]$/u

/** An item of a deadline cell. */
export interface DeadlineItem {
  readonly text: string
  readonly bullet: boolean
}

/**
 * The items of a deadline cell, in order, without bullets and closing marks. Paragraphs are joined where the break only
 * laid the text out; flattened text is parted at bullets and sentences inside a line.
 */
export function deadlineItems(cell: string): DeadlineItem[] {
  return joinedParagraphs(cell)
    .flatMap(splitInline)
    .map(({ text, bullet }) => ({ text: withoutMarks(text), bullet }))
    .filter(({ text }) => /[\p{L}\d]/u.test(text))
}

function joinedParagraphs(cell: string): DeadlineItem[] {
  const items: { text: string; bullet: boolean }[] = []
  for (const line of cell.split('\n')) {
    const paragraph = line.replace(/\s+/gu, ' ').trim()
    if (paragraph === '') continue
    const bullet = BULLET.test(paragraph) && !/^[-–]\s*(?:IV|I{1,3}|V)(?![\p{L}])/u.test(paragraph)
    const last = items.at(-1)
    if (last !== undefined && !bullet && goesOn(last.text, paragraph)) last.text += ` ${paragraph}`
    else items.push({ text: bullet ? paragraph.replace(BULLET, '') : paragraph, bullet })
  }
  return items
}

/** A paragraph that starts in lower case or with a digit never starts a thing of its own. */
function goesOn(last: string, next: string): boolean {
  return !CLOSED_END.test(last) && (OPEN_END.test(last) || /^[\p{Ll}\d(/&]/u.test(next))
}

/** Bullets glued behind a mark (`…; - Báo cáo`), sentences, numbered points inside one line. */
function splitInline(item: DeadlineItem): DeadlineItem[] {
  const parts = item.text.split(
    /(?<=[.;:,])\s*[-–+•]\s*(?=\p{Lu}\p{Ll})|(?<=[\d)]|năm|quý|tháng|xuyên|xuất)\s+[-–+•]\s+(?=(?!Quý|Tháng|Ngày|Năm|Tới|Đến)\p{Lu}\p{Ll})|(?<!\p{Lu})\.\s+(?=\p{Lu})|\s+(?=\(\d\)\s)/u,
  )
  return parts.map((text, i) => ({ text: text.trim(), bullet: i > 0 || item.bullet }))
}

const withoutMarks = (text: string): string =>
  text
    .replace(BULLET, '')
    .replace(/^\(?\d{1,2}[.)]\s+(?=\p{L})/u, '')
    .replace(/[\s.;,]+$/u, '')
    .trim()
