import { describe, expect, it } from 'vitest'
import { KNOWN_TEXTS } from '../../src/record/known-texts.ts'
import { graphOf, madeUp, nodeOf } from './made-up-documents.ts'

const A = 'Nghị định số 61/2028/NĐ-CP ngày 23/4/2028 của Chính phủ'
const B = 'Nghị định số 107/2029/NĐ-CP ngày 06/12/2029 của Chính phủ'
const C = 'Nghị định số 5/2030/NĐ-CP ngày 06/1/2030 của Chính phủ'

/** Relations between the texts that lines name, by the numbers of both. */
const between = (...lines: string[]): string[] => {
  const graph = graphOf([madeUp(lines)])
  const number = new Map(graph.nodes.map((node) => [node.id, node.held ? 'this' : node.number?.split('/')[0]]))
  return graph.edges
    .filter(({ from }) => number.get(from) !== 'this')
    .map(({ from, to, relation }) => `${number.get(from)} ${relation} ${number.get(to)}`)
}

describe('relations between cited texts', () => {
  it.each<[string, string[]]>([
    [`theo ${B} sửa đổi, bổ sung một số điều của ${A}`, ['107 amends 61']],
    [`theo ${B} về việc sửa đổi, bổ sung một số điều của ${A} và ${C}`, ['107 amends 61', '107 amends 5']],
    [`theo ${A} (được sửa đổi, bổ sung một số điều bởi ${B})`, ['107 amends 61']],
    [`theo ${A} được sửa đổi, bổ sung tại ${B} và ${C}`, ['107 amends 61', '5 amends 61']],
    [`${B} thay thế ${A}`, ['107 replaces 61']],
    [`${A} được thay thế bởi ${B}`, ['107 replaces 61']],
    [`${B} bãi bỏ ${A}`, ['107 repeals 61']],
    [`Căn cứ ${B} quy định chi tiết thi hành một số điều của Luật Sông ngòi số 7/2027/QH16;`, ['107 guides 7']],
    [`Căn cứ ${B} quy định chi tiết một số điều và biện pháp thi hành Luật Sông ngòi số 7/2027/QH16;`, ['107 guides 7']],
    [`${B} sửa đổi, bổ sung một số điều của Quy chế bảo vệ bờ sông trên địa bàn tỉnh ban hành kèm theo ${A}`, ['107 amends 61']],
    [`Kế hoạch số 14/KH-UBND ngày 26/01/2030; được điều chỉnh tại Kế hoạch số 37/KH-UBND ngày 06/5/2030`, ['37 amends 14']],
    [`${A}; ${B}`, []],
    [`theo ${A} và ${B}`, []],
    [`Theo ${A}, bãi bỏ ${B}`, []],
    [`Thực hiện ${A}; UBND tỉnh đã ban hành Kế hoạch số 9/KH-UBND ngày 3/4/2030 thay thế các quy định trước`, []],
  ])('%s', (line, expected) => {
    expect(between(line).sort()).toEqual(expected.sort())
  })

  it('have the passage as evidence', () => {
    const document = madeUp([`theo ${B} sửa đổi, bổ sung một số điều của ${A}`])
    const edge = graphOf([document]).edges.find(({ relation }) => relation === 'amends')
    expect(edge).toMatchObject({
      count: 1,
      evidence: [{ document: document.sha256, page: 1, raw: B, passage: expect.stringContaining('sửa đổi') }],
    })
  })
})

describe('relations of a document', () => {
  it('gathers the mentions of each, with provision and page', () => {
    const document = madeUp([
      `Căn cứ ${A};`,
      `theo khoản 3 Điều 1 ${A}`,
      `thực hiện ${A}`,
      'thực hiện Nghị định số 61/2028/NĐ-CP',
    ])
    const { edges } = graphOf([document])
    expect(edges.map(({ relation, count }) => [relation, count])).toEqual([
      ['based-on', 1],
      ['implements', 2],
      ['mentions', 1],
    ])
    expect(edges.at(-1)?.evidence).toMatchObject([{ provision: 'khoản 3 Điều 1' }])
  })

  it('counts documents as neighbours, not mentions', () => {
    const graph = graphOf([madeUp([`Căn cứ ${A};`, `thực hiện ${A}`]), madeUp([`Căn cứ ${A};`], { number: '2/KH-UBND' })])
    expect(nodeOf(graph, ';61-2028-nd-cp')).toMatchObject({ inDegree: 2, outDegree: 0, issuer: 'Chính phủ', level: 'central' })
  })

  it('leaves out what a document says of itself', () => {
    expect(graphOf([madeUp(['(Kèm theo Kế hoạch số 17/KH-UBND ngày 3/2/2031 của UBND xã An Lộc)'])]).edges).toEqual([])
  })
})

