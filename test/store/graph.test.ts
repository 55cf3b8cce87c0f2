import { afterEach, beforeEach, expect, test } from 'vitest'
import { citationGraph, cyclesIn, ensureGraph, missing, mostCited, staleOn } from '../../src/ingest/build-graph.ts'
import type { PlanRecord } from '../../src/record/record.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { graphOf, type MadeUp, madeUp } from '../graph/made-up-documents.ts'
import { madeUpPlan } from '../record/made-up-plan.ts'

let store: Store
beforeEach(async () => {
  store = await openStore(':memory:')
})
afterEach(() => store.close())

const recordOf = (lines: readonly string[], about: MadeUp): PlanRecord => {
  const { sha256, facts, citations } = madeUp(lines, about)
  const plan = madeUpPlan({ sha256 })
  return { ...plan, document: { ...plan.document, ...facts }, citations: citations as PlanRecord['citations'] }
}
const PROVINCE = { issuer: 'Ủy ban nhân dân tỉnh Thanh Hóa', level: 'province', unit: 'Thanh Hóa', parents: [] } as const
const DECREE = 'Nghị định số 61/2028/NĐ-CP ngày 23/4/2028 của Chính phủ'
const RECORDS = [
  recordOf(['Căn cứ Quyết định số 5/QĐ-UBND ngày 6/1/2031 của UBND tỉnh;', `theo ${DECREE}`], {
    number: '1/KH-UBND',
    date: '2031-02-01',
    planYear: 2031,
  }),
  recordOf(['Căn cứ Quyết định số 5/QĐ-UBND ngày 6/1/2031 của UBND tỉnh;'], {
    number: '2/KH-UBND',
    unit: 'Bình Lộc',
    date: '2031-02-02',
  }),
  recordOf([`Căn cứ ${DECREE};`], {
    ...PROVINCE,
    kind: 'quyet-dinh',
    number: '5/QĐ-UBND',
    date: '2031-01-06',
    attachments: [{ kind: 'ke-hoach', title: 'Kế hoạch' }],
  }),
  recordOf([`Nghị định này thay thế ${DECREE}`, 'Nghị định này có hiệu lực từ ngày 01 tháng 01 năm 2031'], {
    ...{
      kind: 'nghi-dinh',
      number: '9/2030/NĐ-CP',
      date: '2030-12-01',
      issuer: 'Chính phủ',
      level: 'central',
      unit: null,
      parents: [],
    },
  }),
]
const law = 'urn:lex:vn:chinh.phu:nghi.dinh:2028-04-23;61-2028-nd-cp'
const decision = 'urn:lex:vn;thanh.hoa:uy.ban.nhan.dan:quyet.dinh:2031-01-06;5-qd-ubnd'
const plan = 'urn:lex:vn;thanh.hoa;an.loc:uy.ban.nhan.dan:ke.hoach:2031-02-01;1-kh-ubnd'
const fill = async (records: readonly PlanRecord[] = RECORDS) => {
  for (const record of records) await store.save(record, '1')
  await ensureGraph(store, { known: [], on: '2031-12-31' })
}

test('the graph of a store is that of its records, whatever their order', async () => {
  await fill(RECORDS.toReversed())
  const documents = RECORDS.map(({ source, document, citations }) => ({ sha256: source.sha256, facts: document, citations }))
  const { ended: _, ...expected } = graphOf(documents, { on: '2031-12-31' })
  expect(await citationGraph(store, { known: [], on: '2031-12-31' })).toMatchObject(expected)
})

test('it is made again only where records came or changed', async () => {
  await fill()
  const making = { known: [], on: '2031-12-31' }
  expect(await ensureGraph(store, making)).toBe(false)
  await store.save(recordOf([`Căn cứ ${DECREE};`], { number: '3/KH-UBND', date: '2031-03-03' }), '1')
  expect(await store.graphState()).toBeNull()
  expect(await ensureGraph(store, making)).toBe(true)
  expect((await store.graphNode(law))[0]?.inDegree).toBe(4)
})

