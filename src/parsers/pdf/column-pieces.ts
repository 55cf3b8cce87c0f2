import { firstWordWidth, piecesOfFirstWord } from './paragraph-break.ts'
import type { TextLine } from './text-line.ts'

/** What a line of a table without rules holds in one column. */
export interface ColumnPiece {
  readonly line: number
  readonly top: number
  readonly bottom: number
  readonly base: number
  readonly size: number
  readonly width: number
  /** Width of its first word. */
  readonly firstWord: number
  readonly text: string
}

/** The pieces of one column, top to bottom, and how wide its lines run. */
export interface ColumnText {
  readonly pieces: readonly ColumnPiece[]
  readonly width: number
}

/** Parts the lines at the channels between the columns. */
export function columnTexts(lines: readonly TextLine[], channels: readonly number[]): ColumnText[] {
  const columns: ColumnPiece[][] = Array.from({ length: channels.length + 1 }, () => [])
  lines.forEach((line, index) => {
    let column = 0
    let from = 0
    const { words } = line
    const close = (to: number) => {
      const own = words.slice(from, to)
      const [first, last] = [own[0], own.at(-1)]
      if (first !== undefined && last !== undefined)
        columns[column]?.push({
          line: index,
          top: Math.min(...own.map((word) => word.top)),
          bottom: Math.max(...own.map((word) => word.bottom)),
          base: line.base,
          size: line.size,
          width: last.x1 - first.x0,
          firstWord: firstWordWidth({ words: own }),
          text: own.map((word, i) => (i > 0 && piecesOfFirstWord(own.slice(i - 1, i + 1)) === 1 ? ' ' : '') + word.text).join(''),
        })
      from = to
    }
    words.forEach((word, i) => {
      let next = column
      while (next < channels.length && (word.x0 + word.x1) / 2 > (channels[next] as number)) next++
      if (next !== column) close(i)
      column = next
    })
    close(words.length)
  })
  return columns.map((pieces) => ({ pieces, width: Math.max(0, ...pieces.map((piece) => piece.width)) }))
}

/** The usual distance of baselines within a cell: the lower quartile over all columns; 0 where no cell has two lines. */
export function cellPitch(columns: readonly ColumnText[]): number {
  const pitches = columns.flatMap(({ pieces }) =>
    pieces.slice(1).flatMap((piece, i) => {
      const apart = piece.base - (pieces[i] as ColumnPiece).base
      return apart > 0.8 * piece.size && apart < 3 * piece.size ? [apart] : []
    }),
  )
  pitches.sort((a, b) => a - b)
  return pitches[Math.floor(pitches.length / 4)] ?? 0
}

/** Whether the first word of `below` would have had room behind `above`: the line was ended on purpose. */
export function isForced(above: ColumnPiece, below: ColumnPiece, width: number): boolean {
  return above.width + 0.25 * below.size + below.firstWord < width - 0.05 * below.size
}

export function isLower(piece: ColumnPiece): boolean {
  return /^(?:\p{Ll}|[,;.:)…%])/u.test(piece.text)
}

export function isBullet(piece: ColumnPiece): boolean {
  return /^[-–+•*▪]\s?\S/u.test(piece.text)
}

/** The text cannot end here. */
export function isOpenEnded(piece: ColumnPiece): boolean {
  return /[,(&/–-]$|\s(?:và|của|cho|về|các|với|để|trên|theo|tại|do|từ|đến|hoặc|là)$/u.test(piece.text)
}
