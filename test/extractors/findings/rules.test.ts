import { describe, expect, it } from 'vitest'
import type { FindingInput } from '../../../extractors/findings/finding-input.ts'
import { FINDING_RULES, findings } from '../../../extractors/findings/findings.ts'
import { KNOWN_STATUS } from '../../../extractors/findings/known-status.ts'
import { type AnnexRow, RULES } from '../../../src/record/record.ts'
import { annexOf, assignmentOf, citationOf, deadlineOf, FACTS, inputOf, outlineOf, rowOf } from './finding-input.ts'

/** `severity where` of each finding of a rule. */
const found = (rule: string, over: Partial<FindingInput>) =>
  findings(inputOf(over))
    .filter((finding) => finding.rule === rule)
    .map((finding) => `${finding.severity} ${finding.where}`)

describe('findings', () => {
  it('says nothing of a plan without faults', () => {
    expect(findings(inputOf())).toEqual([])
  })
  it('has only rules that the contract knows, each once', () => {
    const rules = FINDING_RULES.map((rule) => rule.rule)
    expect(new Set(rules).size).toBe(rules.length)
    for (const rule of rules) expect(RULES).toContain(rule)
  })
})

describe('number-or-date-blank', () => {
  it.each([
    [[], []],
    [['number'], ['warning document.number']],
    [
      ['number', 'date'],
      ['warning document.number', 'warning document.date'],
    ],
  ] as const)('%j', (blanks, expected) => {
    expect(found('number-or-date-blank', { blanks })).toEqual(expected)
  })
})

describe('deadline-before-plan', () => {
  const row = (due: string | null) => ({
    annexes: [annexOf([rowOf({ no: '4', deadlines: [deadlineOf(due, due ? 'date' : 'continuous')] })], '04')],
  })
  it.each<[string, Partial<FindingInput>, string[]]>([
    ['a year too early', row('2030-11-30'), ['error annex 04 row 4']],
    ['on the first day', row('2031-01-01'), []],
    ['in the period', row('2031-11-30'), []],
    ['none', row(null), []],
    ['early, in an assignment', { assignments: [assignmentOf({ deadlines: [deadlineOf('2030-06-30')] })] }, ['error III.1']],
    ['before the period, behind the date of the plan', { ...row('2030-12-31'), document: { ...FACTS, date: '2030-12-20' } }, []],
    [
      'before the date of the plan',
      { ...row('2030-12-01'), document: { ...FACTS, date: '2030-12-20' } },
      ['error annex 04 row 4'],
    ],
    [
      'in a plan of several years',
      { ...row('2030-12-31'), document: { ...FACTS, planYears: [2031, 2032] } },
      ['error annex 04 row 4'],
    ],
    ['in a plan of no known year', { ...row('2030-12-31'), document: { ...FACTS, planYear: null, date: null } }, []],
    ['in a report', { ...row('2030-12-31'), document: { ...FACTS, kind: 'bao-cao' } }, []],
  ])('%s', (_, over, expected) => {
    expect(found('deadline-before-plan', over)).toEqual(expected)
  })
})

