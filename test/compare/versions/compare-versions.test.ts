import { describe, expect, test } from 'vitest'
import { clauseChanges } from '../../../src/compare/versions/clause-changes.ts'
import { compareVersions } from '../../../src/compare/versions/compare-versions.ts'
import { sameShare, wordSegments } from '../../../src/compare/versions/word-segments.ts'
import type { PlanRecord } from '../../../src/record/record.ts'
import { versionComparison } from '../../../src/record/version-comparison.ts'
import { annexRow, deadline, madeUpPlan } from '../../record/made-up-plan.ts'

const clause = (path: string, text: string) => ({ path: path.split('/'), text, page: null })

describe('paragraphs of two versions', () => {
  test('words that were changed within one are shown', () => {
    const from = clause('II/1', '1. Trồng 12.000 cây phân tán dọc tuyến đê sông Lấp trong quý II.')
    const to = clause('II/1', '1. Trồng 9.500 cây phân tán dọc tuyến đê sông Lấp trong quý III.')
    const { changes } = clauseChanges([from], [to])
    expect(changes).toHaveLength(1)
    expect(changes[0]?.segments?.filter(({ op }) => op !== 'same')).toEqual([
      { op: 'removed', text: '12.000' },
      { op: 'added', text: '9.500' },
      { op: 'removed', text: 'II.' },
      { op: 'added', text: 'III.' },
    ])
  })

  test('a clause that only counts anew is the same, one that went elsewhere was moved', () => {
    const a = clause('II/1', '1. Nạo vét kênh mương nội đồng trước mùa mưa.')
    const b = clause('II/2', '2. Tu sửa đường ra nghĩa trang nhân dân.')
    const c = clause('II/3', '3. Lắp đèn chiếu sáng ở ba ngõ xóm.')
    const anew = clauseChanges(
      [a, b, c],
      [clause('II/1', '1. Tu sửa đường ra nghĩa trang nhân dân.'), clause('II/2', '2. Lắp đèn chiếu sáng ở ba ngõ xóm.')],
    )
    expect(anew).toEqual({ same: 2, changes: [{ status: 'removed', from: a, to: null }] })
    const moved = clauseChanges([a, b, c], [b, c, a])
    expect(moved.changes.map(({ status }) => status)).toEqual(['moved'])
  })

  test('the parts of a rewritten paragraph give either text back', () => {
    const [from, to] = ['Giao Văn phòng chủ trì, báo cáo hằng tháng.', 'Giao Phòng Kinh tế chủ trì, báo cáo hằng quý.']
    const segments = wordSegments(from, to)
    const text = (without: string) =>
      segments
        .filter(({ op }) => op !== without)
        .map((segment) => segment.text)
        .join(' ')
    expect([text('added'), text('removed')]).toEqual([from, to])
    expect(sameShare(segments)).toBeGreaterThan(0.4)
  })
})

describe('two versions of a plan', () => {
  const draft = madeUpPlan()
  const issued: PlanRecord = {
    ...madeUpPlan({ sha256: 'b'.repeat(64), number: '21/KH-UBND' }),
    annexes: draft.annexes.map((annex) => ({
      ...annex,
      rows: annex.rows.map((row, i) =>
        i > 0 ? row : { ...row, deadlines: [deadline({ raw: 'Quý III/2031', due: '2031-09-30' })] },
      ),
    })),
    outline: [
      { path: ['II', '1'], label: '1.', text: 'Giải quyết thủ tục về đất đai trước hạn trên địa bàn xã Suối Mây', page: null },
    ],
    citations: draft.citations.map((citation) => ({
      ...citation,
      date: '2031-01-03',
      raw: citation.raw.replace('02/01', '03/01'),
    })),
  }

  test('a document against itself differs in nothing', () => {
    const none = compareVersions(draft, draft)
    expect(none).toMatchObject({ facts: [], citations: [], clauses: { changes: [] }, wording: [] })
    expect(none.tasks?.items.every(({ status }) => status === 'covered')).toBe(true)
  })

  test('says what was changed in letterhead, clauses, citations and tasks', () => {
    const compared = compareVersions(draft, issued)
    expect(() => versionComparison.parse(compared)).not.toThrow()
    expect(compared.facts).toEqual([{ fact: 'number', from: '17/KH-UBND', to: '21/KH-UBND' }])
    expect(compared.citations).toMatchObject([{ status: 'changed' }])
    expect(compared.clauses.changes).toMatchObject([{ status: 'changed', from: { path: ['II', '1'] } }])
    expect(compared.tasks?.items.filter(({ status }) => status === 'missing' || status === 'extra')).toEqual([])
  })

  test('a bullet under a clause is a paragraph of its own', () => {
    const with_ = (text: string): PlanRecord => ({ ...draft, paragraphs: [{ path: ['II', '1'], text, page: 2 }] })
    const { clauses } = compareVersions(
      with_('- Trả kết quả tại nhà cho người cao tuổi.'),
      with_('- Trả kết quả tại nhà cho người khuyết tật.'),
    )
    expect(clauses.changes).toMatchObject([{ status: 'changed', from: { page: 2 }, to: { path: ['II', '1'] } }])
  })
})