test('a graph that fails half-way leaves the one that was there', async () => {
  await fill()
  const failing = store.writeGraph({ fingerprint: 'x', on: '2031-12-31' }, () => Promise.reject(new Error('stopped')))
  await expect(failing).rejects.toThrow('stopped')
  expect(await store.graphNode(law)).toHaveLength(1)
  expect(await store.graphState()).not.toBeNull()
})

test('why: the chain of authority, up to the law', async () => {
  await fill()
  const steps = await store.why(plan, '61/2028/NĐ-CP')
  // the plan only mentions the decree; it rests on it by the decision of the province
  expect(steps?.map(({ from, relation, to }) => [from.id, relation, to.id])).toEqual([
    [plan, 'based-on', decision],
    [decision, 'based-on', law],
  ])
  expect(steps?.[0]?.edge.evidence).toMatchObject([{ raw: 'Quyết định số 5/QĐ-UBND ngày 6/1/2031 của UBND tỉnh' }])
  expect(await store.why(law, plan)).toBeNull()
  const attached = await store.why(`${decision}:ke.hoach`, law)
  expect(attached?.map(({ relation, reverse }) => [relation, reverse])).toEqual([
    ['promulgates', true],
    ['based-on', false],
  ])
})

test('cited-by: nearest first, as far as asked', async () => {
  await fill()
  expect((await store.citedBy(decision)).map(({ depth }) => depth)).toEqual([1, 1])
  const far = await store.citedBy(law, { depth: 2 })
  expect(far.map(({ node, depth }) => [node.number, depth])).toContainEqual(['2/KH-UBND', 2])
  expect(await store.citedBy(law, { depth: 2, limit: 1 })).toHaveLength(1)
  expect(await store.citedBy('no such')).toEqual([])
})

test('missing, most cited, never cited, rings', async () => {
  await fill()
  expect((await missing(store)).map(({ id }) => id)).toEqual([law])
  expect((await mostCited(store, 1)).map(({ id }) => id)).toEqual([law])
  expect((await store.neverCited()).map(({ number }) => number)).toContain('1/KH-UBND')
  expect(await cyclesIn(store)).toEqual([])
  await store.save(
    recordOf(['Căn cứ Kế hoạch số 1/KH-UBND ngày 1/2/2031 của UBND xã An Lộc;'], {
      ...PROVINCE,
      kind: 'ke-hoach',
      number: '7/KH-UBND',
      date: '2031-01-06',
    }),
    '1',
  )
  await store.save(
    recordOf(['Căn cứ Kế hoạch số 7/KH-UBND ngày 6/1/2031 của UBND tỉnh;'], {
      number: '1/KH-UBND',
      date: '2031-02-01',
      name: 'again',
    }),
    '1',
  )
  await ensureGraph(store, { known: [] })
  expect(await cyclesIn(store)).toMatchObject([{ length: 2 }])
})

test('stale bases on the documents’ own dates, and on a day', async () => {
  await fill()
  expect(await staleOn(store)).toMatchObject([
    { from: decision, to: law, on: '2031-01-06', since: '2031-01-01' },
    { from: plan, to: law, since: '2031-01-01' },
  ])
  expect(await staleOn(store, '2032-01-01')).toMatchObject([
    { from: decision, on: '2032-01-01' },
    { from: plan, on: '2032-01-01' },
  ])
  expect((await store.graphEvents(law)).map(({ type, since }) => [type, since])).toEqual([['replaced', '2031-01-01']])
})

test('statuses on another day than the graph was made for', async () => {
  await fill()
  const status = async (on: string) => (await citationGraph(store, { known: [], on })).nodes.find(({ id }) => id === law)?.status
  expect([await status('2030-12-31'), await status('2031-12-31')]).toEqual(['unknown', 'replaced'])
})

test('a document by identifier, provision, number and hash', async () => {
  await fill()
  const [record] = RECORDS
  for (const key of [plan, `${plan}~dieu1`, '1/KH-UBND', record?.source.sha256.slice(0, 12) ?? ''])
    expect((await store.graphNode(key)).map(({ id }) => id)).toEqual([plan])
})
