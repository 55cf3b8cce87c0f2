import type { Rule } from './page-content.ts'

/** A cell of a lattice, as unit rows and columns. */
export interface LatticeCell {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
  /** No rule closes it at the foot of the grid: it goes on over the page. */
  readonly open: boolean
}

/** A table's grid on one page: ascending column edges `xs`, row edges `ys`, and the cells that fill it. */
export interface Lattice {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly cells: readonly LatticeCell[]
  /** No rule at the top or at the foot: the verticals end in the open, as where a page cuts a row. */
  readonly openTop: boolean
  readonly openFoot: boolean
}

/** How far apart, in points, two rules may stay and still meet. */
const MEET = 3
/** Grid lines nearer than this are one. */
const NARROW = 3.5

/** Finds the grids that joined rules make: rules that touch belong together, and a grid has at least two columns. */
export function findLattices(rules: readonly Rule[]): Lattice[] {
  const lattices = groupTouching(rules)
    .map(lattice)
    .filter((found) => found !== undefined)
  lattices.sort((a, b) => area(b) - area(a))
  const outer: Lattice[] = []
  for (const found of lattices) if (!outer.some((other) => contains(other, found))) outer.push(found)
  return outer.sort((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))
}

function groupTouching(rules: readonly Rule[]): Rule[][] {
  const owner = rules.map((_, i) => i)
  const find = (i: number): number => {
    let root = i
    while (owner[root] !== root) root = owner[root] as number
    owner[i] = root
    return root
  }
  const flat = rules.flatMap((rule, i) => (rule.upright ? [] : [i]))
  rules.forEach((rule, i) => {
    if (!rule.upright) return
    for (const j of flat) if (meet(rules[j] as Rule, rule)) owner[find(i)] = find(j)
  })
  const groups = new Map<number, Rule[]>()
  rules.forEach((rule, i) => {
    const root = find(i)
    const group = groups.get(root)
    if (group) group.push(rule)
    else groups.set(root, [rule])
  })
  return [...groups.values()]
}

function meet(flat: Rule, upright: Rule): boolean {
  return (
    upright.at >= flat.from - MEET &&
    upright.at <= flat.to + MEET &&
    flat.at >= upright.from - MEET &&
    flat.at <= upright.to + MEET
  )
}

function lattice(rules: readonly Rule[]): Lattice | undefined {
  const flat = rules.filter((rule) => !rule.upright)
  const upright = rules.filter((rule) => rule.upright)
  if (upright.length === 0 || flat.length === 0) return undefined
  const xs = edges(upright, flat)
  const ys = edges(flat, upright)
  if (xs.length < 3 || ys.length < 2) return undefined
  const first = Math.min(...flat.map((rule) => rule.at))
  const last = Math.max(...flat.map((rule) => rule.at))
  return {
    xs,
    ys,
    cells: cellsOf(xs, ys, flat, upright),
    openTop: first - (ys[0] as number) > NARROW,
    openFoot: (ys[ys.length - 1] as number) - last > NARROW,
  }
}

/** Where the grid has lines: at the rules, and where the crossing ones end beyond the last. */
function edges(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const found: number[] = []
  for (const at of rules.map((rule) => rule.at).sort((a, b) => a - b))
    if (found.length === 0 || at - (found[found.length - 1] as number) > NARROW) found.push(at)
  const low = Math.min(...crossing.map((rule) => rule.from))
  const high = Math.max(...crossing.map((rule) => rule.to))
  if ((found[0] ?? low) - low > NARROW) found.unshift(low)
  if (high - (found[found.length - 1] as number) > NARROW) found.push(high)
  return found
}

/** Unit cells that no rule parts are one cell. */
function cellsOf(xs: readonly number[], ys: readonly number[], flat: readonly Rule[], upright: readonly Rule[]): LatticeCell[] {
  const columns = xs.length - 1
  const rows = ys.length - 1
  const below = separators(ys, xs, flat)
  const right = separators(xs, ys, upright)
  const taken = new Uint8Array(rows * columns)
  const cells: LatticeCell[] = []
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column]) continue
      const isFree = (r: number, c: number) => !taken[r * columns + c]
      let columnSpan = 1
      while (column + columnSpan < columns && !parted(right, column + columnSpan, row, rows) && isFree(row, column + columnSpan))
        columnSpan++
      let rowSpan = 1
      while (row + rowSpan < rows && rowGoesOn(row + rowSpan, column, columnSpan, isFree)) rowSpan++
      for (let r = row; r < row + rowSpan; r++) taken.fill(1, r * columns + column, r * columns + column + columnSpan)
      cells.push({ row, column, rowSpan, columnSpan, open: row + rowSpan === rows && isOpen(column, columnSpan) })
    }
  return cells

  function isOpen(column: number, span: number): boolean {
    for (let c = column; c < column + span; c++) if (parted(below, rows, c, columns)) return false
    return true
  }

  function rowGoesOn(row: number, column: number, span: number, isFree: (r: number, c: number) => boolean): boolean {
    for (let c = column; c < column + span; c++) {
      if (parted(below, row, c, columns) || !isFree(row, c)) return false
      if (c > column && parted(right, c, row, rows)) return false
    }
    return true
  }
}

/** For each inner grid line, which of its unit stretches are drawn. */
function separators(positions: readonly number[], stretches: readonly number[], rules: readonly Rule[]): Uint8Array {
  const count = stretches.length - 1
  const drawn = new Uint8Array(positions.length * count)
  const covered = new Float64Array(count)
  for (let p = 0; p < positions.length; p++) {
    covered.fill(0)
    for (const rule of rules) {
      if (Math.abs(rule.at - (positions[p] as number)) > NARROW) continue
      for (let s = 0; s < count; s++) {
        const from = Math.max(rule.from, stretches[s] as number)
        const to = Math.min(rule.to, stretches[s + 1] as number)
        if (to > from) covered[s] = (covered[s] as number) + to - from
      }
    }
    for (let s = 0; s < count; s++) {
      const length = (stretches[s + 1] as number) - (stretches[s] as number)
      if ((covered[s] as number) > 0.6 * length) drawn[p * count + s] = 1
    }
  }
  return drawn
}

function parted(drawn: Uint8Array, line: number, stretch: number, count: number): boolean {
  return drawn[line * count + stretch] === 1
}

function area({ xs, ys }: Lattice): number {
  return ((xs[xs.length - 1] ?? 0) - (xs[0] ?? 0)) * ((ys[ys.length - 1] ?? 0) - (ys[0] ?? 0))
}

function contains(outer: Lattice, inner: Lattice): boolean {
  const within = (a: readonly number[], b: readonly number[]) =>
    (b[0] ?? 0) >= (a[0] ?? 0) - MEET && (b[b.length - 1] ?? 0) <= (a[a.length - 1] ?? 0) + MEET
  return within(outer.xs, inner.xs) && within(outer.ys, inner.ys)
}
