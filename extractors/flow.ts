import type { Cell, Document, Heading, Paragraph, Table } from '../src/document/document.ts'

/** What the body of a document is made of, in reading order, with layout tables (letterhead, signatures) dissolved. */
export type FlowItem =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph | Heading; readonly boxed: boolean }
  | { readonly kind: 'table'; readonly table: Table }

/** The body layer as one flow. Tables that only place a letterhead or a signature become their paragraphs. */
export function flowOf(document: Document): FlowItem[] {
  return document.blocks.flatMap((block): FlowItem[] => {
    if (block.kind === 'footnote' || block.layer !== 'body') return []
    if (block.kind !== 'table') return isEmpty(block) ? [] : [{ kind: 'paragraph', paragraph: block, boxed: false }]
    if (!isLayout(block)) return [{ kind: 'table', table: block }]
    return columnwise(block).flatMap((cell) =>
      cell.paragraphs.filter((p) => !isEmpty(p)).map((paragraph): FlowItem => ({ kind: 'paragraph', paragraph, boxed: true })),
    )
  })
}

const isEmpty = (paragraph: { text: string }) => paragraph.text === ''

const LAYOUT_WORDS =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–]\s*Tự do|ĐẢNG CỘNG SẢN VIỆT NAM|Nơi nhận\s*:|(?:^|\s)(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}|^Số\s*:/mu

/** A table that places text rather than relates it: a letterhead, a signature block, or a frame around prose. */
function isLayout(table: Table): boolean {
  const cells = table.rows.flatMap((row) => row.cells)
  if (table.columns === 1 || cells.length <= 1) return true
  return (
    table.rows.length <= 8 &&
    table.columns <= 4 &&
    cells.some((cell) => LAYOUT_WORDS.test(cell.text)) &&
    !table.rows.some(isHeaderLike)
  )
}

function isHeaderLike(row: Table['rows'][number]): boolean {
  return row.cells.some((cell) => /^(?:S?TT|Số TT)$/i.test(cell.text.trim()))
}

/** Column by column, as a letterhead is read: all of the left one, then the right one. */
function columnwise(table: Table): Cell[] {
  const cells = table.rows.flatMap((row) => row.cells)
  return [...new Set(cells.map((cell) => cell.column))]
    .sort((a, b) => a - b)
    .flatMap((column) => cells.filter((cell) => cell.column === column))
}
