export type Align = 'left' | 'center' | 'right' | 'justify'

/** A list label that the format computes. */
export interface ComputedLabel {
  /** As printed; `-` or `+` for a bullet. */
  readonly text: string
  readonly bullet: boolean
  /** What stands between label and text. */
  readonly suffix: '' | ' '
}

/** What the readers of marked-up formats (DOCX, ODT, HTML) make of a file: paragraphs as pieces that still know their font. */
export type Piece = TextPiece | BreakPiece | NotePiece

export interface TextPiece {
  readonly kind: 'text'
  /** As stored; decoding of legacy fonts writes it anew. */
  text: string
  readonly font: string | null
  readonly bold: boolean
  readonly italic: boolean
  readonly caps: boolean
}

export interface BreakPiece {
  readonly kind: 'break'
  readonly page: boolean
}

export interface NotePiece {
  readonly kind: 'note'
  readonly marker: string
}

export interface StoryParagraph {
  readonly kind: 'paragraph'
  readonly pieces: readonly Piece[]
  readonly label: ComputedLabel | null
  readonly align?: Align
  /** 1 is the highest; absent for body text. */
  readonly level?: number
  readonly furniture: boolean
  readonly startsPage: boolean
}

export interface StoryCell {
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  readonly paragraphs: readonly StoryParagraph[]
}

export interface StoryRow {
  readonly header: boolean
  readonly cells: readonly StoryCell[]
}

export interface StoryTable {
  readonly kind: 'table'
  /** Where the columns begin and end, in twips from the left: one more than there are columns. */
  readonly edges: readonly number[]
  readonly rows: readonly StoryRow[]
}

export type StoryBlock = StoryParagraph | StoryTable

/** The text of a paragraph's pieces, breaks as line feeds, without its label. */
export function storyText(paragraph: StoryParagraph): string {
  return paragraph.pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'break' ? '\n' : '')).join('')
}

export function isBlank(paragraph: StoryParagraph): boolean {
  return paragraph.pieces.every((piece) => piece.kind === 'break' || (piece.kind === 'text' && piece.text.trim() === ''))
}

/** The text of tables within a cell joins the cell's own. */
export function flatten(blocks: readonly StoryBlock[]): StoryParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
  )
}
