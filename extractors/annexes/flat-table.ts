import type { Line } from '../../src/document/document.ts'
import type { ColumnRole } from '../../src/record/record.ts'
import { type Fragment, fragmentsOf } from './flat-fragments.ts'
import { findFlatHeader } from './flat-header.ts'
import { learn } from './flat-learn.ts'
import { type FlatRow, splitRows } from './flat-rows.ts'
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
  const header = findFlatHeader(texts, 0)
  if (!header) return null
  const split = splitRows(lines.slice(header.to), header.text)
  const roles = header.columns.map((column) => column.role).filter((role) => role !== 'no')
  const gap = usual(lines.slice(header.to))
  const rows = split.map((row) => fragmentsOf(row.lines, gap, { ...hints, amounts: roles.includes('budget') }))
  let learnt: Learnt | null = null
  let readings: Segmentation[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const known: Learnt | null = learnt
    readings = rows.map((fragments) => (fragments.length === 0 ? { columns: [], cost: 0 } : segmentRow(fragments, roles, known)))
    learnt = learn(rows, readings, roles)
  }
  return {
    columns: header.columns,
    rows: split.map((row, i) => readingOf(row, rows[i] ?? [], readings[i], roles)),
    title: texts
      .slice(0, header.from)
      .filter((text) => text.length > 1)
      .join(' '),
  }
}

function readingOf(
  row: FlatRow,
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
