import { describe, expect, test } from 'vitest'
import { dossiers } from '../../src/normaliser/dossiers.ts'
import type { Citation, PlanRecord } from '../../src/record/record.ts'
import { annexRow, madeUpPlan } from '../record/made-up-plan.ts'

type Facts = Partial<Pick<PlanRecord['document'], 'kind' | 'number' | 'date'>> & {
  unit?: string
  parent?: Partial<Citation>
  rows?: number
}
type File = { path: string; record: PlanRecord }

function file(path: string, { unit = 'Suối Mây', parent, rows = 0, ...facts }: Facts): File {
  const plan = madeUpPlan({ rows: Array.from({ length: rows }, () => annexRow()) })
  const document = {
    ...plan.document,
    ...facts,
    issuer: { name: `UBND xã ${unit}`, level: 'commune' as const, unit, parents: [] },
  }
  const citation = { ...plan.citations[0], role: 'self', date: null, issuer: null, ...parent } as Citation
  return { path, record: { ...plan, document, citations: parent === undefined ? plan.citations : [citation] } }
}

const decision = (path: string, number: string | null, facts: Facts = {}) =>
  file(path, { kind: 'quyet-dinh', number, date: '2031-01-09', ...facts })
const loose = (path: string, facts: Facts = {}) => file(path, { kind: 'khac', number: null, date: null, rows: 2, ...facts })
const grouped = (...files: File[]) =>
  dossiers(files).map(({ main, annexes }) => [main, ...annexes.map(({ id, reason }) => `${reason}: ${id}`)])

describe('by number', () => {
  const parent = { kind: 'quyet-dinh', number: '5/QĐ-UBND', date: '2031-01-09', issuer: 'Chủ tịch UBND xã Suối Mây' } as const

  test('an annex goes to the decision that it says it was issued with, wherever that lies', () => {
    expect(grouped(decision('a/qd.pdf', '05/QĐ-UBND'), loose('b/bang.xlsx', { parent }))).toEqual([
      ['a/qd.pdf', 'number: b/bang.xlsx'],
    ])
  })

  test('the same number of another year, kind or commune is another document', () => {
    const others = [
      decision('qd.pdf', '05/QĐ-UBND', { date: '2030-02-01' }),
      decision('kh.pdf', '05/QĐ-UBND', { kind: 'ke-hoach' }),
      decision('x.pdf', '05/QĐ-UBND', { unit: 'Đồi Gió' }),
    ]
    expect(grouped(...others, loose('pl.xlsx', { parent }))).toEqual([])
  })

  test('an annex whose decision is not there goes to no other, however near', () => {
    expect(grouped(decision('a/qd.pdf', '06/QĐ-UBND'), loose('a/phu-luc.xlsx', { parent }))).toEqual([])
  })

  test('where nothing tells two decisions apart, the nearer one has it', () => {
    const [one, two] = [decision('a/qd.pdf', '05/QĐ-UBND'), decision('b/qd.pdf', '05/QĐ-UBND', { unit: 'Đồi Gió' })]
    const bare = { ...parent, issuer: null }
    expect(grouped(one, two, loose('b/1.xlsx', { parent: bare }))).toEqual([['b/qd.pdf', 'number: b/1.xlsx']])
    expect(grouped(one, two, loose('c/1.xlsx', { parent: bare }))).toEqual([])
  })

  test('of the files of one decision the nearest, or the one of the same name, or the first by path', () => {
    const copies = [decision('a/qd-5.docx', '05/QĐ-UBND'), decision('a/qd-5-signed.pdf', '05/QĐ-UBND')]
    expect(grouped(...copies, loose('a/x.xlsx', { parent }))).toEqual([['a/qd-5-signed.pdf', 'number: a/x.xlsx']])
    expect(grouped(decision('b/1.pdf', '05/QĐ-UBND'), ...copies, loose('a/x.xlsx', { parent }))).toEqual([
      ['a/qd-5-signed.pdf', 'number: a/x.xlsx'],
    ])
    const named = [decision('a/b.pdf', '05/QĐ-UBND'), decision('a/qd-x.pdf', '05/QĐ-UBND')]
    expect(grouped(...named, loose('a/qd-x phụ lục.xlsx', { parent }))).toMatchObject([['a/qd-x.pdf', expect.any(String)]])
  })

  test('a number that is known from the annex’s own line alone is not the annex’s', () => {
    const annex = decision('pl.html', '05/QĐ-UBND', { parent })
    const { document } = annex.record
    const headless = { ...document, title: null, place: null, signer: { position: null, name: null } }
    expect(grouped(decision('qd.pdf', '05/QĐ-UBND'), { ...annex, record: { ...annex.record, document: headless } })).toEqual([
      ['qd.pdf', 'number: pl.html'],
    ])
  })

  test('a document that names itself belongs to itself', () => {
    const own = decision('qd.docx', '05/QĐ-UBND', { parent })
    expect(grouped(own, decision('qd.pdf', '05/QĐ-UBND', { parent }))).toEqual([])
  })

  test('a promulgated plan and its annexes are one dossier with the decision', () => {
    const plan = file('kh.docx', { kind: 'ke-hoach', number: '12/KH-UBND', date: '2031-01-09', parent })
    const annex = loose('pl.xlsx', { parent: { kind: 'ke-hoach', number: '12/KH-UBND', date: '2031' } })
    expect(grouped(annex, plan, decision('qd.pdf', '05/QĐ-UBND'))).toEqual([['qd.pdf', 'number: pl.xlsx', 'number: kh.docx']])
  })
})

