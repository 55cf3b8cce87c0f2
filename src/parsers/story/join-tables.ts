import { fold } from '../../text/fold.ts'
import { dropRepeatedHeaders } from '../tables/drop-repeated-headers.ts'
import { isBlank, type StoryBlock, type StoryCell, type StoryRow, type StoryTable, storyText } from './story.ts'

/**
 * A table that Word holds as several, with at most empty paragraphs between, is one again; header rows repeated by hand
 * are dropped. A first row that is a header of its own begins a new table.
 */
export function joinTables(blocks: readonly StoryBlock[]): StoryBlock[] {
  const joined: StoryBlock[] = []
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      joined.push(block)
      continue
    }
    const before = lastTable(joined)
    const table = before === null ? undefined : joined[before]
    if (before !== null && table?.kind === 'table' && goesOn(table, block)) {
      joined.length = before
      joined.push({ ...table, rows: [...table.rows, ...block.rows.map((row) => ({ ...row, header: false }))] })
    } else joined.push(block)
  }
  return joined.map((block) => (block.kind === 'table' ? withoutRepeatedHeaders(block) : block))
}

/** Index of the table that ends the blocks, empty paragraphs aside. */
function lastTable(blocks: readonly StoryBlock[]): number | null {
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i]
    if (block?.kind === 'table') return i
    if (block === undefined || block.label !== null || !isBlank(block)) return null
  }
  return null
}

function goesOn(table: StoryTable, next: StoryTable): boolean {
  const [first] = table.rows
  const [row] = next.rows
  if (first === undefined || row === undefined || !sameGrid(table.edges, next.edges)) return false
  if (rowKey(first) === rowKey(row)) return true
  // signatures and letterheads follow each other too, as tables of a row or two with two columns
  if (table.rows.length < 2 || table.edges.length <= 3) return false
  return !row.header && !looksLikeHeader(row, next)
}

/** Widths differ a little where somebody's mouse was. */
function sameGrid(a: readonly number[], b: readonly number[]): boolean {
  const width = (a[a.length - 1] ?? 0) - (a[0] ?? 0)
  return a.length === b.length && a.every((edge, i) => Math.abs(edge - (b[i] ?? 0)) <= Math.max(60, width * 0.03))
}

/** A bold row with something in every column, of which the rows under it are not bold. */
function looksLikeHeader(row: StoryRow, table: StoryTable): boolean {
  const filled = row.cells.filter((cell) => cell.paragraphs.some((p) => !isBlank(p)))
  return filled.length >= 3 && filled.length === row.cells.length && isBold(row) && !table.rows.slice(1).every(isBold)
}

function isBold(row: StoryRow): boolean {
  const pieces = row.cells.flatMap((cell) => cell.paragraphs).flatMap((paragraph) => paragraph.pieces)
  return pieces.every((piece) => piece.kind !== 'text' || piece.bold || piece.text.trim() === '')
}

function withoutRepeatedHeaders(table: StoryTable): StoryTable {
  return { ...table, rows: dropRepeatedHeaders(table.rows, cellText) }
}

function rowKey(row: StoryRow): string {
  return row.cells.map(cellText).join('\n')
}

/** Headers are short: what is longer need not be folded to tell it from one. */
function cellText(cell: StoryCell): string {
  const text = cell.paragraphs.map(storyText).join(' ')
  return text.length > LONGEST_HEADER ? text : fold(text)
}

const LONGEST_HEADER = 120