describe('citation-number-malformed', () => {
  const cite = (over: Parameters<typeof citationOf>[0]) =>
    found('citation-number-malformed', { citations: [citationOf(over)] }).length
  it.each([
    ['9/QĐ-UBND', 'quyet-dinh', 0],
    ['3/2031/NĐ-CP', 'nghi-dinh', 0],
    ['3/NĐ-CP', 'nghi-dinh', 1],
    ['3/TT-BNV', 'thong-tu', 1],
    ['3/2031/TT-BNV', 'thong-tu', 0],
    ['3/NQ-HĐND', 'nghi-quyet', 1],
    ['3/2031/NQ-HĐND', 'nghi-quyet', 0],
    ['3/NQ-CP', 'nghi-quyet', 0],
    ['15-NQ/TU', 'nghi-quyet', 0],
    ['12', 'quyet-dinh', 1],
    ['12/2031', 'quyet-dinh', 1],
    ['12', 'ket-luan', 0],
    ['1O5/QĐ-UBND', 'quyet-dinh', 1],
    ['l2/KH-UBND', 'ke-hoach', 1],
  ] as const)('%s (%s): %d', (number, kind, count) => {
    expect(cite({ number, kind })).toBe(count)
  })
  it('reports a number that had to be repaired', () => {
    expect(cite({ number: '76/NQCP', numberIntended: '76/NQ-CP', kind: 'nghi-quyet' })).toBe(1)
  })
  it('says nothing of texts without a number, and each number once', () => {
    expect(cite({ number: null, name: 'Luật Cán bộ' })).toBe(0)
    const bad = citationOf({ number: '3/NĐ-CP', kind: 'nghi-dinh' })
    expect(found('citation-number-malformed', { citations: [bad, bad] })).toEqual(['warning II.1'])
  })
  it('tells the row of an annex', () => {
    expect(
      found('citation-number-malformed', { citations: [citationOf({ number: '3/NĐ-CP', kind: 'nghi-dinh', where: '02/5' })] }),
    ).toEqual(['warning annex 02 row 5'])
  })
})

describe('citation-conflict', () => {
  const cite = (...list: Parameters<typeof citationOf>[0][]) =>
    found('citation-conflict', { citations: list.map(citationOf) }).length
  it.each<[string, Parameters<typeof citationOf>[0][], number]>([
    ['two dates', [{ date: '2031-01-05' }, { date: '2031-01-06' }], 1],
    ['three mentions, two dates: once', [{ date: '2031-01-05' }, { date: '2031-01-06' }, { date: '2031-01-05' }], 1],
    ['one date', [{ date: '2031-01-05' }, { date: '2031-01-05' }], 0],
    ['with its date and without', [{ date: '2031-01-05' }, { date: null }], 0],
    ['the same number in another year', [{ date: '2030-01-05' }, { date: '2031-01-06' }], 0],
    [
      'a number with its year, in two years',
      [
        { number: '3/2031/NĐ-CP', date: '2031-01-05' },
        { number: '3/2031/NĐ-CP', date: '2030-01-05' },
      ],
      1,
    ],
    ['two kinds', [{ date: '2031-01-05' }, { date: '2031-01-06', kind: 'ke-hoach' }], 0],
    [
      'two authorities',
      [
        { date: '2031-01-05' },
        { date: '2031-01-06', id: 'urn:lex:vn;an.phu;dong.lac:uy.ban.nhan.dan:quyet.dinh:2031;9-qd-ubnd' },
      ],
      0,
    ],
    [
      'laws by name',
      [
        { number: null, date: '2031-01-05' },
        { number: null, date: '2031-01-06' },
      ],
      0,
    ],
  ])('%s', (_, list, count) => {
    expect(cite(...list)).toBe(count)
  })
})

describe('legal-basis-superseded', () => {
  const [first] = KNOWN_STATUS
  if (!first) throw new Error('no status')
  const cite = (over: Parameters<typeof citationOf>[0], date: string | null = '2031-01-05') =>
    found('legal-basis-superseded', {
      citations: [citationOf({ number: first.number, kind: first.kind, ...over })],
      document: { ...FACTS, date },
    })
  it('reports a basis that was replaced before the plan', () => {
    expect(cite({ role: 'legal-basis', path: [] })).toEqual(['error legal-basis'])
    expect(cite({ role: 'body' })).toEqual(['warning II.1'])
  })
  it('knows a law by name and date, by name alone only where no other law bears it', () => {
    const shared = KNOWN_STATUS.find(({ names, ownNames }) => names.length > 0 && ownNames.length === 0)
    const own = KNOWN_STATUS.find(({ ownNames }) => ownNames.length > 0)
    const byName = (status: typeof shared, date: string | null) =>
      cite({ number: null, kind: status?.kind ?? 'khac', name: status?.names[0] ?? null, date })
    expect(byName(shared, shared?.date ?? '')).toHaveLength(1)
    expect(byName(shared, null)).toEqual([])
    expect(byName(own, null)).toHaveLength(1)
    expect(byName(own, '1999-01-01')).toEqual([])
  })
  it('says nothing before the day the new text took effect, nor of plans without a date', () => {
    expect(cite({}, first.date)).toEqual([])
    expect(cite({}, first.since)).toHaveLength(1)
    expect(cite({}, null)).toEqual([])
  })
  it('says nothing of what the document itself repeals or replaces', () => {
    expect(cite({ relation: 'repeals' })).toEqual([])
    const citations = [citationOf({ number: first.number })]
    const document = { ...FACTS, date: '2031-01-05', number: first.replacedBy }
    expect(found('legal-basis-superseded', { citations, document })).toEqual([])
  })
  it('reports each text once', () => {
    const citation = citationOf({ number: first.number })
    expect(found('legal-basis-superseded', { citations: [citation, citation] })).toHaveLength(1)
  })
  it.each(KNOWN_STATUS.map((status) => [status.number, status] as const))(
    '%s was replaced after its date, by another',
    (_, status) => {
      expect(status.since > status.date).toBe(true)
      expect(status.replacedBy).not.toBe(status.number)
    },
  )
})

