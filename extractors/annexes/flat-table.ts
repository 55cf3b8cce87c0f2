import type { Line } from '../../src/document/document.ts'
import type { ColumnRole } from '../../src/record/record.ts'
import { carryDown } from './carry-down.ts'
import { type Fragment, fragmentsOf } from './flat-fragments.ts'
import { findBareHeader, findFlatHeader } from './flat-header.ts'
import { learn } from './flat-learn.ts'
import { withPlaces } from './flat-places.ts'
import { type FlatRow, splitRows, withoutHeaders } from './flat-rows.ts'
import { type Learnt, type Segmentation, segmentRow } from './flat-segment.ts'
import type { AnnexReading, CellParagraph, Hints, RowReading } from './reading.ts'

export interface FlatTable extends Pick<AnnexReading, 'columns' | 'rows'> {
  /** Lines between the heading and the header: the rest of the title. */
  readonly title: string
}

const ROUNDS = 3

/**
 * Rows of a table that a dump flattened to lines. The rows are read three times: the first reading teaches how wide
 * each column is, whether its items have bullets and what they open with; the later ones use that.
 */
export function readFlatTable(lines: readonly Line[], hints: Hints): FlatTable | null {
  const texts = lines.map((line) => line.text)
  const numbered = findFlatHeader(texts, 0)
  const header = numbered ?? findBareHeader(texts)
  if (!header) return null
  const below = lines.slice(header.to)
  const roles = header.columns.map((column) => column.role).filter((role) => role !== 'no')
  const known: Hints = {
    ...hints,
    unit: withPlaces(hints.unit, roles.includes('monitor')),
    amounts: roles.includes('budget'),
    taskInside: roles.indexOf('task') > 0,
  }
  const split = splitRows(below, header.text)
  const rows =
    numbered || opensAll(split, below)
      ? readNumbered(split, roles, usual(below), known)
      : readBare(below, header.text, roles, known)
  return {
    columns: header.columns,
    rows: carryDown(rows),
    title: texts
      .slice(0, header.from)
      .filter((text) => text.length > 1)
      .join(' '),
  }
}

/** Whether numbers open the rows of a table without a column for them: from its first line on. */
function opensAll(split: readonly FlatRow[], below: readonly Line[]): boolean {
  return split.length >= 3 && (below[0]?.text.startsWith(split[0]?.no ?? ' ') ?? false)
}

function readNumbered(split: readonly FlatRow[], roles: readonly ColumnRole[], gap: number, hints: Hints): RowReading[] {
  const rows = split.map((row) => fragmentsOf(row.lines, gap, hints))
  let learnt: Learnt | null = null
  let readings: Segmentation[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const known: Learnt | null = learnt
    readings = rows.map((fragments) => (fragments.length === 0 ? NOTHING : segmentRow(fragments, roles, known)))
    learnt = learn(rows, readings, roles)
  }
  return split.map((row, i) => readingOf(row, rows[i] ?? [], readings[i], roles))
}

const NOTHING: Segmentation = { columns: [], rowStarts: [], cost: 0 }

/** Rows that no number opens: the cheapest path through all lines says where each begins. */
function readBare(lines: readonly Line[], header: string, roles: readonly ColumnRole[], hints: Hints): RowReading[] {
  const all = withoutRowMemory(fragmentsOf(withoutHeaders(lines, header), usual(lines), hints))
  if (all.length === 0) return []
  let cost = 0
  let learnt: Learnt | null = null
  let rows: (readonly Fragment[])[] = []
  let readings: Segmentation[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const whole = segmentRow(all, roles, learnt, true)
    const ends = [...whole.rowStarts.slice(1), all.length]
    rows = whole.rowStarts.map((start, i) => all.slice(start, ends[i]))
    readings = whole.rowStarts.map((start, i) => ({ columns: whole.columns.slice(start, ends[i]), rowStarts: [0], cost: 0 }))
    cost = whole.cost / all.length
    learnt = learn(rows, readings, roles)
  }
  return rows.map((fragments, i) =>
    readingOf({ no: null, group: null }, fragments, { ...NOTHING, ...readings[i], cost: cost * fragments.length }, roles),
  )
}

/** Pieces behind a page break are few where rows are many. */
const NEAR = 12

function withoutRowMemory(fragments: readonly Fragment[]): Fragment[] {
  return fragments.map((fragment, i) => ({
    ...fragment,
    repeated: 0,
    pastBreak: fragments.slice(Math.max(0, i - NEAR), i + 1).some((near) => near.afterBreak),
  }))
}

function readingOf(
  row: Pick<RowReading, 'no' | 'group'>,
  fragments: readonly Fragment[],
  reading: Segmentation | undefined,
  roles: readonly ColumnRole[],
): RowReading {
  const cells: Partial<Record<ColumnRole, CellParagraph[]>> = {}
  fragments.forEach((fragment, i) => {
    const k = reading?.columns[i] ?? 0
    const role = roles[k] ?? 'other'
    const paragraphs = cells[role] ?? []
    cells[role] = paragraphs
    const last = paragraphs[paragraphs.length - 1]
    if (last && !fragment.bullet)
      paragraphs[paragraphs.length - 1] = {
        ...last,
        text: joinLines(last.text, fragment.text),
        span: [last.span[0], Math.max(last.span[1], fragment.to)],
      }
    else paragraphs.push({ text: fragment.text, span: [fragment.from, fragment.to], page: fragment.page })
  })
  const cost = (reading?.cost ?? 0) / Math.max(1, fragments.length)
  return { no: row.no, group: row.group, cells, places: [], confidence: Math.round(100 * Math.exp(-Math.max(0, cost))) / 100 }
}

function joinLines(before: string, after: string): string {
  return /[\p{L}\p{N}][-–]$/u.test(before) && /^[\p{Lu}\p{N}]/u.test(after) ? before + after : `${before} ${after}`
}

function usual(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) counts.set(line.gap, (counts.get(line.gap) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
