import type { Line, Paragraph, Table } from '../../src/document/document.ts'
import { carryDown } from './carry-down.ts'
import { readFlatTable } from './flat-table.ts'
import type { AnnexReading, Hints, RowReading } from './reading.ts'
import { readTableHeader, type TableHeader } from './table-header.ts'
import { readTableRows } from './table-rows.ts'

/** What stands under one annex heading, in order; or, with `inBody`, tables of tasks between the paragraphs of the body. */
export interface AnnexSection {
  readonly heading: Paragraph | null
  readonly number: string | null
  readonly title: string
  readonly content: readonly (Paragraph | Table)[]
  readonly inBody: boolean
}

/** Reads one annex: its tables if it has any, else the rows that its flattened lines hold. */
export function readAnnex(section: AnnexSection, hints: Hints): AnnexReading {
  const tables = section.content.filter((block): block is Table => block.kind === 'table')
  const title = section.title
  const base = { number: section.number, page: section.heading?.page ?? tables[0]?.page ?? null, hasContent: hasContent(section) }
  if (tables.length > 0) {
    const read = readTables(section)
    return { ...base, title: cleanTitle(title), columns: read.header?.columns ?? [], rows: read.rows }
  }
  const lines = section.content.flatMap((block): readonly Line[] => (block.kind === 'table' ? [] : block.lines))
  const flat = readFlatTable(lines, hints)
  if (!flat) return { ...base, title: cleanTitle(title), columns: [], rows: [] }
  return { ...base, title: cleanTitle([title, flat.title].filter(Boolean).join(' ')), columns: flat.columns, rows: flat.rows }
}

/** All tables under one heading make one annex; a heading between two tables is a group. */
function readTables(section: AnnexSection): { header: TableHeader | null; rows: RowReading[] } {
  let header: TableHeader | null = null
  let group: string | null = null
  const rows: RowReading[] = []
  let between: string[] = []
  for (const block of section.content) {
    if (block.kind !== 'table') {
      between.push(block.text)
      continue
    }
    const own: TableHeader | null = readTableHeader(block)
    const current: TableHeader | null = own ?? inherit(header, block.columns)
    if (current) {
      header ??= current
      const heading = rows.length > 0 ? between.findLast((text) => text.length < 200) : undefined
      const read = readTableRows(block, current, heading ?? group)
      rows.push(...(block.mergesUnknown ? carryDown(read.rows) : read.rows))
      group = read.group
    }
    between = []
  }
  return { header, rows }
}

/** A table without a header of its own has that of the table before, where the columns are as many. */
function inherit(header: TableHeader | null, columns: number): TableHeader | null {
  return header !== null && header.columns.length === columns ? { columns: header.columns, rows: 0 } : null
}

function hasContent(section: AnnexSection): boolean {
  return section.content.some((block) => block.kind === 'table' || block.text.length > 1)
}

/** Without the line that says what the annex belongs to, closing marks and quotation marks around it. */
function cleanTitle(title: string): string {
  return title
    .replace(/[([]\s*(?:Ban hành\s+)?[Kk]èm theo[^)\]]*[)\]]?/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:.–-]+|(?<![\s:.;])[\s:.;]+$/gu, '')
}
