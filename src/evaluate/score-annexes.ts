import type { AnnexRow, Deadline, PlanRecord } from '../record/record.ts'
import { type Gold, valuesOf } from './gold.ts'
import { measureKeys } from './measure.ts'
import { sameItems, similarity } from './similarity.ts'

export const ROW_FIELDS = ['task', 'output', 'lead', 'support', 'deadline'] as const
type RowField = (typeof ROW_FIELDS)[number]
type GoldRow = NonNullable<NonNullable<Gold['annexes']>[number]['rows']>[number]

export interface RowsScore {
  readonly rows: number
  readonly predictedRows: number
  readonly found: number
  readonly perfect: number
  readonly cells: readonly [right: number, total: number]
  readonly fields: Readonly<Record<RowField, readonly [right: number, total: number]>>
  readonly wrong: readonly string[]
}

/** Rows of annexes, found by annex and row number, cell by cell. */
export function scoreAnnexes(record: PlanRecord, gold: Gold): RowsScore {
  const predicted = new Map(keyed(record.annexes))
  const wanted = keyed(gold.annexes ?? [], false)
  const verdicts = wanted.map(([key, row]) => ({ key, right: verdict(predicted.get(key) as AnnexRow | undefined, row) }))
  const fields = Object.fromEntries(
    ROW_FIELDS.map((field) => [field, [verdicts.filter(({ right }) => right[field]).length, wanted.length] as const]),
  ) as RowsScore['fields']
  return {
    rows: wanted.length,
    predictedRows: predicted.size,
    found: wanted.filter(([key]) => predicted.has(key)).length,
    perfect: verdicts.filter(({ right }) => ROW_FIELDS.every((field) => right[field])).length,
    cells: [ROW_FIELDS.reduce((sum, field) => sum + fields[field][0], 0), wanted.length * ROW_FIELDS.length],
    fields,
    wrong: verdicts.flatMap(({ key, right }) => ROW_FIELDS.filter((field) => !right[field]).map((field) => `${key} ${field}`)),
  }
}

function keyed<R extends { no?: string | null }>(
  annexes: readonly { number?: string | null; rows?: readonly R[] }[],
  apart = true,
): [string, R][] {
  const seen = new Set<string>()
  return annexes.flatMap(({ number, rows = [] }) =>
    rows.map((row, index): [string, R] => {
      const key = `${annexNumber(number)}/${rowNumber(row.no) || index + 1}`
      const own = apart && seen.has(key) ? `${key}#${index}` : key
      seen.add(key)
      return [own, row]
    }),
  )
}

export const annexNumber = (number: string | null | undefined): string => (number ?? '').replace(/^0+/u, '').toUpperCase()
const rowNumber = (number: string | null | undefined) => (number ?? '').replace(/[.\s]+$/u, '').replace(/^0+/u, '')
const deadlineKey = (d: Deadline) => [d.kind, d.due ?? '', d.every ?? ''].join('|')

function verdict(got: AnnexRow | undefined, gold: GoldRow): Readonly<Record<RowField, boolean>> {
  if (got === undefined) return { task: false, output: false, lead: false, support: false, deadline: false }
  const listed = (field: 'outputs' | 'lead' | 'support') =>
    valuesOf(gold, field).some((list) => sameItems(got[field], (list as string[] | null) ?? []))
  return {
    task: valuesOf(gold, 'task').some((task) => similarity(got.task, task as string | null) >= 0.97),
    output: listed('outputs'),
    lead: listed('lead'),
    support: listed('support'),
    deadline: measureKeys(got.deadlines.map(deadlineKey), (gold.deadlines ?? []).map(deadlineKey)).f1 === 1,
  }
}