describe('by name', () => {
  const two = [decision('xa/12-QĐ-UBND.pdf', '12/QĐ-UBND'), decision('xa/ke-hoach-cchc.docx', '13/KH-UBND', { kind: 'ke-hoach' })]

  test('a file that is named after a document’s number or file', () => {
    expect(grouped(...two, loose('xa/PL1_QĐ12.xlsx'), loose('xa/ke-hoach-cchc - phụ lục.xlsx'))).toEqual([
      ['xa/12-QĐ-UBND.pdf', 'name: xa/PL1_QĐ12.xlsx'],
      ['xa/ke-hoach-cchc.docx', 'name: xa/ke-hoach-cchc - phụ lục.xlsx'],
    ])
  })

  test('a plan without a number that its name calls an annex', () => {
    expect(grouped(...two, file('xa/KH kèm theo QĐ 12.docx', { kind: 'ke-hoach', number: null, date: null }))).toEqual([
      ['xa/12-QĐ-UBND.pdf', 'name: xa/KH kèm theo QĐ 12.docx'],
    ])
  })

  test('the same name alone makes a copy, not an annex', () => {
    expect(grouped(...two, loose('xa/ke-hoach-cchc.txt', { rows: 0 }))).toEqual([])
    expect(grouped(...two, loose('xa/ke-hoach-cchc.xlsx'))).toHaveLength(1)
  })

  test('the same name in another commune’s folder says nothing', () => {
    expect(grouped(...two, loose('xa-khac/PL1_QĐ12.xlsx'))).toEqual([])
  })
})

describe('by folder', () => {
  const main = decision('xa/van-ban.pdf', '12/QĐ-UBND')

  test('an annex beside the only document, or in a folder for annexes under it', () => {
    expect(grouped(main, loose('xa/tong-hop.xlsx'), loose('xa/Phụ lục/1.xlsx'), loose('xa/van-ban/2.xlsx'))).toEqual([
      ['xa/van-ban.pdf', 'folder: xa/tong-hop.xlsx', 'folder: xa/Phụ lục/1.xlsx', 'folder: xa/van-ban/2.xlsx'],
    ])
  })

  test('beside two documents it belongs to neither', () => {
    expect(grouped(main, decision('xa/b.pdf', '13/QĐ-UBND'), loose('xa/tong-hop.xlsx'))).toEqual([])
  })

  test('two files of one document count once', () => {
    expect(grouped(main, decision('xa/van-ban.docx', '12/QĐ-UBND'), loose('xa/tong-hop.xlsx'))).toHaveLength(1)
  })

  test('a file without tasks that is not called an annex stays out', () => {
    expect(grouped(main, loose('xa/ghi-chu.txt', { rows: 0 }))).toEqual([])
    expect(grouped(main, loose('xa/phu-luc.txt', { rows: 0 }))).toHaveLength(1)
  })

  test('a document of its own is no annex of its neighbour', () => {
    expect(grouped(main, file('xa/kh.docx', { kind: 'ke-hoach', number: null, rows: 3 }))).toEqual([])
  })
})

test('documents that name each other end in one dossier', () => {
  const a = decision('a.pdf', '1/QĐ-UBND', { parent: { kind: 'quyet-dinh', number: '2/QĐ-UBND' } })
  const b = decision('b.pdf', '2/QĐ-UBND', { parent: { kind: 'quyet-dinh', number: '1/QĐ-UBND' } })
  expect(grouped(a, b)).toEqual([['b.pdf', 'number: a.pdf']])
})
