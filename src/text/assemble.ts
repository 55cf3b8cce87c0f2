import type { Block, Box, Cell, Document, Layer, Line, NoteMark, Paragraph, Place, Row, Span } from '../document/document.ts'
import { clean } from './clean.ts'

/** What a parser knows of a line before spans are given. `text` is raw: assemble cleans it. */
export interface LineDraft {
  readonly text: string
  readonly page?: number | null
  readonly bbox?: Box | null
  readonly gap?: number
  readonly startsPage?: boolean
}

export interface ParagraphDraft {
  readonly kind: 'paragraph' | 'heading'
  readonly lines: readonly LineDraft[]
  readonly layer?: Layer
  readonly level?: number
  readonly label?: string
  readonly align?: 'left' | 'center' | 'right' | 'justify'
  readonly bold?: boolean
  readonly italic?: boolean
  /** Note references: `line` is the index of the line, `at` the offset in its raw text. */
  readonly notes?: readonly { readonly marker: string; readonly line: number; readonly at: number }[]
}

export interface CellDraft {
  readonly column: number
  readonly columnSpan?: number
  readonly rowSpan?: number
  readonly paragraphs: readonly ParagraphDraft[]
  readonly places?: readonly Place[]
}

export interface RowDraft {
  readonly header?: boolean
  readonly cells: readonly CellDraft[]
  readonly places?: readonly Place[]
}

export interface TableDraft {
  readonly kind: 'table'
  readonly columns: number
  readonly rows: readonly RowDraft[]
  readonly mergesUnknown?: true
  readonly layer?: Layer
  readonly page?: number | null
  readonly bbox?: Box | null
}

export interface FootnoteDraft {
  readonly kind: 'footnote'
  readonly marker: string
  readonly text: string
  readonly page?: number | null
  readonly bbox?: Box | null
}

export type BlockDraft = ParagraphDraft | TableDraft | FootnoteDraft

type Facts = Pick<Document, 'mediaType' | 'pages'> &
  Partial<Pick<Document, 'textLayer' | 'encoding' | 'diagnostics' | 'metadata'>>

/**
 * Makes a Document of drafts: cleans every line (NFC, one space for a run of white space), joins the lines of a
 * paragraph and gives spans, keeping the map from cleaned to raw text.
 */
export function assemble(facts: Facts, drafts: readonly BlockDraft[]): Document {
  const writer = new Writer()
  const blocks = drafts.map((draft) => block(writer, draft))
  return {
    schemaVersion: 1,
    mediaType: facts.mediaType,
    pages: facts.pages,
    textLayer: facts.textLayer ?? 'native',
    encoding: facts.encoding ?? 'unicode',
    blocks,
    text: writer.text(),
    raw: writer.raw(),
    offsets: writer.offsets,
    diagnostics: facts.diagnostics ?? [],
    metadata: facts.metadata ?? {},
  }
}

/** Appends cleaned text and notes where it came from. */
class Writer {
  readonly offsets: number[] = []
  #text: string[] = []
  #raw: string[] = []
  length = 0
  #rawLength = 0

