/** Labels left to Word's numbering: series of siblings whose labels run without a gap. */
import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx'
import type { Grid, Piece } from '../pieces.ts'

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const FORMATS = [
  { pattern: /^\d+\.$/, at: (n: number) => `${n}.`, format: LevelFormat.DECIMAL, text: '%1.' },
  { pattern: /^[IVX]+\.$/, at: (n: number) => `${ROMAN[n - 1]}.`, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
] as const

type Config = INumberingOptions['config'][number]

interface Look {
  readonly suffix: 'space' | 'nothing'
  /** Twentieths of a point. */
  readonly firstLine: number
  readonly bold?: boolean
  /** Half points. */
  readonly size: number
}

const CLAUSE: Look = { suffix: LevelSuffix.SPACE, firstLine: 567, size: 28 }
const ROW: Look = { suffix: LevelSuffix.NOTHING, firstLine: 0, size: 24 }

const config = (reference: string, format: (typeof FORMATS)[number]['format'], text: string, look: Look): Config => {
  const { suffix, firstLine, ...run } = look
  const style = { paragraph: { indent: { left: 0, firstLine } }, run }
  return { reference, levels: [{ level: 0, format, text, suffix, alignment: AlignmentType.LEFT, style }] }
}

export interface Numbering {
  readonly config: readonly Config[]
  /** Reference of a clause's series, where Word numbers it. */
  readonly series: ReadonlyMap<number, string>
  /** Reference of a table's rows, where Word numbers them. */
  readonly grids: ReadonlyMap<Grid, string>
}

const numbersOf = (grid: Grid): readonly string[] =>
  grid.rows.flatMap(({ cells }) => {
    const cell = cells.find(({ column, colspan }) => column === grid.numberColumn && colspan === 1)
    return cell ? cell.paragraphs.map((runs) => runs.map((run) => run.text).join('')) : []
  })

/** Only whole, gapless series are left to Word; the others stay typed. */
export function numberingOf(pieces: readonly Piece[], labels: boolean, rows: boolean): Numbering {
  const bySeries = new Map<number, string[]>()
  const bold = new Map<number, boolean>()
  const grids = new Map<Grid, string>()
  const result: Config[] = []
  for (const piece of pieces) {
    if (piece.piece === 'line' && piece.label && labels) {
      const known = bySeries.get(piece.label.series) ?? []
      bySeries.set(piece.label.series, [...known, piece.label.text])
      bold.set(piece.label.series, piece.label.bold ?? false)
    }
    if (piece.piece === 'table' && rows) {
      const numbers = numbersOf(piece)
      const dot = numbers[0]?.endsWith('.') ? '.' : ''
      if (numbers.length < 2 || !numbers.every((text, index) => text === `${index + 1}${dot}`)) continue
      grids.set(piece, `rows-${grids.size}`)
      result.push(config(`rows-${grids.size - 1}`, LevelFormat.DECIMAL, `%1${dot}`, ROW))
    }
  }
  const series = new Map<number, string>()
  for (const [id, texts] of bySeries) {
    const found = FORMATS.find(({ pattern, at }) => texts.every((text, index) => pattern.test(text) && text === at(index + 1)))
    if (!found) continue
    series.set(id, `series-${id}`)
    result.push(config(`series-${id}`, found.format, found.text, { ...CLAUSE, bold: bold.get(id) ?? false }))
  }
  return { config: result, series, grids }
}
