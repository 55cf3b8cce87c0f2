import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Citation, PlanRecord } from '../../src/record/record.ts'
import { records } from '../../src/store/migrations/0001-records.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { annexRow, madeUpPlan } from '../record/made-up-plan.ts'

const DECISION = '5/QĐ-UBND'
const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

function decision(): PlanRecord {
  const plan = madeUpPlan({ sha256: 'd'.repeat(64), number: DECISION, rows: [] })
  return { ...plan, source: { ...plan.source, path: 'xa/qd.pdf' }, document: { ...plan.document, kind: 'quyet-dinh' } }
}

function annex(): PlanRecord {
  const plan = madeUpPlan({ sha256: 'e'.repeat(64), rows: [annexRow({ task: 'Lập sổ theo dõi giếng khoan' })] })
  const self = { ...plan.citations[0], kind: 'quyet-dinh', number: DECISION, date: null, issuer: null, role: 'self' } as Citation
  const document = { ...plan.document, kind: 'khac' as const, number: null, date: null, issuer: null }
  return { ...plan, source: { ...plan.source, path: 'xa/bieu.xlsx' }, document, outline: [], citations: [self] }
}

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-dossiers-'))
  store = await openStore(join(folder, 'plans.sqlite'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

describe('dossiers of a store', () => {
  test('join whatever came first, and are the same when grouped again', async () => {
    await store.save(annex(), '1')
    expect(await store.groupDossiers()).toEqual([])
    await store.save(decision(), '1')
    const grouped = await store.groupDossiers()
    expect(grouped).toMatchObject([
      {
        main: { path: 'xa/qd.pdf', kind: 'quyet-dinh', number: DECISION },
        annexes: [{ path: 'xa/bieu.xlsx', reason: 'number' }],
      },
    ])
    expect(await store.groupDossiers()).toEqual(grouped)
    expect(await store.dossiers()).toEqual(grouped)
  })

  test('a search shows the document that an annex belongs to, and only there', async () => {
    await store.save(annex(), '1')
    await store.save(decision(), '1')
    await store.groupDossiers()
    const [hit] = await store.search('giếng khoan')
    expect(hit?.dossier).toMatchObject({ number: DECISION, path: 'xa/qd.pdf', sha256: 'd'.repeat(64) })
    const [own] = await store.search('đất đai')
    expect(own?.path).toBe('xa/qd.pdf')
    expect(own).not.toHaveProperty('dossier')
  })

  test('exported rows carry its number', async () => {
    await store.save(annex(), '1')
    await store.save(decision(), '1')
    await store.groupDossiers()
    expect(await all(store.rows('documents'))).toMatchObject([
      { path: 'xa/bieu.xlsx', dossier: 'd'.repeat(64), dossier_number: DECISION, dossier_reason: 'number' },
      { path: 'xa/qd.pdf', dossier: null, dossier_number: null, dossier_reason: null },
    ])
    expect(await all(store.rows('tasks'))).toMatchObject([{ dossier_number: DECISION, task: 'Lập sổ theo dõi giếng khoan' }])
  })
})

test('a store of the first schema gets dossiers when it is opened', async () => {
  const path = join(folder, 'old.sqlite')
  const old = new Database(path)
  old.exec(records.sqlite)
  old.pragma('user_version = 1')
  old.pragma(
    `application_id = ${new Database(join(folder, 'plans.sqlite'), { readonly: true }).pragma('application_id', { simple: true })}`,
  )
  old.close()
  const opened = await openStore(path)
  await opened.save(annex(), '1')
  await opened.save(decision(), '1')
  expect(await opened.groupDossiers()).toHaveLength(1)
  await opened.close()
})
