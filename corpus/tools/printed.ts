/** All words of a composition in order, for checks that pages and columns must not disturb. */
import { type Composition, MOTTO, words } from './pieces.ts'

export function printedWords({ pieces, footnotes }: Composition): string {
  const parts = pieces.flatMap((piece): readonly string[] => {
    if (piece.piece === 'line')
      return [`${piece.label?.text ?? ''} ${piece.runs.map((run) => run.text).join('')}`, words(piece.runs)]
    if (piece.piece === 'table')
      return [...piece.header, ...piece.rows].flatMap((row) => row.cells.map((cell) => cell.paragraphs.map(words).join('\n')))
    if (piece.piece === 'letterhead') return [...piece.left, piece.number ?? '', ...MOTTO, piece.dateline ?? '']
    if (piece.piece === 'signature') return [...piece.left, ...piece.right, piece.name ?? '']
    return []
  })
  return [...parts, ...footnotes].join('\n')
}