  add(raw: string): { text: string; map: readonly number[] } {
    const cleaned = clean(raw)
    for (let i = 0; i < cleaned.map.length; i += 2)
      this.offsets.push(this.length + (cleaned.map[i] ?? 0), this.#rawLength + (cleaned.map[i + 1] ?? 0))
    this.#push(cleaned.text, raw)
    return cleaned
  }

  separator(mark: string): void {
    this.offsets.push(this.length, this.#rawLength)
    this.#push(mark, mark === '' ? '' : '\n')
  }

  text = () => this.#text.join('')
  raw = () => this.#raw.join('')

  #push(text: string, raw: string): void {
    this.#text.push(text)
    this.#raw.push(raw)
    this.length += text.length
    this.#rawLength += raw.length
  }
}

function block(writer: Writer, draft: BlockDraft): Block {
  if (draft.kind === 'table') return table(writer, draft)
  if (draft.kind === 'footnote') return footnote(writer, draft)
  const paragraph = compose(writer, draft)
  return draft.kind === 'heading' ? { ...paragraph, kind: 'heading', level: draft.level ?? 1 } : paragraph
}

function compose(writer: Writer, draft: ParagraphDraft): Paragraph {
  const from = writer.length
  const lines: Line[] = []
  const notes: NoteMark[] = []
  const parts: string[] = []
  draft.lines.forEach((line, index) => {
    if (lines.length > 0) {
      const joint = jointBetween(parts[parts.length - 1] ?? '', line.text.trimStart())
      writer.separator(joint)
      parts.push(joint)
    }
    const start = writer.length
    const { text, map } = writer.add(line.text)
    parts.push(text)
    for (const note of draft.notes ?? [])
      if (note.line === index) notes.push({ marker: note.marker, at: start + toClean(map, note.at, text.length) })
    lines.push({
      text,
      span: [start, writer.length],
      gap: line.gap ?? 0,
      ...(line.startsPage ? { startsPage: true as const } : {}),
      page: line.page ?? null,
      bbox: line.bbox ?? null,
    })
  })
  const text = parts.join('')
  const span: Span = [from, writer.length]
  writer.separator('\n')
  return {
    kind: 'paragraph',
    layer: draft.layer ?? 'body',
    text,
    span,
    lines,
    page: lines[0]?.page ?? null,
    bbox: union(lines.filter((line) => line.page === lines[0]?.page).map((line) => line.bbox)),
    ...(draft.label === undefined ? {} : { label: draft.label }),
    ...(draft.align === undefined ? {} : { align: draft.align }),
    ...(draft.bold === undefined ? {} : { bold: draft.bold }),
    ...(draft.italic === undefined ? {} : { italic: draft.italic }),
    ...(notes.length === 0 ? {} : { notes }),
  }
}

/**
 * What stands between two lines of a paragraph: a space, or nothing where the first ends in a hyphen that belongs to
 * a symbol or a compound (`NĐ-` / `CP`, `TTr-` / `VHXH`): a letter or digit before it and a capital or digit after.
 */
export function jointBetween(before: string, after: string): '' | ' ' {
  if (before === '' || after === '') return ''
  if (/[/]$/u.test(before) && /^\p{Lu}/u.test(after)) return ''
  return /[\p{L}\p{N}][-‑–]$/u.test(before) && /^[\p{Lu}\p{N}]/u.test(after) ? '' : ' '
}

function table(writer: Writer, draft: TableDraft): Block {
  const from = writer.length
  const rows = draft.rows.map((row): Row => {
    const cells = row.cells.map((cell) => composeCell(writer, cell))
    return { kind: 'row', header: row.header ?? false, cells, places: row.places ?? mergePlaces(cells.flatMap((c) => c.places)) }
  })
  return {
    kind: 'table',
    layer: draft.layer ?? 'body',
    span: [from, Math.max(from, writer.length - 1)],
    columns: draft.columns,
    rows,
    page: draft.page ?? null,
    bbox: draft.bbox ?? null,
    ...(draft.mergesUnknown ? { mergesUnknown: true } : {}),
  }
}

function composeCell(writer: Writer, draft: CellDraft): Cell {
  const from = writer.length
  const paragraphs = draft.paragraphs.map((p) => compose(writer, p))
  if (paragraphs.length === 0) writer.separator('\n')
  return {
    kind: 'cell',
    column: draft.column,
    columnSpan: draft.columnSpan ?? 1,
    rowSpan: draft.rowSpan ?? 1,
    paragraphs,
    text: paragraphs.map((p) => p.text).join('\n'),
    span: [from, writer.length - 1],
    places: draft.places ?? mergePlaces(paragraphs.flatMap((p) => p.lines)),
  }
}

function footnote(writer: Writer, draft: FootnoteDraft): Block {
  const from = writer.length
  const { text } = writer.add(draft.text)
  const span: Span = [from, writer.length]
  writer.separator('\n')
  return {
    kind: 'footnote',
    layer: 'notes',
    marker: draft.marker,
    text,
    span,
    page: draft.page ?? null,
    bbox: draft.bbox ?? null,
  }
}

/** One place a page, its box the smallest around all of that page. */
export function mergePlaces(places: readonly Place[]): Place[] {
  const pages = new Map<number | null, (Box | null)[]>()
  for (const { page, bbox } of places) {
    const boxes = pages.get(page)
    if (boxes === undefined) pages.set(page, [bbox])
    else boxes.push(bbox)
  }
  return [...pages].map(([page, boxes]) => ({ page, bbox: union(boxes) }))
}

export function union(boxes: readonly (Box | null)[]): Box | null {
  const all: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    if (box === null) continue
    if (box[0] < all[0]) all[0] = box[0]
    if (box[1] < all[1]) all[1] = box[1]
    if (box[2] > all[2]) all[2] = box[2]
    if (box[3] > all[3]) all[3] = box[3]
  }
  return all[0] === Infinity ? null : all
}

function toClean(map: readonly number[], raw: number, length: number): number {
  for (let i = map.length - 2; i >= 0; i -= 2)
    if ((map[i + 1] ?? 0) <= raw) return Math.min(length, (map[i] ?? 0) + raw - (map[i + 1] ?? 0))
  return 0
}
