import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { KNOWN_TEXTS } from '../../src/record/known-texts.ts'
import { citedIds, graphOf, madeUp, nodeOf } from './made-up-documents.ts'

/** Documents that the lines name, each line in a plan of its own. */
const named = (...lines: string[]) => citedIds(graphOf(lines.map((line) => madeUp([line], { number: null, name: line }))))
const known = { known: KNOWN_TEXTS }

describe('one document however it is cited', () => {
  it.each([
    [
      'the own province',
      'Căn cứ Quyết định số 3/QĐ-UBND ngày 24/9/2030 của UBND tỉnh;',
      'Quyết định số 03/QĐ-UBND ngày 24 tháng 9 năm 2030 của Chủ tịch Uỷ ban nhân dân tỉnh Thanh Hoá',
    ],
    ['hyphens', 'Căn cứ Nghị quyết số 79/NQCP ngày 1/2/2030 của Chính phủ;', 'Nghị quyết số 79/NQ–CP ngày 01/02/2030'],
    [
      'without its date',
      'Căn cứ Nghị quyết số 79/NQ-CP ngày 1/2/2030 của Chính phủ;',
      'Thực hiện Nghị quyết số 79/NQ-CP của Chính phủ',
    ],
    ['a year lost', 'Căn cứ Nghị định số 42/2029/NĐ-CP ngày 24/6/2029 của Chính phủ;', 'Nghị định 42/NĐ-CP ngày 24/6/2029'],
    [
      'a symbol lost',
      'Căn cứ Quyết định số 16/2030/QĐ-UBND ngày 15/4/2030 của UBND tỉnh;',
      'Quyết định số 16/2030 ngày 15/4/2030 của UBND tỉnh Thanh Hóa',
    ],
    [
      'a kind mistaken',
      'Căn cứ Quyết định số 23-QĐ/TW ngày 30/7/2029 của Bộ Chính trị;',
      'Quy định số 23-QĐ/TW ngày 30/7/2029 của Bộ Chính trị',
    ],
    [
      'a law with number and date, and by either',
      'Căn cứ Luật Sông ngòi số 12/2029/QH16 ngày 20/6/2029;',
      'Căn cứ Luật Sông ngòi ngày 20/6/2029;',
    ],
    ['a law by its name alone', 'Căn cứ Luật Sông ngòi số 12/2029/QH16 ngày 20/6/2029;', 'theo quy định của Luật Sông ngòi'],
    ['its day alone', 'Căn cứ Quyết định số 3/QĐ-UBND ngày 24/9/2030 của UBND tỉnh;', 'Quyết định ngày 24/9/2030 của UBND tỉnh'],
  ])('%s', (_, left, right) => {
    expect(named(left, right)).toHaveLength(1)
  })

  it.each([
    [
      'another year',
      'Căn cứ Quyết định số 3/QĐ-UBND ngày 24/9/2030 của UBND tỉnh;',
      'Quyết định số 3/QĐ-UBND ngày 24/9/2029 của UBND tỉnh',
    ],
    [
      'another province',
      'Căn cứ Quyết định số 3/QĐ-UBND ngày 24/9/2030 của UBND tỉnh;',
      'Quyết định số 3/QĐ-UBND ngày 24/9/2030 của UBND tỉnh Nghệ An',
    ],
    [
      'another organ',
      'Căn cứ Quyết định số 3/QĐ-UBND ngày 24/9/2030 của UBND tỉnh;',
      'Quyết định số 3/QĐ-UBND ngày 24/9/2030 của UBND xã',
    ],
    [
      'another kind',
      'Căn cứ Quyết định số 3/QĐ-UBND ngày 24/9/2030 của UBND tỉnh;',
      'Kế hoạch số 3/KH-UBND ngày 24/9/2030 của UBND tỉnh',
    ],
    ['a name and a year say less than a number', 'Căn cứ Luật Sông ngòi số 12/2029/QH16;', 'Căn cứ Luật Sông ngòi năm 2029;'],
    [
      'boards number each for itself',
      'Kế hoạch số 3/KH-BCĐ ngày 24/9/2030 của Ban Chỉ đạo tỉnh',
      'Kế hoạch số 3/KH-BCĐ ngày 2/3/2030 của Ban Chỉ đạo tỉnh',
    ],
    [
      'before and behind the merger',
      'Quyết định số 3/QĐ-UBND ngày 24/2/2025 của UBND huyện Bình Minh',
      'Quyết định số 3/QĐ-UBND ngày 24/9/2025 của UBND huyện Bình Minh',
    ],
  ])('not %s', (_, left, right) => {
    expect(named(left, right)).toHaveLength(2)
  })
})