describe('outline-label-order', () => {
  it.each<[string, string[], string[]]>([
    ['in order', ['I.', 'I 1.', 'I/1 a)', 'I/1 b)', 'I 2.', 'I/2 a)', 'II.', 'II 1.'], []],
    ['a skipped letter', ['I.', 'I a)', 'I c)'], ['warning I']],
    ['a skipped đ', ['I.', 'I a)', 'I b)', 'I c)', 'I d)', 'I e)'], ['info I']],
    ['with its đ', ['I.', 'I a)', 'I b)', 'I c)', 'I d)', 'I đ)', 'I e)', 'I g)', 'I h)', 'I i)', 'I k)'], []],
    ['a repeated number', ['I.', 'I 1.', 'I 1.', 'I 2.'], ['warning I']],
    ['out of order', ['I.', 'II.', 'I.'], ['warning ']],
    ['a first label that is not the first', ['I.', 'I 2.'], ['warning I']],
    ['articles of a part of a text', ['Điều 3.', 'Điều 4.'], []],
    ['a skipped article', ['Điều 1.', 'Điều 3.'], ['warning ']],
    ['numbers of two parts without a number above', ['I.', 'I 1.1.', 'I 1.2.', 'I 2.1.', 'I 2.2.'], []],
    ['a first roman that is not I', ['II.'], ['warning ']],
    ['romans in brackets', ['I.', 'I (i)', 'I (ii)', 'I (iii)'], []],
  ])('%s', (_, labels, expected) => {
    expect(found('outline-label-order', { outline: outlineOf(...labels) })).toEqual(expected)
  })
})

describe('annex headings', () => {
  const heading = (number: string | null, empty = false) => ({ number, title: '', empty, page: 5 })
  it.each<[string, Partial<FindingInput>, string[]]>([
    ['there', { annexes: [annexOf([rowOf()], '1')], annexRefs: ['01'] }, []],
    ['not there', { annexes: [annexOf([rowOf()], '1')], annexRefs: ['02'] }, ['error annex 02']],
    ['not there, twice: once', { annexes: [annexOf([rowOf()], '1')], annexRefs: ['02', '02'] }, ['error annex 02']],
    ['there without rows', { annexes: [annexOf([rowOf()], '1')], annexHeadings: [heading('02', true)], annexRefs: ['02'] }, []],
    ['romans', { annexes: [annexOf([rowOf()], 'II')], annexRefs: ['II'] }, []],
    ['perhaps in a file of its own', { annexRefs: ['02'] }, ['warning annex 02']],
  ])('annex-missing: %s', (_, over, expected) => {
    expect(found('annex-missing', over)).toEqual(expected)
  })

  it.each<[string, (string | null)[], string[]]>([
    ['two numbers', ['01', '02'], []],
    ['a number twice', ['01', '02', '01'], ['warning annex 01']],
    ['with a zero and without', ['1', '01'], ['warning annex 01']],
    ['two without numbers', [null, null], []],
  ])('annex-duplicate: %s', (_, numbers, expected) => {
    expect(found('annex-duplicate', { annexHeadings: numbers.map((number) => heading(number)) })).toEqual(expected)
  })

  it('annex-empty: a heading with nothing under it', () => {
    expect(found('annex-empty', { annexHeadings: [heading('01'), heading('02', true), heading(null, true)] })).toEqual([
      'warning annex 02',
      'warning annex -',
    ])
  })
})

