import type { Encoding } from '../../document/document.ts'
import { findAlignedTables } from './aligned-table.ts'
import { decodeWords } from './decode-words.ts'
import { isPageNumber, type MarginLine, marginLines } from './furniture.ts'
import { joinRules } from './join-rules.ts'
import { findLattices } from './lattice.ts'
import type { PageContent, Rule, Word } from './page-content.ts'
import { fillLattice, type PageTable } from './page-table.ts'
import { headsLooseTable } from './ruled-header.ts'
import { readSideBySide } from './side-by-side.ts'
import { cutStamps, findStamps, type Stamp } from './signing-stamp.ts'
import { splitStackedRows } from './split-rows.ts'
import { buildLines, type TextLine } from './text-line.ts'

export type FlowItem =
  | { readonly kind: 'line'; readonly line: TextLine; readonly column: number }
  | { readonly kind: 'table'; readonly table: PageTable }

/** A page read as far as one page alone allows. */
export interface PageLayout {
  readonly page: number
  readonly width: number
  readonly height: number
  /** Lines and tables in reading order. */
  readonly items: readonly FlowItem[]
  readonly margins: readonly MarginLine[]
  readonly numbers: readonly TextLine[]
  readonly stamps: readonly Stamp[]
  /** Text of annotations that is neither stamp nor part of a line. */
  readonly marginalia: readonly TextLine[]
  /** Rules of no table: the one above footnotes. */
  readonly rules: readonly Rule[]
  readonly hiddenText: boolean
  readonly letters: number
  /** What the text was in before it was read; null where there is nothing to tell by. */
  readonly encoding: Encoding | null
  /** Column edges of a table without upright rules that ends the page: the next page may go on with it. */
  readonly carried?: readonly number[]
}

/** Reads one page; `carried` comes from the page before. */
export function layOutPage(content: PageContent, carried?: readonly number[]): PageLayout {
  const { page, width, height } = content
  const encoding = decodeWords(content.words)
  const { own, foreign } = partAnnotations(content)
  const rules = joinRules(content.rules)
  const lattices = findLattices(rules)
  const tables: PageTable[] = []
  let rest: readonly Word[] = own
  for (const lattice of lattices) {
    const [inside, outside] = partition(rest, (word) => isWithin(word, lattice.xs, lattice.ys))
    const table = fillLattice(page, lattice, inside)
    if (table === undefined || headsLooseTable(table, outside)) continue
    tables.push(splitStackedRows(table))
    rest = outside
  }
  const all = overflow(tables.at(-1), [...cutStamps(buildLines(page, rest))])
  const stampLines = foreign.flatMap((words) => buildLines(page, words))
  const stamps = [...findStamps(stampLines), ...findStamps(all)]
  const stamped = new Set(stamps.flatMap((stamp) => stamp.lines))
  const lines = all.filter((line) => !stamped.has(line))
  const numbers = lines.filter((line) => isPageNumber(line, lines, content))
  const running = lines.filter((line) => !numbers.includes(line))
  const free = rules.filter((rule) => !rule.upright && !tables.some((table) => isAt(rule, table)))
  const aligned = findAlignedTables(running, free, carried)
  const flowing = aligned.length === 0 ? running : running.filter((line) => !aligned.some((found) => found.lines.has(line)))
  for (const found of aligned) tables.push(found.table)
  tables.sort((a, b) => a.box[1] - b.box[1])
  const last = aligned.at(-1)
  const ends = last !== undefined && last.table === tables.at(-1) && !flowing.some((line) => line.base > last.table.box[3])
  return {
    page,
    width,
    height,
    items: order(flowing, tables, width),
    margins: marginLines(flowing, content),
    numbers,
    stamps,
    marginalia: stampLines.filter((line) => !stamped.has(line)),
    rules: free.filter((rule) => !tables.some((table) => isAt(rule, table))),
    hiddenText: own.length > 0 && own.every((word) => word.hidden),
    letters: own.reduce((sum, word) => sum + word.text.length, 0),
    encoding,
    ...(ends ? { carried: last.table.xs } : {}),
  }
}

/** Words put in by annotations: a number or date filled into a line is the page's own, the rest stands apart. */
function partAnnotations({ words }: PageContent): { own: Word[]; foreign: Word[][] } {
  if (words.every((word) => word.annotation === 0)) return { own: words as Word[], foreign: [] }
  const own = words.filter((word) => word.annotation === 0)
  const groups = new Map<number, Word[]>()
  for (const word of words) if (word.annotation > 0) groups.set(word.annotation, [...(groups.get(word.annotation) ?? []), word])
  const foreign: Word[][] = []
  const filled: Word[] = []
  for (const group of groups.values()) {
    if (group.length <= 3 && group.every((word) => own.some((other) => isBeside(word, other)))) filled.push(...group)
    else foreign.push(group)
  }
  return { own: [...own, ...filled], foreign }
}

function isBeside(word: Word, other: Word): boolean {
  return (
    Math.abs(word.base - other.base) < 0.35 * other.size &&
    word.size > 0.7 * other.size &&
    word.x1 > other.x0 - 80 &&
    word.x0 < other.x1 + 80
  )
}

/** Chromium lets the text of a cell merged down run on below a table that the page has cut: it is the open cell's. */
function overflow(table: PageTable | undefined, lines: TextLine[]): TextLine[] {
  const open = table?.cells.filter((cell) => cell.open) ?? []
  if (table === undefined || open.length === 0) return lines
  let foot = table.box[3]
  return lines.filter((line) => {
    if (line.top < table.box[3] - 4 || line.top - foot > line.size) return true
    const cell = open.find(({ pieces }) => line.x0 >= (pieces[0]?.box[0] ?? 0) && line.x1 <= (pieces[0]?.box[2] ?? 0))
    const piece = cell?.pieces[0]
    if (cell === undefined || piece === undefined) return true
    cell.pieces = [{ ...piece, lines: [...piece.lines, line] }]
    foot = line.bottom
    return false
  })
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  const yes: T[] = []
  const no: T[] = []
  for (const item of items) (test(item) ? yes : no).push(item)
  return [yes, no]
}

function isWithin(word: Word, xs: readonly number[], ys: readonly number[]): boolean {
  const x = (word.x0 + word.x1) / 2
  const y = (word.top + word.bottom) / 2
  return x >= (xs[0] ?? 0) - 2 && x <= (xs[xs.length - 1] ?? 0) + 2 && y >= (ys[0] ?? 0) && y <= (ys[ys.length - 1] ?? 0)
}

function isAt(rule: Rule, { box }: PageTable): boolean {
  return rule.at > box[1] - 3 && rule.at < box[3] + 3
}

function order(lines: readonly TextLine[], tables: readonly PageTable[], width: number): FlowItem[] {
  const items: FlowItem[] = []
  let column = 1
  let from = 0
  const emit = (to: number) => {
    const placed = readSideBySide(lines.slice(from, to), width / 2, column)
    for (const { line, column: own } of placed) {
      items.push({ kind: 'line', line, column: own })
      if (own >= column) column = own + 1
    }
    from = to
  }
  for (const table of tables) {
    let to = from
    while (to < lines.length && (lines[to] as TextLine).base < table.box[1] + 4) to++
    emit(to)
    items.push({ kind: 'table', table })
  }
  emit(lines.length)
  return items
}
