import { describe, expect, test } from 'vitest'
import { CompareError, compare, comparePlan, prepareTemplate } from '../../src/compare/compare.ts'
import { comparison } from '../../src/record/comparison.ts'
import type { PlanRecord } from '../../src/record/record.ts'
import { makeRecord } from './support/make-record.ts'
import { rearranged, rearrangedChanges, rearrangedPairs, reworded, rewordedPairs, template } from './support/many-fields.ts'
import { units } from './support/units.ts'

const withPath = (record: PlanRecord, path: string): PlanRecord => ({ ...record, source: { ...record.source, path } })
const pairsOf = (plan: PlanRecord) =>
  Object.fromEntries(
    comparePlan(prepareTemplate(template, { units }), plan).items.flatMap((item) =>
      item.template === undefined || item.plan.length === 0 ? [] : [[item.template, item.plan]],
    ),
  )

describe('alignment over many fields of work', () => {
  test('reworded, moved, abbreviated; tasks of the same kind about other things are left alone', () => {
    expect(pairsOf(reworded)).toEqual(rewordedPairs)
  })
  test('split, merged, in another order', () => {
    expect(pairsOf(rearranged)).toEqual(rearrangedPairs)
  })
  test('what binds and differs', () => {
    const { items } = comparePlan(prepareTemplate(template, { units }), rearranged)
    const found = Object.fromEntries(
      items.flatMap(({ template, differences = [] }) =>
        template === undefined || differences.length === 0
          ? []
          : [[template, differences.map(({ field, direction }) => `${field} ${direction ?? '-'}`).sort()]],
      ),
    )
    expect(found).toEqual(rearrangedChanges)
  })
  test('every pair says why', () => {
    for (const item of comparePlan(prepareTemplate(template), reworded).items) {
      if (item.status === 'extra' || item.status === 'missing') continue
      expect(item.evidence?.scores).toHaveProperty('tfidf')
      expect(item.evidence?.words.length).toBeGreaterThan(0)
    }
  })
  test('shapes', () => {
    const { items } = comparePlan(prepareTemplate(template), rearranged)
    const shape = (key: string) => items.find((item) => item.template === key)?.shape
    expect([shape('03/1'), shape('04/1'), shape('02/1')]).toEqual(['split', 'merged', 'one'])
  })
})

describe('an exact copy', () => {
  const out = compare(template, [withPath(template, 'again.docx')], { units })
  test('has no difference at all', () => {
    expect(out.plans[0]?.items.map(({ status }) => status)).toEqual(
      template.annexes.flatMap(({ rows }) => rows.map(() => 'covered')),
    )
    expect(out.plans[0]?.differences).toEqual([])
    expect(out.plans[0]?.items.every(({ similarity, review }) => (similarity ?? 0) > 0.95 && review === undefined)).toBe(true)
  })
  test('is said to be one', () => {
    expect(out.plans[0]?.notes.map(({ rule }) => rule)).toEqual(['copy-of-template'])
  })
})

describe('a batch', () => {
  const plans = [reworded, rearranged, withPath(template, 'again.docx')]
  const out = compare(template, plans, { units, communes: ['Xã Thanh Sa', 'Phường Đồng Vân', 'Xã Hà Trì'] })
  test('meets the contract', () => {
    expect(comparison.parse(out)).toEqual(out)
  })
  test('gives a plan the same result whatever else is in it, in any order', () => {
    const back = compare(template, [...plans].reverse(), { units, communes: ['Xã Thanh Sa', 'Phường Đồng Vân', 'Xã Hà Trì'] })
    expect([...back.plans].reverse()).toEqual(out.plans)
    expect(back.overview).toEqual(out.overview)
    expect(compare(template, [rearranged], { units }).plans[0]).toEqual(out.plans[1])
  })
  test('knows who has sent none', () => {
    expect(out.overview?.notSent).toEqual(['Xã Hà Trì'])
    expect(out.overview?.notListed).toEqual(['again.docx'])
  })
  test('says where a second template stands among the plans', () => {
    const other = { ...template, source: { ...template.source, path: 'other.docx', sha256: 'other' } }
    expect(compare(template, [other]).notes?.map(({ rule }) => rule)).toEqual(['two-templates'])
  })
})

describe('bad input', () => {
  test('a template without tasks', () => {
    const empty = { ...template, annexes: [], outline: [] }
    expect(() => compare(empty, [reworded])).toThrow(CompareError)
    expect(() => prepareTemplate(empty)).toThrow(/no tasks/)
  })
  test('a plan without tasks has every task missing and says so', () => {
    const plan = compare(template, [{ ...reworded, annexes: [], outline: [] }]).plans[0]
    expect(plan?.notes.map(({ rule }) => rule)).toContain('no-tasks')
    expect(plan?.summary).toMatchObject({ covered: 0, missing: 30, coverage: 0 })
  })
  test('a report given as a plan', () => {
    const report = { ...reworded, document: { ...reworded.document, kind: 'bao-cao' as const } }
    expect(compare(template, [report]).plans[0]?.notes.map(({ rule }) => rule)).toContain('report-as-plan')
  })
})

