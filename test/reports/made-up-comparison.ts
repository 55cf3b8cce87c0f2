import type {
  ComparedDocument,
  ComparedTask,
  Comparison,
  ComparisonItem,
  Difference,
  PlanComparison,
} from '../../src/record/comparison.ts'

const FIELDS = [
  ['cai-cach-the-che', 'Cải cách thể chế', 'Công tác cải cách thể chế'],
  ['thu-tuc-hanh-chinh', 'Cải cách thủ tục hành chính', 'Cải cách thủ tục hành chính'],
  ['to-chuc-bo-may', 'Cải cách tổ chức bộ máy', 'Sắp xếp tổ chức bộ máy'],
  ['che-do-cong-vu', 'Cải cách chế độ công vụ', 'Chế độ công vụ'],
  ['chinh-quyen-so', 'Xây dựng và phát triển chính quyền điện tử, chính quyền số', 'Chính quyền số'],
] as const
const VERBS = [
  'Rà soát',
  'Ban hành kế hoạch về',
  'Tổ chức triển khai',
  'Kiểm tra, giám sát',
  'Xây dựng và công khai',
  'Đánh giá kết quả',
]
const THINGS = [
  'quy trình nội bộ giải quyết thủ tục hành chính lĩnh vực đất đai',
  'việc số hóa hồ sơ, giấy tờ còn hiệu lực tại bộ phận một cửa',
  'danh mục vị trí việc làm của công chức, viên chức',
  'văn bản quy phạm pháp luật đã hết hiệu lực từng phần',
  'việc chấp hành kỷ luật, kỷ cương hành chính tại các thôn',
  'mức độ hài lòng của người dân đối với dịch vụ công trực tuyến',
]
const FIRST = ['Suối', 'Đồi', 'Bến', 'Thạch', 'Nà', 'Vĩnh', 'Phú', 'Long', 'Ea', 'Cầu']
const SECOND = [
  'Mây',
  'Chè',
  'Trúc',
  'Lựu',
  'Sậy',
  'Nhài',
  'Quế',
  'Ngải',
  'Tơ',
  'Rạng',
  'Ngân',
  'Thông',
  'Sim',
  'Vải',
  'Đước',
  'Bưởi',
  'Khế',
]
const DEADLINES = ['Tháng 3/2031', 'Quý II/2031', 'Trước ngày 30/9/2031', 'Thường xuyên', 'Tháng 11/2031']