describe('texts that the table knows', () => {
  const law = 'urn:lex:vn:quoc.hoi:luat:2015-06-19;77-2015-qh13'
  it.each([
    ['by name and date', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;'],
    ['by number', 'Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;'],
    ['by name and year where one fits', 'Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;'],
    ['by the name alone, as in force', 'theo quy định của Luật Tổ chức chính quyền địa phương'],
  ])('a law %s', (_, line) => {
    const graph = graphOf([madeUp([line], { date: '2020-05-06' })], known)
    expect(citedIds(graph)).toEqual([law])
    expect(graph.unresolved).toEqual([])
  })

  it('keeps two laws of one name and year apart', () => {
    const graph = graphOf([madeUp(['Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;'], { date: '2026-05-06' })], known)
    expect(citedIds(graph)).toEqual(['urn:lex:vn:quoc.hoi:luat;to.chuc.chinh.quyen.dia.phuong:2025;lex-1'])
    expect(graph.unresolved).toMatchObject([{ reason: 'several-candidates', candidates: { length: 2 } }])
  })

  it('knows a scheme by what everybody calls it, and a famous text without its date', () => {
    const graph = graphOf([madeUp(['triển khai Đề án 06', 'Quyết định số 06/QĐ-TTg của Thủ tướng Chính phủ'])], known)
    expect(citedIds(graph)).toEqual(['urn:lex:vn:thu.tuong.chinh.phu:quyet.dinh:2022-01-06;6-qd-ttg'])
  })

  it('goes by the date that the corpus gives, and says that the table has another', () => {
    const graph = graphOf([madeUp(['Nghị định số 61/2018/NĐ-CP ngày 24/4/2018 của Chính phủ'])], known)
    expect(citedIds(graph)).toEqual(['urn:lex:vn:chinh.phu:nghi.dinh:2018-04-24;61-2018-nd-cp'])
    expect(graph.conflicts).toMatchObject([{ number: '61/2018/NĐ-CP', ids: { length: 2 } }])
    expect(graph.nodes.find(({ held }) => !held)?.status).toBe('replaced')
  })
})

describe('what cannot be told', () => {
  const one = 'Kế hoạch số 9/KH-UBND ngày 3/4/2029 của UBND tỉnh'
  const two = 'Kế hoạch số 9/KH-UBND ngày 5/6/2030 của UBND tỉnh'
  const dateless = 'Thực hiện Kế hoạch số 9/KH-UBND của UBND tỉnh'

  it('leaves an undated mention alone where two fit, and says which', () => {
    const graph = graphOf([madeUp([one]), madeUp([two], { number: '18/KH-UBND' }), madeUp([dateless], { number: '19/KH-UBND' })])
    expect(citedIds(graph)).toContain('urn:lex:vn;thanh.hoa:uy.ban.nhan.dan:ke.hoach:ignota;9-kh-ubnd')
    expect(graph.unresolved).toMatchObject([{ reason: 'several-candidates', candidates: { length: 2 } }])
  })

  it('takes none that came later than the document that cites', () => {
    const graph = graphOf([
      madeUp([one]),
      madeUp([two], { number: '18/KH-UBND' }),
      madeUp([dateless], { date: '2029-12-31', number: '19/KH-UBND' }),
    ])
    expect(graph.unresolved).toEqual([])
    expect(graph.edges.filter(({ to }) => to.includes('2029-04-03'))).toHaveLength(2)
  })

  it('points back within the document first', () => {
    const graph = graphOf([madeUp([one]), madeUp([two, dateless], { number: '19/KH-UBND' })])
    expect(graph.unresolved).toEqual([])
    expect(citedIds(graph)).toHaveLength(2)
  })

  it.each([
    ['no-date', 'Thực hiện Kế hoạch số 9/KH-UBND của UBND tỉnh', {}],
    ['name-unknown', 'theo quy định của Luật Sông ngòi', {}],
    ['issuer-unknown', 'Quyết định số 3/QĐ-UBND ngày 24/9/2030 của UBND tỉnh', { parents: [] }],
  ])('%s', (reason, line, about) => {
    const graph = graphOf([madeUp([line], about)])
    expect(graph.unresolved).toMatchObject([{ reason, raw: expect.stringContaining(line.split(' ').at(-1) ?? '') }])
    expect(citedIds(graph)).toHaveLength(1)
  })

  it('makes no document of what two plans of who knows where say of their provinces', () => {
    const line = 'Quyết định số 3/QĐ-UBND ngày 24/9/2030 của UBND tỉnh'
    const graph = graphOf([madeUp([line], { parents: [] }), madeUp([line], { parents: [], unit: 'Bình Lộc' })])
    expect(citedIds(graph)).toEqual([])
    expect(graph.unresolved).toHaveLength(2)
  })

  it('reports two days of one number', () => {
    const graph = graphOf([
      madeUp(['Quyết định số 3/QĐ-UBND ngày 24/9/2030 của UBND tỉnh'], {}),
      madeUp(['Quyết định số 3/QĐ-UBND ngày 25/9/2030 của UBND tỉnh'], { number: '18/KH-UBND' }),
    ])
    expect(citedIds(graph)).toHaveLength(1)
    expect(graph.conflicts).toMatchObject([{ number: '3/QĐ-UBND', reason: 'several-dates', ids: { length: 2 } }])
  })
})

describe('documents that are there', () => {
  const decision = madeUp(['(Ban hành kèm theo Quyết định số 11/QĐ-UBND ngày 14/01/2031 của Chủ tịch UBND xã An Lộc)'], {
    kind: 'quyet-dinh',
    number: '11/QĐ-UBND',
    date: '2031-01-14',
    title: 'Ban hành Kế hoạch',
    attachments: [{ kind: 'ke-hoach', title: 'Kế hoạch' }],
  })

  it('are the nodes that others cite', () => {
    const graph = graphOf([decision, madeUp(['Thực hiện Quyết định số 11/QĐ-UBND ngày 14/01/2031 của UBND xã'])])
    expect(citedIds(graph)).toEqual([])
    expect(nodeOf(graph, ';11-qd-ubnd')).toMatchObject({ held: true, inDegree: 1, sha256: decision.sha256, level: 'commune' })
  })

  it('promulgate what stands behind them, a node of its own', () => {
    const graph = graphOf([decision])
    expect(graph.nodes.map(({ id, kind }) => [id, kind])).toEqual([
      ['urn:lex:vn;thanh.hoa;an.loc:uy.ban.nhan.dan:quyet.dinh:2031-01-14;11-qd-ubnd', 'quyet-dinh'],
      ['urn:lex:vn;thanh.hoa;an.loc:uy.ban.nhan.dan:quyet.dinh:2031-01-14;11-qd-ubnd:ke.hoach', 'ke-hoach'],
    ])
    expect(graph.edges).toMatchObject([{ relation: 'promulgates', count: 1, evidence: [{ document: decision.sha256, page: 1 }] }])
  })

  it('in two files are one', () => {
    const graph = graphOf([decision, { ...decision, sha256: 'f'.repeat(64) }])
    expect(graph.nodes).toHaveLength(2)
    expect(graph.conflicts).toEqual([])
  })

  it('under one number with two titles are a conflict', () => {
    const graph = graphOf([
      madeUp([], { title: 'Phòng, chống thiên tai' }),
      madeUp([], { title: 'Trồng cây mùa xuân', name: 'b' }),
    ])
    expect(graph.conflicts).toMatchObject([{ reason: 'several-documents', ids: { length: 2 } }])
    expect(graph.nodes.map(({ id }) => id)).toEqual(graph.conflicts?.[0]?.ids)
  })

  it('without a number are told apart', () => {
    const graph = graphOf([madeUp([], { number: null, name: 'a' }), madeUp([], { number: null, name: 'b' })])
    expect(new Set(graph.nodes.map(({ id }) => id)).size).toBe(2)
  })

  it('an annex in a file of its own is its document, whichever comes first', () => {
    const annex = madeUp(['theo Nghị quyết số 79/NQ-CP ngày 1/2/2030 của Chính phủ'], {
      kind: 'khac',
      number: null,
      title: '',
      annexOf: 'main',
    })
    const main = madeUp([], { name: 'main' })
    const graph = graphOf([annex, main])
    expect(graph).toEqual(graphOf([main, annex]))
    expect(graph.nodes.filter(({ held }) => held).map(({ sha256 }) => sha256)).toEqual([main.sha256])
    expect(graph.edges).toMatchObject([{ evidence: [{ document: annex.sha256 }] }])
  })

  it('a plan in a file of its own is what its decision promulgates', () => {
    const plan = madeUp(['(Ban hành kèm theo Quyết định số 11/QĐ-UBND ngày 14/01/2031 của UBND xã)'], {
      number: '11/QĐ-UBND',
      date: '2031-01-14',
    })
    const graph = graphOf([decision, plan])
    expect(graph.nodes).toHaveLength(2)
    expect(graph.edges).toMatchObject([{ relation: 'promulgates', count: 2 }])
  })
})

describe('a draft whose number was left blank', () => {
  const draft = madeUp([], { number: null, date: '2031-02', title: 'Chuyển đổi số trên địa bàn xã An Lộc năm 2031' })
  const citing = (day: string, title: string, number = '40/KH-UBND') =>
    madeUp([`Thực hiện Kế hoạch số ${number} ngày ${day} của UBND xã An Lộc về ${title};`], {
      number: '50/KH-UBND',
      date: '2031-06-05',
    })

  it('is the one that another cites by its title', () => {
    const graph = graphOf([draft, citing('12/02/2031', 'chuyển đổi số trên địa bàn xã năm 2031')])
    expect(nodeOf(graph, '2031-02-12;40-kh-ubnd')).toMatchObject({ held: true, number: '40/KH-UBND', date: '2031-02-12' })
    expect(graph.nodes).toHaveLength(2)
  })
  it.each([
    ['another title', [citing('12/02/2031', 'phòng, chống thiên tai năm 2031')]],
    ['another month', [citing('12/03/2031', 'chuyển đổi số trên địa bàn xã năm 2031')]],
    [
      'two that fit',
      ['40/KH-UBND', '41/KH-UBND'].map((number) => citing('12/02/2031', 'chuyển đổi số trên địa bàn xã năm 2031', number)),
    ],
  ])('stays what it is with %s', (_, others) => {
    expect(graphOf([draft, ...others]).nodes.filter(({ id }) => id.includes(';lex-'))).toHaveLength(1)
  })
})

describe('the order of documents', () => {
  const lines = [
    'Căn cứ Luật Sông ngòi số 12/2029/QH16 ngày 20/6/2029;',
    'theo quy định của Luật Sông ngòi',
    'Căn cứ Nghị quyết số 79/NQ-CP ngày 1/2/2030 của Chính phủ;',
    'Thực hiện Nghị quyết số 79/NQ-CP của Chính phủ',
    'Kế hoạch số 9/KH-UBND ngày 3/4/2030 của UBND tỉnh, Kế hoạch số 9/KH-UBND ngày 4/4/2030 của UBND tỉnh',
    'Nghị định số 48/2029/NĐ-CP ngày 17/7/2029 của Chính phủ sửa đổi, bổ sung một số điều của Nghị định số 90/2028/NĐ-CP',
    'Căn cứ Nghị định số 90/2028/NĐ-CP ngày 13/8/2028 của Chính phủ;',
    'Quyết định số 23-QĐ/TW ngày 30/7/2029 và Quy định số 23-QĐ/TW ngày 30/7/2029 của Bộ Chính trị',
    'Thực hiện Kế hoạch số 3/KH-UBND ngày 5/1/2031 của UBND xã',
  ]
  const documents = lines.map((line, n) => madeUp([line], { number: `${n + 1}/KH-UBND`, date: `2031-0${n + 1}-05` }))

  it('does not matter', () => {
    const expected = graphOf(documents, known)
    fc.assert(
      fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (shuffled) => {
        expect(graphOf(shuffled, known)).toEqual(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('a mention without its date joins exactly where one document fits', () => {
    const days = fc.uniqueArray(fc.integer({ min: 2020, max: 2030 }), { minLength: 0, maxLength: 3 })
    fc.assert(
      fc.property(days, (years) => {
        const dated = years.map((year, n) =>
          madeUp([`Kế hoạch số 9/KH-UBND ngày 3/4/${year} của UBND tỉnh`], { number: `${n + 30}/KH-UBND` }),
        )
        const graph = graphOf([...dated, madeUp(['Thực hiện Kế hoạch số 9/KH-UBND của UBND tỉnh'])])
        expect(citedIds(graph)).toHaveLength(years.length === 1 ? 1 : years.length + 1)
        expect(graph.unresolved).toHaveLength(years.length === 1 ? 0 : 1)
      }),
    )
  })
})
