import type { Word } from './page-content.ts'
import type { FlowItem } from './page-layout.ts'
import { piecesOfFirstWord, secondWord } from './paragraph-break.ts'
import type { TextLine } from './text-line.ts'

/**
 * Drops the words within the lines of a page that is laid out: what is still asked is how wide the first word is, where
 * the next one begins, and how the last is set. Hundreds of pages of words would stay in memory otherwise.
 */
export function spareWords(items: readonly FlowItem[]): void {
  for (const item of items) {
    if (item.kind === 'line') spare(item.line)
    else for (const cell of item.table.cells) for (const piece of cell.pieces) piece.lines.forEach(spare)
  }
}

function spare(line: TextLine): void {
  const { words } = line
  const second = secondWord(words)
  const kept = 1 + Math.max(piecesOfFirstWord(words), second)
  if (second < 0 || words.length <= kept + 1) return
  ;(line as { words: readonly Word[] }).words = [...words.slice(0, kept), words[words.length - 1] as Word]
}
