import { renumber, settleGrid } from '../story/settle-grid.ts'
import { flatten, type Piece, type StoryBlock, type StoryCell, type StoryRow, type StoryTable } from '../story/story.ts'
import { child, textOf } from '../xml/find-elements.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import type { ListLabeller, OpenList } from './odt-lists.ts'
import type { OdtStyle, OdtStyles } from './read-odt-styles.ts'

export interface OdtReading {
  readonly styles: OdtStyles
  readonly lists: ListLabeller
  readonly furniture: boolean
  readonly takeNote: (note: { marker: string; blocks: StoryBlock[] }) => void
}

/** Elements that hold no text of the document. */
const SKIPPED: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'svg:title',
  'svg:desc',
  'office:event-listeners',
  'text:note-citation',
])
const MOST_COLUMNS = 500

/** The blocks below an element of an OpenDocument text. */
export function readOdtBlocks(element: XmlElement, reading: OdtReading, list: OpenList | null = null): StoryBlock[] {
  return element.children.flatMap((node) => (typeof node === 'string' ? [] : readBlock(node, reading, list)))
}

function readBlock(node: XmlElement, reading: OdtReading, list: OpenList | null): StoryBlock[] {
  if (SKIPPED.has(node.name)) return []
  switch (node.name) {
    case 'text:p':
    case 'text:h':
      return readParagraph(node, reading)
    case 'text:list':
      return readList(node, reading, list)
    case 'table:table':
      return [readTable(node, reading)]
    case 'text:table-of-content':
      return readOdtBlocks(node, { ...reading, furniture: true })
    default:
      return readOdtBlocks(node, reading, list)
  }
}

function readList(node: XmlElement, reading: OdtReading, outer: OpenList | null): StoryBlock[] {
  const list = reading.lists.open(node, outer)
  return node.children.flatMap((item) => {
    if (typeof item === 'string') return []
    // an item that only holds an inner list has no label of its own
    const labelled =
      item.name === 'text:list-item' && item.children.some((part) => typeof part !== 'string' && /^text:[ph]$/.test(part.name))
    const label = labelled ? reading.lists.label(item, list) : null
    const blocks = readOdtBlocks(item, reading, list)
    const first = blocks[0]
    return label !== null && first?.kind === 'paragraph' ? [{ ...first, label }, ...blocks.slice(1)] : blocks
  })
}

function readParagraph(node: XmlElement, reading: OdtReading): StoryBlock[] {
  const style = reading.styles.style('paragraph', node.attributes['text:style-name'])
  const boxes: XmlElement[] = []
  const pieces: Piece[] = []
  readInline(node, style, { reading, pieces, boxes })
  const level = node.name === 'text:h' ? Number(node.attributes['text:outline-level'] ?? 1) : 0
  const paragraph: StoryBlock = {
    kind: 'paragraph',
    pieces,
    label: null,
    ...(style.align === undefined ? {} : { align: style.align }),
    ...(level > 0 ? { level } : {}),
    furniture: reading.furniture,
    startsPage: style.startsPage === true,
  }
  return [paragraph, ...boxes.flatMap((box) => readOdtBlocks(box, reading))]
}

interface Inline {
  readonly reading: OdtReading
  readonly pieces: Piece[]
  readonly boxes: XmlElement[]
}

function readInline(node: XmlElement, look: OdtStyle, inline: Inline): void {
  for (const part of node.children) {
    if (typeof part === 'string') addText(part.replace(/[ \t\r\n]+/g, ' '), look, inline.pieces)
    else readPart(part, look, inline)
  }
}

function readPart(part: XmlElement, look: OdtStyle, inline: Inline): void {
  if (SKIPPED.has(part.name)) return
  const { reading, pieces, boxes } = inline
  switch (part.name) {
    case 'text:s':
      addText(' '.repeat(Math.min(1000, Number(part.attributes['text:c'] ?? 1) || 1)), look, pieces)
      return
    case 'text:tab':
      addText('\t', look, pieces)
      return
    case 'text:line-break':
      pieces.push({ kind: 'break', page: false })
      return
    case 'text:page-number':
    case 'text:page-count':
      if (!reading.furniture) readInline(part, look, inline)
      return
    case 'text:note': {
      const marker = textOf(child(part, 'text:note-citation')).trim()
      const body = child(part, 'text:note-body')
      pieces.push({ kind: 'note', marker })
      if (body !== undefined) reading.takeNote({ marker, blocks: readOdtBlocks(body, reading) })
      return
    }
    case 'draw:text-box':
      boxes.push(part)
      return
    case 'text:span':
      readInline(part, { ...look, ...reading.styles.style('text', part.attributes['text:style-name']) }, inline)
      return
    case 'text:ruby-text':
      return
    default:
      readInline(part, look, inline)
  }
}

function addText(text: string, look: OdtStyle, pieces: Piece[]): void {
  const { bold = false, italic = false, caps = false, hidden = false } = look
  const font = look.font ?? null
  if (text === '' || hidden) return
  const last = pieces[pieces.length - 1]
  if (last?.kind === 'text' && last.font === font && last.bold === bold && last.italic === italic && last.caps === caps)
    last.text += text
  else pieces.push({ kind: 'text', text, font, bold, italic, caps })
}

function readTable(node: XmlElement, reading: OdtReading): StoryTable {
  const rows: StoryRow[] = []
  const edges = [0]
  const addColumn = (column: XmlElement): void => {
    const width = reading.styles.columnWidth(column.attributes['table:style-name'])
    const repeated = Math.min(MOST_COLUMNS, Number(column.attributes['table:number-columns-repeated'] ?? 1) || 1)
    for (let i = 0; i < repeated; i++) edges.push((edges[edges.length - 1] ?? 0) + (width || UNKNOWN_WIDTH))
  }
  const addRows = (parent: XmlElement, header: boolean): void => {
    for (const part of parent.children) {
      if (typeof part === 'string') continue
      if (part.name === 'table:table-column') addColumn(part)
      else if (part.name === 'table:table-row') rows.push({ header, cells: readRow(part, reading) })
      else addRows(part, header || part.name === 'table:table-header-rows')
    }
  }
  addRows(node, false)
  const settled = settleGrid(
    edges,
    rows.map((row) => row.cells),
  )
  return {
    kind: 'table',
    edges: settled.edges,
    rows: rows.map((row) => ({ ...row, cells: row.cells.map((cell) => renumber(cell, settled.edgeNumber)) })),
  }
}

const UNKNOWN_WIDTH = 1000

function readRow(row: XmlElement, reading: OdtReading): StoryCell[] {
  const cells: StoryCell[] = []
  let column = 0
  for (const cell of row.children) {
    if (typeof cell === 'string') continue
    const { attributes } = cell
    const repeated = Math.min(MOST_COLUMNS - column, Number(attributes['table:number-columns-repeated'] ?? 1) || 1)
    for (let i = 0; i < repeated; i++, column++) {
      if (cell.name !== 'table:table-cell') continue
      cells.push({
        column,
        columnSpan: Math.max(1, Number(attributes['table:number-columns-spanned'] ?? 1)),
        rowSpan: Math.max(1, Number(attributes['table:number-rows-spanned'] ?? 1)),
        paragraphs: flatten(readOdtBlocks(cell, reading)),
      })
    }
  }
  return cells
}
