import { describe, expect, test } from 'vitest'
import { clauseChanges } from '../../../src/compare/versions/clause-changes.ts'
import { compareVersions } from '../../../src/compare/versions/compare-versions.ts'
import { movedTasks } from '../../../src/compare/versions/task-moves.ts'
import { wordSegments } from '../../../src/compare/versions/word-segments.ts'
import { onlyYearsMoved } from '../../../src/compare/versions/year-moves.ts'
import type { ComparedTask } from '../../../src/record/comparison.ts'
import type { PlanRecord } from '../../../src/record/record.ts'
import { annexRow, madeUpPlan } from '../../record/made-up-plan.ts'

const clause = (path: string, text: string) => ({ path: path.split('/'), text, page: null })

describe('lines that were only joined or broken otherwise', () => {
  const broken = [clause('II/1', '1. Nạo vét mương Cầu Ngói, khơi thông cống.'), clause('II/1', 'Đơn vị chủ trì: Hợp tác xã.')]
  const joined = [clause('II/1', '1. Nạo vét mương Cầu Ngói, khơi thông cống. Đơn vị chủ trì: Hợp tác xã.')]

  test('are no change', () => {
    expect(clauseChanges(broken, joined).changes).toEqual([])
    expect(clauseChanges(joined, broken).changes).toEqual([])
  })

  test('leave a change of words beside them to be seen', () => {
    const changed = [clause('II/1', '1. Nạo vét mương Cầu Đá, khơi thông cống. Đơn vị chủ trì: Hợp tác xã.')]
    const { changes } = clauseChanges(broken, changed)
    expect(changes).toMatchObject([{ status: 'changed' }])
    expect(changes[0]?.segments?.filter(({ op }) => op !== 'same').map(({ text }) => text)).toEqual(['Ngói,', 'Đá,'])
  })
})

test('a label that counts anew is no word of a change', () => {
  const { changes } = clauseChanges(
    [clause('II/1', '1. Thu gom rác hai lần mỗi tuần ở bảy thôn.')],
    [clause('II/2', '2. Thu gom rác ba lần mỗi tuần ở bảy thôn.')],
  )
  expect(changes[0]?.segments?.filter(({ op }) => op !== 'same').map(({ text }) => text)).toEqual(['hai', 'ba'])
})

test.each([
  ['trước ngày 15/02/2031', 'trước ngày 15/02/2032', 1, true],
  ['trước ngày 15/02/2031', 'trước ngày 15/3/2032', 1, false],
  ['năm 2031, giai đoạn 2031 - 2035', 'năm 2032, giai đoạn 2031 - 2035', 1, true],
  ['năm 2031', 'năm 2033', 1, false],
  ['năm 2031', 'năm 2032', 0, false],
])('%s → %s, %i years on: %s', (from, to, years, only) => {
  expect(onlyYearsMoved(wordSegments(from, to), years)).toBe(only)
})

test('of rows in another order, the fewest that explain it were moved', () => {
  const row = (key: string, annexTitle = 'Rừng'): ComparedTask => ({
    ...{ key, annex: null, annexTitle, group: null, task: key, outputs: [], lead: [], support: [] },
    ...{ deadlines: [], field: null, places: [] },
  })
  const pair = (template: string, plan: string) => ({ status: 'covered' as const, template, plan: [plan] })
  const before = ['a1', 'a2', 'a3', 'a4'].map((key) => row(key))
  const after = ['b1', 'b2', 'b3', 'b4'].map((key) => row(key))
  const items = [pair('a1', 'b1'), pair('a2', 'b4'), pair('a3', 'b2'), pair('a4', 'b3')]
  expect(movedTasks(items, before, after)).toEqual([{ from: 'a2', to: ['b4'] }])
  const inOrder = [pair('a1', 'b1'), pair('a2', 'b2'), pair('a3', 'b3'), pair('a4', 'b4')]
  expect(movedTasks(inOrder, before, after)).toEqual([])
  expect(movedTasks(inOrder, before, [...after.slice(0, 3), row('b4', 'Nước')])).toEqual([{ from: 'a4', to: ['b4'] }])
})

describe('notes', () => {
  const draft = madeUpPlan()
  const rules = (from: PlanRecord, to: PlanRecord) => compareVersions(from, to).notes.map(({ rule }) => rule)
  const other = (document: Partial<PlanRecord['document']>): PlanRecord => ({
    ...madeUpPlan({ sha256: 'd'.repeat(64) }),
    document: { ...draft.document, ...document },
  })

  test('one file twice is said so', () => expect(rules(draft, draft)).toEqual(['same-file']))
  test('another year is said so', () =>
    expect(rules(draft, other({ planYear: (draft.document.planYear ?? 0) + 1 }))).toEqual(['next-year']))
  test('reports have no tasks', () => {
    const compared = compareVersions(other({ kind: 'bao-cao' }), { ...other({ kind: 'bao-cao' }), source: draft.source })
    expect(compared.tasks).toBeNull()
    expect(compared.notes.map(({ rule }) => rule)).toEqual(['two-reports'])
  })
  test('a report before a plan', () => expect(rules(other({ kind: 'bao-cao' }), draft)).toEqual(['report-first']))
})

test('what a row says besides its task is shown, though it binds nobody', () => {
  const with_ = (support: string): PlanRecord =>
    madeUpPlan({
      sha256: support.length.toString(16).repeat(64).slice(0, 64),
      rows: [annexRow({ no: '1', task: 'Phát quang đường băng cản lửa đồi Thông', support: [support], cells: { support } })],
    })
  const { wording } = compareVersions(with_('Hội Phụ nữ xã'), with_('Hội LHPN xã'))
  expect(wording).toMatchObject([{ field: 'support' }])
})
