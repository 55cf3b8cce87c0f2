import type { AnnexRow, ColumnRole, Deadline } from '../../src/record/record.ts'

interface Paragraph {
  readonly text: string
}

interface Reading {
  readonly no: string | null
  readonly group: string | null
  readonly cells: Partial<Record<ColumnRole, readonly Paragraph[]>>
  readonly places: readonly { readonly page: number | null; readonly bbox: readonly [number, number, number, number] | null }[]
  readonly confidence?: number
}

/** What the extractors of deadlines, items and units make of a cell. */
export interface CellReaders {
  readonly deadlines: (text: string) => Deadline[]
  readonly items: (paragraphs: readonly string[], role: 'output' | 'lead' | 'support') => string[]
  readonly unitIds: (items: readonly string[]) => string[]
}

/** A row of the contract from a row as read: lists of items, deadlines of the deadline cell, units by id. */
export function annexRow(reading: Reading, readers: CellReaders): AnnexRow {
  const texts = (role: ColumnRole) => (reading.cells[role] ?? []).map((paragraph) => paragraph.text)
  const cells = Object.fromEntries((Object.keys(reading.cells) as ColumnRole[]).map((role) => [role, texts(role).join('\n')]))
  const lead = readers.items(texts('lead'), 'lead')
  const support = readers.items(texts('support'), 'support')
  return {
    no: reading.no,
    group: reading.group,
    task: taskText(texts('task'), reading.no),
    outputs: readers.items(texts('output'), 'output'),
    lead,
    support,
    leadUnits: readers.unitIds(lead),
    supportUnits: readers.unitIds(support),
    deadlines: readers.deadlines(texts('deadline').join('\n')),
    cells,
    provenance: reading.places.map(({ page, bbox }) => ({ page, bbox: bbox === null ? null : [...bbox] })),
    ...(reading.confidence === undefined ? {} : { confidence: reading.confidence }),
  }
}

/** The task as one text, without a number that stands in its own cell too. */
function taskText(paragraphs: readonly string[], no: string | null): string {
  const text = paragraphs.join(' ').replace(/\s+/g, ' ').trim()
  const numbered = no === null ? null : /^(\d{1,3}(?:\.\d{1,2})*)[.)]\s+/.exec(text)
  return numbered && numbered[1] === no ? text.slice(numbered[0].length) : text
}
