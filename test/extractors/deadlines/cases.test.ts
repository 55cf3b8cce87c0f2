import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deadlinesInCell } from '../../../extractors/deadlines/deadlines.ts'
import { timingKey } from '../../../extractors/deadlines/timing.ts'
import type { PlanContext } from '../../../extractors/rule.ts'

interface Table {
  readonly planYear: number | null
  readonly planYears?: readonly number[]
  readonly gives?: Readonly<Record<string, readonly string[]>>
  readonly nothing?: readonly string[]
  readonly notYet?: Readonly<Record<string, readonly string[]>>
  readonly subjects?: Readonly<Record<string, string | null>>
}

const FOLDER = 'test/extractors/deadlines/cases'
const tables = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.cases.json'))
  .map((name) => [name, JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Table] as const)

const contextOf = ({ planYear, planYears }: Table): PlanContext => ({
  planYear,
  planYears: planYears ?? (planYear === null ? [] : [planYear]),
  issued: null,
  issuerName: null,
  issuerUnit: null,
  issuerLevel: null,
  parents: [],
  kind: null,
  number: null,
})

const pairs = (table: Readonly<Record<string, readonly string[]>> = {}) =>
  Object.entries(table).flatMap(([key, phrases]) => phrases.map((phrase) => [phrase, key] as const))

describe.each(tables)('%s', (_name, table) => {
  const read = (phrase: string) => deadlinesInCell(phrase, contextOf(table))
  const keys = (phrase: string) => read(phrase).map(timingKey).join(' ')
  it.each(pairs(table.gives))('%j gives %s', (phrase, key) => expect(keys(phrase)).toBe(key))
  it.each(table.nothing ?? [])('%j gives nothing', (phrase) => expect(read(phrase)).toEqual([]))
  it.fails.each(pairs(table.notYet))('%j does not give %s yet', (phrase, key) => expect(keys(phrase)).toBe(key))
  it.each(Object.entries(table.subjects ?? {}))('%j is about %s', (phrase, subject) =>
    expect(read(phrase)[0]?.subject ?? null).toBe(subject),
  )
  it('keeps every phrase in its raw', () => {
    for (const [phrase] of pairs(table.gives))
      for (const { raw } of read(phrase)) expect(phrase.replace(/\s+/g, ' ')).toContain(raw.split(';')[0])
  })
})
