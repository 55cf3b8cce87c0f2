import type { ColumnRole } from '../../src/record/record.ts'
import type { RowReading } from './reading.ts'

/** Fewer empty cells in a column are cells that were left empty. */
const FEWEST = 2
const SHARE = 0.1
const ROLES = ['lead', 'support', 'deadline', 'output'] as const

/**
 * Where nothing tells merged cells from empty ones (tables without rules, dumps): every task has its lead and its time,
 * so that a column of them with many empty cells holds cells merged down, and each stands in the rows below it, up to the
 * next group. Where columns are empty here and there, each in rows of its own, they are left so.
 */
export function carryDown(rows: readonly RowReading[]): readonly RowReading[] {
  const empty = new Map(ROLES.map((role) => [role, emptyRows(rows, role)] as const))
  const sparse = ROLES.filter((role) => isSparse(empty.get(role), rows.length))
  const carried = sparse.filter((role) => role === 'lead' || role === 'deadline')
  if (carried.length === 0 || sparse.some((role) => !explains(carried, role, empty))) return rows
  const filled: RowReading[] = []
  rows.forEach((row, i) => {
    const above = filled[i - 1]
    const cells: Partial<Record<ColumnRole, RowReading['cells'][ColumnRole]>> = { ...row.cells }
    for (const role of sparse) {
      const own = above?.group === row.group && cells[role] === undefined ? above?.cells[role] : undefined
      if (own !== undefined) cells[role] = own
    }
    filled.push({ ...row, cells: cells as RowReading['cells'] })
  })
  return filled
}

function emptyRows(rows: readonly RowReading[], role: ColumnRole): ReadonlySet<number> {
  const empty = rows.flatMap((row, i) => ((row.cells[role]?.length ?? 0) === 0 ? [i] : []))
  return new Set(empty.length === rows.length ? [] : empty)
}

function isSparse(empty: ReadonlySet<number> | undefined, rows: number): boolean {
  return empty !== undefined && empty.size >= FEWEST && empty.size >= SHARE * rows
}

/** A column is merged with those of leads and times where it is empty in rows of theirs only. */
function explains(
  carried: readonly ColumnRole[],
  role: (typeof ROLES)[number],
  empty: ReadonlyMap<ColumnRole, ReadonlySet<number>>,
): boolean {
  if (carried.includes(role)) return true
  return [...(empty.get(role) ?? [])].every((row) => carried.some((other) => empty.get(other)?.has(row)))
}
