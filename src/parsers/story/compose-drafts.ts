import type { BlockDraft, LineDraft, ParagraphDraft } from '../../text/assemble.ts'
import type { Piece, StoryBlock, StoryParagraph, StoryTable, TextPiece } from './story.ts'

/** Drafts of a story: empty paragraphs become the gap before the next line, page breaks its mark. */
export function composeDrafts(blocks: readonly StoryBlock[]): BlockDraft[] {
  const drafts: BlockDraft[] = []
  const space = { gap: 0, startsPage: false }
  for (const block of blocks) {
    if (block.kind === 'table') {
      drafts.push(composeTable(block))
      space.gap = 0
      space.startsPage = false
    } else drafts.push(...composeParagraphs(block, space))
  }
  return drafts
}

interface Space {
  gap: number
  startsPage: boolean
}

/** The drafts of one paragraph: none for an empty one, more where pages break within it. */
function composeParagraphs(paragraph: StoryParagraph, space: Space): ParagraphDraft[] {
  space.startsPage ||= paragraph.startsPage
  const drafts: ParagraphDraft[] = []
  let label = paragraph.label
  splitAtPages(paragraph.pieces).forEach((pieces, index) => {
    if (index > 0) space.startsPage = true
    const hasText = pieces.some((piece) => piece.kind === 'text' && piece.text.trim() !== '')
    // a number alone is text (the numbered first column of a table); a bullet alone is not
    if (!hasText && (label === null || label.bullet)) {
      if (index === 0) space.gap++
      return
    }
    drafts.push(composeParagraph(paragraph, pieces, label, space))
    label = null
    space.gap = 0
    space.startsPage = false
  })
  return drafts
}

function splitAtPages(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = [[]]
  for (const piece of pieces) {
    if (piece.kind === 'break' && piece.page) parts.push([])
    else parts[parts.length - 1]?.push(piece)
  }
  return parts
}

function composeParagraph(
  paragraph: StoryParagraph,
  pieces: readonly Piece[],
  label: StoryParagraph['label'],
  space: Readonly<Space>,
): ParagraphDraft {
  const { lines, notes } = composeLines(pieces, label === null ? '' : label.text + label.suffix, space)
  const texts = pieces.filter((piece): piece is TextPiece => piece.kind === 'text' && piece.text.trim() !== '')
  const all = (property: 'bold' | 'italic') => texts.length > 0 && texts.every((piece) => piece[property])
  return {
    kind: paragraph.level === undefined ? 'paragraph' : 'heading',
    lines,
    ...(paragraph.level === undefined ? {} : { level: paragraph.level }),
    ...(paragraph.furniture ? { layer: 'furniture' as const } : {}),
    ...(label === null ? {} : { label: label.text }),
    ...(paragraph.align === undefined ? {} : { align: paragraph.align }),
    ...(all('bold') ? { bold: true } : {}),
    ...(all('italic') ? { italic: true } : {}),
    ...(notes.length === 0 ? {} : { notes }),
  }
}

type Note = NonNullable<ParagraphDraft['notes']>[number]

function composeLines(pieces: readonly Piece[], label: string, space: Readonly<Space>): { lines: LineDraft[]; notes: Note[] } {
  const lines: LineDraft[] = []
  const notes: Note[] = []
  let text = label
  let gap = space.gap
  const endLine = () => {
    if (text.trim() === '') gap++
    else {
      lines.push({ text, gap, ...(lines.length === 0 && space.startsPage ? { startsPage: true } : {}) })
      gap = 0
    }
    text = ''
  }
  for (const piece of pieces) {
    if (piece.kind === 'break') endLine()
    else if (piece.kind === 'note') notes.push({ marker: piece.marker, line: lines.length, at: text.length })
    else text += piece.caps ? piece.text.toUpperCase() : piece.text
  }
  endLine()
  return { lines, notes }
}

function composeTable(table: StoryTable): BlockDraft {
  return {
    kind: 'table',
    columns: table.edges.length - 1,
    rows: table.rows.map((row) => ({
      header: row.header,
      cells: row.cells.map((cell) => ({
        column: cell.column,
        columnSpan: cell.columnSpan,
        rowSpan: cell.rowSpan,
        paragraphs: composeDrafts(cell.paragraphs).filter(isParagraph),
      })),
    })),
  }
}

function isParagraph(draft: BlockDraft): draft is ParagraphDraft {
  return draft.kind === 'paragraph' || draft.kind === 'heading'
}
