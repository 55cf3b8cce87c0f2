import { expect, test } from 'vitest'
import * as doichieu from '../src/index.ts'

const { compareVersions, diff, followUp, graph, openStore, readPlan } = doichieu

test('the public verbs', () => {
  expect(Object.keys(doichieu).sort()).toEqual([
    'AmbiguousKeyError',
    'CompareError',
    'EXTRACTOR_VERSION',
    'StoreError',
    'UnreadableError',
    'compareVersions',
    'diff',
    'extract',
    'followUp',
    'graph',
    'ingest',
    'normalise',
    'openStore',
    'parse',
    'readPlan',
  ])
})

const written = (kind: string, place: string, number: string, body: string) => `ỦY BAN NHÂN DÂN
${place.toUpperCase()}
Số: ${number}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
${place}, ngày 09 tháng 01 năm 2031

${kind}
Cải cách hành chính năm 2031

Căn cứ Quyết định số 88/QĐ-UBND ngày 02/01/2031 của UBND tỉnh Trung Hải;

${body}

CHỦ TỊCH
`

const read = (name: string, text: string) => readPlan(new TextEncoder().encode(text), name)
const PLAN = 'I. NHIỆM VỤ\n1. Rà soát thủ tục hành chính về đất đai trước ngày 30/6/2031.\n2. Số hóa hồ sơ trước ngày 30/9/2031.'
const plans = {
  province: await read('mau.txt', written('KẾ HOẠCH', 'Tỉnh Trung Hải', '21/KH-UBND', PLAN)),
  commune: await read(
    'xa.txt',
    written('KẾ HOẠCH', 'Xã Suối Mây', '17/KH-UBND', PLAN.replace('30/6/2031', '31/8/2031').split('\n2.')[0] ?? ''),
  ),
  report: await read(
    'bao-cao.txt',
    written('BÁO CÁO', 'Xã Suối Mây', '90/BC-UBND', 'I. KẾT QUẢ\n1. Đã rà soát thủ tục hành chính về đất đai.'),
  ),
}

test('diff: plans against their template, with the tables of bodies that come with the package', async () => {
  const { template, plans: compared } = await diff(plans.province, [plans.commune])
  expect(template.tasks).toBe(2)
  expect(compared[0]?.summary).toMatchObject({ missing: 1 })
})

test('compareVersions and followUp: two documents', async () => {
  expect((await compareVersions(plans.province, plans.commune)).facts.map(({ fact }) => fact)).toContain('number')
  const { items } = await followUp(plans.commune, plans.report)
  expect(items.map(({ progress }) => progress)).toEqual(['done'])
})

test('graph: the same of records and of a store', async () => {
  const records = [plans.province, plans.commune]
  const ofRecords = await graph(records, { on: '2031-06-01' })
  expect(ofRecords.nodes.find(({ number }) => number === '88/QĐ-UBND')).toMatchObject({ held: false, inDegree: 2 })
  const store = await openStore(':memory:')
  for (const record of records) await store.save(record, '0')
  const ofStore = await graph(store, { on: '2031-06-01' })
  await store.close()
  expect(ofStore.nodes.map(({ id }) => id).sort()).toEqual(ofRecords.nodes.map(({ id }) => id).sort())
  expect(ofStore.edges.length).toBe(ofRecords.edges.length)
})