/** Numbers from 0 to 1 that are the same each time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const madeUpTask = (facts: Partial<ComparedTask> = {}): ComparedTask => ({
  key: '01/1',
  annex: '01',
  annexTitle: 'Cải cách thể chế',
  group: null,
  task: 'Rà soát văn bản quy phạm pháp luật',
  outputs: ['Báo cáo kết quả rà soát'],
  lead: ['Sở Tư pháp'],
  support: ['Các sở, ngành liên quan'],
  deadlines: ['Quý II/2031'],
  field: 'cai-cach-the-che',
  places: [{ page: 3, bbox: [56, 120, 790, 168] }],
  ...facts,
})

export const madeUpDocument = (facts: Partial<ComparedDocument> = {}): ComparedDocument => ({
  path: 'ke-hoach/xa-suoi-may.pdf',
  sha256: 'a'.repeat(64),
  kind: 'ke-hoach',
  number: '17/KH-UBND',
  date: '2031-01-09',
  issuer: 'Ủy ban nhân dân xã Suối Mây',
  unit: 'Suối Mây',
  level: 'commune',
  planYear: 2031,
  tasks: facts.rows?.length ?? 0,
  rows: [],
  ...facts,
})

function templateOf(tasks: number): ComparedDocument {
  const perAnnex = Math.ceil(tasks / FIELDS.length)
  const rows = Array.from({ length: tasks }, (_, i) => {
    const [field, , title] = FIELDS[Math.floor(i / perAnnex)] ?? FIELDS[0]
    const annex = `0${Math.floor(i / perAnnex) + 1}`
    const thing = THINGS[(i * 7) % THINGS.length] ?? ''
    return madeUpTask({
      key: `${annex}/${(i % perAnnex) + 1}`,
      annex,
      annexTitle: title,
      field,
      task: `${VERBS[i % VERBS.length]} ${thing} trên địa bàn tỉnh Trung Hải, đợt ${i + 1}`,
      outputs: [`Báo cáo kết quả ${thing}`, ...(i % 3 === 0 ? ['Văn bản chỉ đạo của Ủy ban nhân dân tỉnh'] : [])],
      lead: [i % 2 === 0 ? 'Sở Nội vụ' : 'Văn phòng UBND tỉnh'],
      deadlines: [DEADLINES[i % DEADLINES.length] ?? ''],
      places: [{ page: 8 + Math.floor(i / 4), bbox: [56, 90 + (i % 4) * 100, 790, 180 + (i % 4) * 100] }],
    })
  })
  return madeUpDocument({
    path: 'mau/tinh-trung-hai.pdf',
    sha256: 'f'.repeat(64),
    kind: 'quyet-dinh',
    number: '88/QĐ-UBND',
    date: '2030-12-20',
    issuer: 'Ủy ban nhân dân tỉnh Trung Hải',
    unit: 'Trung Hải',
    level: 'province',
    tasks,
    rows,
  })
}

const CHANGES: readonly ((row: ComparedTask) => { difference: Difference; row: Partial<ComparedTask> })[] = [
  (row) => ({
    difference: {
      field: 'deadline',
      template: row.deadlines[0] ?? null,
      plan: 'Tháng 12/2031',
      direction: 'later',
      severity: 'error',
    },
    row: { deadlines: ['Tháng 12/2031'] },
  }),
  (row) => ({
    difference: { field: 'deadline', template: row.deadlines[0] ?? null, plan: null, direction: 'dropped', severity: 'error' },
    row: { deadlines: [] },
  }),
  (row) => ({
    difference: {
      field: 'deadline',
      template: row.deadlines[0] ?? null,
      plan: 'Tháng 02/2031',
      direction: 'earlier',
      severity: 'info',
    },
    row: { deadlines: ['Tháng 02/2031'] },
  }),
  (row) => ({
    difference: { field: 'output', template: row.outputs[0] ?? null, plan: null, direction: 'dropped', severity: 'warning' },
    row: { outputs: row.outputs.slice(1) },
  }),
  () => ({
    difference: { field: 'lead', template: 'Văn phòng HĐND và UBND xã', plan: 'Phòng Kinh tế', severity: 'warning' },
    row: { lead: ['Phòng Kinh tế'] },
  }),
  (row) => ({
    difference: { field: 'target', template: '98 %', plan: '90 %', direction: 'lowered', severity: 'error' },
    row: { task: `${row.task}, đạt 90 %` },
  }),
]

function planOf(template: ComparedDocument, index: number, roll: () => number): PlanComparison {
  const unit = `${FIRST[index % FIRST.length]} ${SECOND[Math.floor(index / FIRST.length) % SECOND.length]}${index >= 170 ? ` ${Math.floor(index / 170) + 1}` : ''}`
  const care = 0.55 + 0.45 * roll()
  const rows: ComparedTask[] = []
  const items: ComparisonItem[] = template.rows.map((row, i) => {
    const similarity = Math.round((0.62 + 0.38 * roll()) * 100) / 100
    const evidence = {
      scores: { words: similarity, tfidf: similarity * 0.9, ngrams: 0.8, field: 1, neighbours: 0.5 },
      words: row.task.split(' ').slice(0, 4),
    }
    if (roll() > care + 0.25)
      return { status: 'missing', template: row.key, plan: [], nearest: { plan: `${row.annex}/1`, similarity: 0.31 } }
    const own = madeUpTask({
      ...row,
      key: `01/${rows.length + 1}`,
      task: row.task
        .replace('trên địa bàn tỉnh Trung Hải', `trên địa bàn xã ${unit}`)
        .replace('thủ tục hành chính', roll() > 0.7 ? 'TTHC' : 'thủ tục hành chính'),
      lead: ['Phòng Văn hóa - Xã hội'],
      support: ['Công chức chuyên môn'],
      places: [{ page: 4 + Math.floor(i / 5), bbox: [60, 100, 780, 150] }],
    })
    const change = roll() > care ? CHANGES[Math.floor(roll() * CHANGES.length)]?.(row) : undefined
    rows.push({ ...own, ...change?.row })
    const plan = [own.key]
    if (roll() > 0.96) {
      rows.push({ ...own, key: `01/${rows.length + 1}`, task: `Báo cáo kết quả ${row.task.toLowerCase()}` })
      plan.push(`01/${rows.length}`)
    }
    return {
      status: change === undefined ? 'covered' : 'changed',
      template: row.key,
      plan,
      similarity,
      differences: change === undefined ? [] : [change.difference],
      shape: plan.length > 1 ? 'split' : 'one',
      review: similarity < 0.66,
      evidence,
    }
  })
  if (index % 3 === 0) {
    rows.push(madeUpTask({ key: `01/${rows.length + 1}`, task: `Tổ chức hội thi tuyên truyền tại xã ${unit}` }))
    items.push({ status: 'extra', plan: [`01/${rows.length}`] })
  }
  const count = (status: ComparisonItem['status']) => items.filter((item) => item.status === status).length
  const [covered, changed] = [count('covered'), count('changed')]
  const otherYear = index % 11 === 5
  return {
    plan: madeUpDocument({
      path: `ke-hoach/${String(index + 1).padStart(3, '0')}.pdf`,
      sha256: (index + 1).toString(16).padStart(64, '0'),
      number: index % 9 === 4 ? null : `${index + 3}/KH-UBND`,
      issuer: `Ủy ban nhân dân xã ${unit}`,
      unit,
      planYear: otherYear ? 2030 : 2031,
      tasks: rows.length,
      rows,
    }),
    summary: {
      covered,
      changed,
      missing: count('missing'),
      extra: count('extra'),
      coverage: template.tasks === 0 ? 0 : (covered + changed) / template.tasks,
    },
    items,
    differences:
      index % 4 === 1
        ? [
            {
              field: 'legal-basis',
              template: 'Nghị quyết số 76/NQ-CP ngày 15/7/2021',
              plan: null,
              direction: 'dropped',
              severity: 'warning',
            },
          ]
        : [],
    notes: otherYear
      ? [
          {
            rule: 'other-year',
            severity: 'error',
            message: 'Kế hoạch của năm 2030, mẫu của năm 2031',
            facts: { plan: 2030, template: 2031 },
          },
        ]
      : [],
  }
}

/** Communes of a province that does not exist held against its template; the same each time. */
export function madeUpComparison({ communes = 6, tasks = 26, seed = 7 } = {}): Comparison {
  const template = templateOf(tasks)
  const roll = dice(seed)
  const plans = Array.from({ length: communes }, (_, i) => planOf(template, i, roll))
  const missed = (key: string, status: string) =>
    plans.filter(({ items }) => items.some((item) => item.template === key && item.status === status)).length
  const fields = FIELDS.map(([field, name]) => {
    const keys = new Set(template.rows.filter((row) => row.field === field).map(({ key }) => key))
    const there = plans.reduce(
      (sum, { items }) =>
        sum + items.filter((item) => item.template !== undefined && keys.has(item.template) && item.status !== 'missing').length,
      0,
    )
    return { field, name, tasks: keys.size, coverage: keys.size * communes === 0 ? 0 : there / (keys.size * communes) }
  })
  const ranking = plans
    .map(({ plan, summary }) => ({
      path: plan.path,
      unit: plan.unit,
      score: Math.round((100 * (summary.covered + 0.5 * summary.changed)) / Math.max(1, tasks)),
      points: [
        { reason: 'covered', count: summary.covered, points: summary.covered },
        { reason: 'changed', count: summary.changed, points: summary.changed / 2 },
        { reason: 'missing', count: summary.missing, points: -summary.missing },
      ],
    }))
    .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
    .map((one, i) => ({ ...one, rank: i + 1 }))
  return {
    schemaVersion: 1,
    template,
    plans,
    overview: {
      fields,
      tasks: template.rows
        .map(({ key }) => ({ template: key, missing: missed(key, 'missing'), changed: missed(key, 'changed') }))
        .sort((a, b) => b.missing - a.missing || b.changed - a.changed),
      ranking,
      notSent: ['Hòn Khói', 'Mỏ Cát'],
      notListed: [],
      copies: communes > 3 ? [{ paths: [plans[1]?.plan.path ?? '', plans[3]?.plan.path ?? ''], similarity: 0.995 }] : [],
    },
    notes: [],
  }
}
