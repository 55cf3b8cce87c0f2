import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { MIGRATIONS } from '../../src/store/migrations/migrations.ts'
import { TABLES } from '../../src/store/tables.ts'

test('migrations are numbered from 1 without a gap', () => {
  expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1))
})

test.each(Object.entries(TABLES))('the schema has the columns of %s', (table, columns) => {
  const database = new Database(':memory:')
  for (const { sqlite } of MIGRATIONS) database.exec(sqlite)
  const made = (database.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)
  expect(made.filter((name) => !['id', 'document', 'position'].includes(name))).toEqual([...columns])
})
