import { expect, test } from 'vitest'
import { communeRecord, templateRecord } from '../../bench/communes.ts'
import { record } from '../../src/record/record.ts'

const rowsOf = ({ annexes }: ReturnType<typeof templateRecord>) =>
  annexes.flatMap(({ number, rows }) => rows.map((row) => [`${number}/${row.no}`, row] as const))

test('the template has forty tasks, each with what binds', () => {
  const template = templateRecord()
  expect(record.safeParse(template).error).toBeUndefined()
  const rows = rowsOf(template)
  expect(rows).toHaveLength(40)
  for (const [, row] of rows) expect([row.outputs.length, row.lead.length, row.deadlines.length].every((n) => n > 0)).toBe(true)
})

test('a commune is a record, the same each time, and its gold names its own rows', () => {
  for (const index of [0, 1, 7, 42, 3320]) {
    const { record: plan, gold } = communeRecord(index)
    expect(record.safeParse(plan).error).toBeUndefined()
    expect(communeRecord(index).record).toEqual(plan)
    const keys = new Set(rowsOf(plan).map(([key]) => key))
    const named = [...gold.items.flatMap((item) => item.plan), ...gold.extra]
    expect(gold.items).toHaveLength(40)
    expect(new Set(named)).toEqual(keys)
  }
})

test('communes have names of their own and plans of their own, but for those that copy', () => {
  const [first, second, source, copy] = [0, 1, 95, 96].map((index) => communeRecord(index).record)
  const tasks = (plan: typeof first) => JSON.stringify(plan?.annexes.map(({ rows }) => rows.map(({ no }) => no)))
  expect(new Set([first, second, source, copy].map((plan) => plan?.document.issuer?.unit)).size).toBe(4)
  expect(JSON.stringify(first?.annexes)).not.toBe(JSON.stringify(second?.annexes))
  expect(tasks(copy)).toBe(tasks(source))
})