describe('a plan of another year', () => {
  const last = makeRecord({
    issuer: ['Ủy ban nhân dân xã Hà Trì', 'commune', 'Hà Trì', 'Lạc Bình'],
    year: 2025,
    rows: `
## Y tế
Tiêm chủng đầy đủ cho trẻ em dưới 1 tuổi | Danh sách trẻ được tiêm | Trạm Y tế | Các thôn | Hằng tháng
Kiểm tra an toàn thực phẩm tại bếp ăn tập thể trường học, nhà hàng | Kế hoạch kiểm tra; Báo cáo kết quả kiểm tra | Trạm Y tế | Công chức Địa chính - Xây dựng | Tháng 6/2025
Khám sức khỏe định kỳ, lập hồ sơ sức khỏe điện tử cho người cao tuổi | Hồ sơ sức khỏe điện tử | Trạm Y tế | Hội Người cao tuổi | Quý III/2025
`,
  })
  const plan = compare(template, [last], { units }).plans[0]
  const of = (key: string) => plan?.items.find((item) => item.template === key)
  test('is said so', () => {
    expect(plan?.notes.map(({ rule }) => rule)).toContain('other-year')
    expect(plan?.differences.find(({ field }) => field === 'year')).toMatchObject({ template: '2026', plan: '2025' })
  })
  test('has its deadlines held against its own year', () => {
    expect(of('02/4')).toMatchObject({ status: 'covered', differences: [] })
    expect(of('02/3')?.differences).toMatchObject([{ field: 'deadline', direction: 'later', severity: 'error', at: '01/2' }])
  })
})

test('a year copied from an old plan is of the wrong year, not early', () => {
  const stale = makeRecord({
    issuer: ['Ủy ban nhân dân xã Hà Trì', 'commune', 'Hà Trì', 'Lạc Bình'],
    year: 2026,
    rows: `
## An ninh
Huấn luyện lực lượng dân quân tự vệ | Kế hoạch huấn luyện | Ban CHQS xã | Các thôn | Quý II/2024
`,
  })
  const item = compare(template, [stale], { units }).plans[0]?.items.find(({ template: key }) => key === '05/2')
  expect(item?.differences).toMatchObject([{ field: 'year', severity: 'error', plan: 'Quý II/2024' }])
})

/** Template, plan, whether the plan's task is the template's. */
const ALONE: readonly (readonly [string, string, boolean])[] = [
  [
    'Ban hành kế hoạch kiểm soát thủ tục hành chính | Kế hoạch | Sở Nội vụ | | Tháng 01/2026',
    'Ban hành kế hoạch tuyên truyền cải cách hành chính | Kế hoạch | Phòng VHXH | | Tháng 01/2026',
    false,
  ],
  [
    'Tổ chức tập huấn nghiệp vụ hộ tịch cho công chức | Kế hoạch tập huấn | Sở Tư pháp | | Tháng 6/2026',
    'Tổ chức tập huấn nghiệp vụ chứng thực cho công chức | Kế hoạch tập huấn | Văn phòng | | Tháng 6/2026',
    false,
  ],
  [
    'Tổ chức tập huấn kỹ năng sơ cứu cho giáo viên | Kế hoạch tập huấn | Sở Y tế | | Tháng 6/2026',
    'Tổ chức tập huấn kỹ năng bơi lội cho giáo viên | Kế hoạch tập huấn | Trạm Y tế | | Tháng 6/2026',
    false,
  ],
  [
    'Xây dựng mô hình trồng cây dược liệu dưới tán rừng | Mô hình | Sở Công Thương | | Quý IV/2026',
    'Xây dựng mô hình nuôi cá lồng trên hồ thủy điện | Mô hình | Phòng Kinh tế | | Quý IV/2026',
    false,
  ],
  [
    'Tuyên truyền phòng chống ma túy trong học sinh | Kế hoạch tuyên truyền | Công an tỉnh | | Tháng 9/2026',
    'Tuyên truyền phòng chống bạo lực gia đình | Kế hoạch tuyên truyền | Công an xã | | Tháng 9/2026',
    false,
  ],
  [
    'Cấp căn cước cho công dân từ đủ 14 tuổi | Báo cáo kết quả | Công an tỉnh | | Tháng 12/2026',
    'Làm thẻ căn cước cho học sinh và người dân từ 14 tuổi trở lên | Báo cáo kết quả cấp thẻ | Công an xã | | Tháng 12/2026',
    true,
  ],
  [
    'Nâng cấp trạm y tế đạt tiêu chí quốc gia | Quyết định công nhận | Sở Y tế | | Quý IV/2026',
    'Đầu tư sửa chữa trạm y tế xã để được công nhận đạt tiêu chí quốc gia | Quyết định công nhận | Trạm Y tế | | Quý IV/2026',
    true,
  ],
  [
    'Xóa nhà tạm, nhà dột nát cho hộ nghèo | Số nhà được xóa | Sở Xây dựng | | Tháng 8/2026',
    'Hoàn thành việc xây mới, sửa chữa nhà ở cho hộ nghèo đang ở nhà tạm | Danh sách nhà hoàn thành | Phòng Kinh tế | | Tháng 8/2026',
    true,
  ],
  [
    'Bảo tồn nghề dệt thổ cẩm truyền thống | Lớp truyền nghề | Sở Công Thương | | Quý III/2026',
    'Mở lớp dạy dệt thổ cẩm cho phụ nữ các bản, giữ nghề truyền thống | Lớp truyền nghề | Phòng VHXH | | Quý III/2026',
    true,
  ],
]

test('a task of the same kind about another thing is another task, one in other words is the same', () => {
  const made = (side: 0 | 1, unit: string) =>
    makeRecord({
      issuer: [`Ủy ban nhân dân ${unit}`, side === 0 ? 'province' : 'commune', unit, 'Lạc Bình'],
      year: 2026,
      rows: `## Nhiệm vụ\n${ALONE.map((pair) => pair[side]).join('\n')}`,
    })
  const items = compare(made(0, 'Lạc Bình'), [made(1, 'Hà Trì')]).plans[0]?.items.filter(({ template: key }) => key !== undefined)
  expect(items?.map(({ plan }) => plan)).toEqual(ALONE.map(([, , same], i) => (same ? [`01/${i + 1}`] : [])))
})