describe('rows that lack something', () => {
  const row = (cells: AnnexRow['cells'], task = 'Rà soát') => ({ annexes: [annexOf([rowOf({ no: '7', task, cells })], '02')] })
  it.each<[string, Partial<FindingInput>, string[], string[]]>([
    ['neither', row({ task: 'Rà soát', lead: 'Công an xã', deadline: 'Quý I' }), [], []],
    ['a deadline', row({ task: 'Rà soát', lead: 'Công an xã' }), ['warning annex 02 row 7'], []],
    ['a lead', row({ task: 'Rà soát', deadline: 'Quý I', lead: ' ' }), [], ['warning annex 02 row 7']],
    ['both, without a task', row({}, ''), [], []],
  ])('%s', (_, over, deadline, lead) => {
    expect([found('row-without-deadline', over), found('row-without-lead', over)]).toEqual([deadline, lead])
  })
  it('says nothing where the table has no such column', () => {
    const annex = { ...annexOf([rowOf({ cells: {} })]), columns: [{ role: 'task' as const, header: 'Nội dung' }] }
    expect([found('row-without-deadline', { annexes: [annex] }), found('row-without-lead', { annexes: [annex] })]).toEqual([
      [],
      [],
    ])
  })
})

describe('numbers that do not agree', () => {
  const stated = { raw: '10 hồ sơ, trong đó 4 và 5', stated: 10, computed: 9, page: 2, path: ['I', '2'] }
  it('reports sums and percentages where they stand', () => {
    expect(found('sum-mismatch', { sums: [stated] })).toEqual(['warning I.2'])
    expect(found('percent-mismatch', { percents: [{ ...stated, computed: 66.6666 }] })).toEqual(['warning I.2'])
  })
})

describe('body-annex-mismatch', () => {
  const tasks = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu'].map(
    (word) => `Tổ chức rà soát ${word} văn bản ${word} của ${word} thôn ${word} trong ${word}`,
  )
  const inBody = (texts: string[]) =>
    texts.map((text, i) => ({ path: ['II', '1', 'abcdđeg'[i] ?? 'x'], label: `${'abcdđeg'[i]})`, text, page: 1 }))
  const inAnnex = (texts: string[]) => [annexOf(texts.map((task, i) => rowOf({ no: String(i + 1), task })))]
  const other = 'Mua sắm trang thiết bị phục vụ công tác chuyển đổi số tại trụ sở'

  it('says nothing where all have a partner', () => {
    expect(found('body-annex-mismatch', { outline: inBody(tasks), annexes: inAnnex(tasks) })).toEqual([])
  })
  it('reports what stands on one side only', () => {
    expect(found('body-annex-mismatch', { outline: inBody([...tasks, other]), annexes: inAnnex(tasks) })).toEqual(['info II.1.g'])
    expect(found('body-annex-mismatch', { outline: inBody(tasks), annexes: inAnnex([...tasks, other]) })).toEqual([
      'info annex 01 row 7',
    ])
  })
  it('says nothing where the annexes plainly have tasks of their own', () => {
    expect(
      found('body-annex-mismatch', { outline: inBody(tasks), annexes: inAnnex([...Array(6)].map((_, i) => `${other} ${i}`)) }),
    ).toEqual([])
  })
  it('says nothing of a few', () => {
    expect(found('body-annex-mismatch', { outline: inBody(tasks.slice(0, 4)), annexes: inAnnex([other]) })).toEqual([])
  })
})