describe('status and stale bases', () => {
  const rests = (date: string, line = `Căn cứ ${A};`) => madeUp([line], { number: '2/KH-UBND', date })
  const replacing = madeUp([`Nghị định này thay thế ${A}`, 'Nghị định này có hiệu lực từ ngày 15 tháng 2 năm 2030'], {
    ...{
      kind: 'nghi-dinh',
      number: '5/2030/NĐ-CP',
      date: '2030-01-06',
      issuer: 'Chính phủ',
      level: 'central',
      unit: null,
      parents: [],
    },
  })

  it('finds a basis that another document of the corpus had replaced, from the day it took effect', () => {
    const { stale } = graphOf([replacing, rests('2030-02-16')])
    expect(stale).toMatchObject([
      { on: '2030-02-16', since: '2030-02-15', by: 'urn:lex:vn:chinh.phu:nghi.dinh:2030-01-06;5-2030-nd-cp' },
    ])
    expect(graphOf([replacing, rests('2030-02-14')]).stale).toEqual([])
  })

  it('finds what it does by a text that had ended', () => {
    expect(graphOf([replacing, rests('2030-03-01', `theo ${A}`)]).stale).toMatchObject([
      { on: '2030-03-01', since: '2030-02-15' },
    ])
  })

  it.each([
    [
      'what it names only for what another text does to it',
      rests('2030-03-01', `theo ${B} sửa đổi, bổ sung một số điều của ${A}`),
    ],
    [
      'what it replaces itself',
      madeUp([`Căn cứ ${A};`, `Nghị định này thay thế ${A}`], {
        kind: 'nghi-dinh',
        number: '9/2030/NĐ-CP',
        date: '2030-05-01',
        issuer: 'Chính phủ',
        level: 'central',
        unit: null,
        parents: [],
      }),
    ],
    ['a document without a date', rests('2030-03-01', 'Căn cứ Hiến pháp năm 2013;')],
  ])('says nothing of %s', (_, document) => {
    expect(graphOf([replacing, document]).stale.filter(({ from }) => from.includes('9-2030') || from.includes('2-kh'))).toEqual(
      [],
    )
  })

  it('an amended text is in force, a plan that is over is expired', () => {
    const amended = madeUp([`theo ${B} sửa đổi, bổ sung một số điều của ${A}`, `Căn cứ ${A};`], { planYear: 2031 })
    const graph = graphOf(
      [
        amended,
        madeUp([`Căn cứ Kế hoạch số 17/KH-UBND ngày 3/2/2031 của UBND xã;`], {
          number: '3/KH-UBND',
          date: '2032-02-03',
          planYear: 2032,
        }),
      ],
      { on: '2032-06-01' },
    )
    expect(graph.stale).toEqual([])
    expect(nodeOf(graph, ';61-2028-nd-cp')?.status).toBe('amended')
    expect(nodeOf(graph, ';17-kh-ubnd')?.status).toBe('expired')
    expect(nodeOf(graph, ';3-kh-ubnd')?.status).toBe('in-force')
  })

  it('what is repealed in part stays in force', () => {
    const part = madeUp([`Bãi bỏ khoản 2 Điều 3 ${A}`], {
      kind: 'nghi-dinh',
      number: '5/2030/NĐ-CP',
      date: '2030-01-06',
      issuer: 'Chính phủ',
      level: 'central',
      unit: null,
      parents: [],
    })
    const graph = graphOf([part, rests('2031-01-01')])
    expect(graph.stale).toEqual([])
    expect(nodeOf(graph, ';61-2028-nd-cp')?.status).toBe('amended')
  })

  it('reads the table of known texts', () => {
    const law = 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;'
    const stale = (date: string) => graphOf([madeUp([law], { date })], { known: KNOWN_TEXTS }).stale
    expect(stale('2025-02-28')).toEqual([])
    expect(stale('2025-03-01')).toMatchObject([{ since: '2025-03-01', by: 'urn:lex:vn:quoc.hoi:luat:2025-02-19;65-2025-qh15' }])
    // where only the month is known, its first day
    expect(stale('2025-02')).toEqual([])
    expect(stale('2025-07')).toHaveLength(1)
  })
})
