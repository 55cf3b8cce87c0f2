import type { CellShape, RowShape } from '../flow/flow.ts'
import type { Sprm } from './sprms.ts'

type MutableCell = { -readonly [K in keyof CellShape]: CellShape[K] }

/** The cells of a row as the properties of its end mark define and change them ([MS-DOC] 2.6.3). */
export function readRow(sprms: readonly Sprm[]): RowShape {
  let header = false
  let cells: MutableCell[] = []
  for (const { code, operand } of sprms) {
    const [first, limit] = [operand.uint8(0), operand.uint8(1)]
    if (code === 0x3404) header = first === 1
    else if (code === 0xd608) cells = defineTable(operand)
    else if (code === 0x5624)
      cells.slice(first + 1, limit).forEach((cell) => {
        cell.mergedLeft = true
      })
    else if (code === 0x5625)
      cells.slice(first, limit).forEach((cell) => {
        cell.mergedLeft = false
      })
    else if (code === 0x5622) cells.splice(first, Math.max(0, limit - first))
    else if (code === 0x7623) resize(cells, first, limit, operand.int16(2))
    else if (code === 0x7621) insert(cells, first, limit, operand.int16(2))
    else if (code === 0xd62b) mergeDown(cells[first], operand.uint8(1))
  }
  return { header, cells }
}

const DESCRIPTOR = 20

function defineTable(operand: Sprm['operand']): MutableCell[] {
  const count = operand.uint8(0)
  return Array.from({ length: count }, (_, i): MutableCell => {
    const at = 1 + 2 * (count + 1) + DESCRIPTOR * i
    const flags = operand.uint16(at)
    return {
      left: operand.int16(1 + 2 * i),
      right: operand.int16(3 + 2 * i),
      mergedLeft: (flags & 0x02) !== 0,
      merge: MERGES[(flags >>> 5) & 3] ?? 'none',
    }
  })
}

const MERGES: readonly CellShape['merge'][] = ['none', 'continue', 'none', 'restart']

function mergeDown(cell: MutableCell | undefined, flags: number): void {
  if (cell) cell.merge = MERGES[flags & 3] ?? 'none'
}

function resize(cells: MutableCell[], first: number, limit: number, width: number): void {
  for (let i = first; i < Math.min(limit, cells.length); i++) {
    const cell = cells[i]
    if (!cell) return
    const shift = width - (cell.right - cell.left)
    cell.right += shift
    for (const later of cells.slice(i + 1)) {
      later.left += shift
      later.right += shift
    }
  }
}

function insert(cells: MutableCell[], at: number, count: number, width: number): void {
  const left = cells[at]?.left ?? cells[cells.length - 1]?.right ?? 0
  const fresh = Array.from(
    { length: Math.min(count, 64) },
    (_, i): MutableCell => ({ left: left + i * width, right: left + (i + 1) * width, mergedLeft: false, merge: 'none' }),
  )
  for (const later of cells.slice(at)) {
    later.left += fresh.length * width
    later.right += fresh.length * width
  }
  cells.splice(at, 0, ...fresh)
}
