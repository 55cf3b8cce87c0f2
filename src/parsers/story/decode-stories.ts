import type { Encoding } from '../../document/document.ts'
import { decodeRuns } from '../../text/legacy/decode.ts'
import type { Piece, StoryBlock, StoryParagraph, TextPiece } from './story.ts'

/** Writes the text of all pieces anew in Unicode. `stories` are the document's parts in reading order. */
export function decodeStories(stories: readonly (readonly StoryBlock[])[]): { encoding: Encoding; lost: number } {
  const runs: { text: string; font: string | null }[] = []
  const pieces: (TextPiece | null)[] = []
  const addPiece = (piece: Piece) => {
    if (piece.kind === 'note') return
    pieces.push(piece.kind === 'text' ? piece : null)
    runs.push(piece.kind === 'text' ? piece : LINE_END)
  }
  const addParagraph = (paragraph: StoryParagraph) => {
    if (paragraph.pieces.length === 0) return
    for (const piece of paragraph.pieces) addPiece(piece)
    pieces.push(null)
    runs.push(LINE_END)
  }
  for (const block of stories.flat()) {
    if (block.kind === 'paragraph') addParagraph(block)
    else for (const row of block.rows) for (const cell of row.cells) cell.paragraphs.forEach(addParagraph)
  }
  const { texts, encoding, lost } = decodeRuns(runs)
  pieces.forEach((piece, index) => {
    if (piece !== null) piece.text = texts[index] ?? piece.text
  })
  return { encoding, lost }
}

const LINE_END = { text: '\n', font: null }
