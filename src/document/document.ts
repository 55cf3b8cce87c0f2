/**
 * The document: what every parser yields, whatever the format. Plain JSON, nothing administrative.
 *
 * All text is NFC with white space collapsed; `Document.text` holds the cleaned text of every node once,
 * in reading order, nodes separated by a line feed, and each `span` counts UTF-16 units in it.
 */

/** `[from, to)` in `Document.text`. */
export type Span = readonly [from: number, to: number]

/** `[x0, y0, x1, y1]` in PDF points, origin at the top left of the page as it is read. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number]

/** Pages count from 1; both are null where the format has none. */
export interface Place {
  readonly page: number | null
  readonly bbox: Box | null
}

/** `furniture` (running heads, page numbers, signing stamps) and `notes` are never mined as body text. */
export type Layer = 'body' | 'furniture' | 'notes'

/** A line as it was laid out. Formats that reflow have one line a paragraph, or one for each forced break. */
export interface Line extends Place {
  readonly text: string
  readonly span: Span
  /** Empty lines (text dumps) before this one. */
  readonly gap: number
  /** First line of a page, in dumps that show where pages begin without numbering them. */
  readonly startsPage?: true
}

/** A note reference that the format marks as such; its marker is not part of the text. */
export interface NoteMark {
  readonly marker: string
  /** Offset in `Document.text` behind which the mark stands. */
  readonly at: number
}

export interface Paragraph extends Place {
  readonly kind: 'paragraph'
  readonly layer: Layer
  readonly text: string
  readonly span: Span
  readonly lines: readonly Line[]
  /** A list label that the format computed (Word's numbering); `text` starts with it. */
  readonly label?: string
  readonly align?: 'left' | 'center' | 'right' | 'justify'
  readonly bold?: boolean
  readonly italic?: boolean
  readonly notes?: readonly NoteMark[]
}

/** A paragraph that the format itself marks as a heading (Word's outline level, HTML's h1 to h6). */
export interface Heading extends Omit<Paragraph, 'kind'> {
  readonly kind: 'heading'
  /** 1 is the highest. */
  readonly level: number
}

export interface Cell {
  readonly kind: 'cell'
  /** Grid column of its left edge, from 0. */
  readonly column: number
  readonly columnSpan: number
  /** A cell merged down stands once, in its first row, with the number of rows it covers. */
  readonly rowSpan: number
  readonly paragraphs: readonly Paragraph[]
  /** The paragraphs joined by line feeds. */
  readonly text: string
  readonly span: Span
  /** One a page that the cell touches. */
  readonly places: readonly Place[]
}

export interface Row {
  readonly kind: 'row'
  /** Marked as header by the format; repeats on later pages have been dropped. */
  readonly header: boolean
  readonly cells: readonly Cell[]
  /** One a page that the row touches. */
  readonly places: readonly Place[]
}

/** One logical table, however many pages it takes. */
export interface Table extends Place {
  readonly kind: 'table'
  readonly layer: Layer
  readonly span: Span
  readonly columns: number
  readonly rows: readonly Row[]
  /** Read from how its words stand, with no rules: a cell merged down may stand as one cell with empty ones below it. */
  readonly mergesUnknown?: true
}

export interface Footnote extends Place {
  readonly kind: 'footnote'
  readonly layer: 'notes'
  readonly marker: string
  readonly text: string
  readonly span: Span
}

export type Block = Heading | Paragraph | Table | Footnote

export type TextLayer = 'native' | 'ocr' | 'mixed'
export type Encoding = 'unicode' | 'tcvn3' | 'vni' | 'viscii' | 'vps' | 'mixed'

/** A doubt about the input, as data. `code` is `folder/thing` and never changes meaning. */
export interface Diagnostic {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly place: Place
  readonly actual: string
  readonly expected?: string
}

export interface Document {
  readonly schemaVersion: 1
  readonly mediaType: string
  /** Number of pages; null where the format has none. */
  readonly pages: number | null
  readonly textLayer: TextLayer
  readonly encoding: Encoding
  readonly blocks: readonly Block[]
  readonly text: string
  /** The text as the file had it, before Unicode normalisation and collapsing. */
  readonly raw: string
  /** Pairs `text offset, raw offset`, ascending: from each pair on the two run in step. */
  readonly offsets: readonly number[]
  readonly diagnostics: readonly Diagnostic[]
  /** What the file says of itself apart from its text: signer and time of a stamp, title, producer. */
  readonly metadata: Readonly<Record<string, string>>
}
