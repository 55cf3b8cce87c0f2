import { clause, dash, heading, list, one } from '../tools/blocks.ts'
import { day, half, month, unspecified, year } from '../tools/deadline-marks.ts'
import { derive, type Edit, replaceWords } from '../tools/derive.ts'
import type { Annex, Description, Group, Row } from '../tools/description.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'
import { annexes, slug as template } from '../ubnd-tinh-son-lam-3015-qd-2025/describe.ts'

const slug = 'ubnd-xa-muong-khao-trung-15-kh-2026'

const edits: readonly Edit[] = [
  {
    edit: 'reword',
    row: '02/4',
    cells: {
      task: one(
        t`Kiện toàn, nâng chất lượng các tổ hòa giải ở bản; ${target('tỷ lệ hòa giải thành đạt từ 85% trở lên', '>=', 85, 'tỷ lệ hòa giải thành')}`,
      ),
    },
  },
  {
    edit: 'change',
    row: '03/3',
    cells: { deadline: one(t`${day('Trước ngày 30/9/2026', '2026-09-30')}`) },
    changes: [{ field: 'deadline', direction: 'later' }],
  },
  {
    edit: 'change',
    row: '04/1',
    cells: { deadline: one(t`${half('6 tháng đầu năm 2026', 2026, 1)}`) },
    changes: [{ field: 'deadline', direction: 'later' }],
  },
  {
    edit: 'change',
    row: '05/1',
    cells: { deadline: one(t`${unspecified('Theo quy định')}`) },
    changes: [{ field: 'deadline', direction: 'incomparable' }],
  },
  {
    edit: 'change',
    row: '04/6',
    cells: {
      task: one(
        t`Giải ngân vốn đầu tư công; ${target('phấn đấu giải ngân 95% kế hoạch vốn được giao', '=', 95, 'kế hoạch vốn được giao')}`,
      ),
    },
    changes: [{ field: 'target', direction: 'lowered' }],
  },
  {
    edit: 'split',
    row: '01/2',
    into: [
      {
        task: one('Tổ chức kiểm tra công tác cải cách hành chính tại các bộ phận thuộc xã'),
        output: list(['Kế hoạch kiểm tra', 'Thông báo kết luận kiểm tra']),
      },
      {
        task: one('Kiểm tra kỷ luật, kỷ cương hành chính; đôn đốc khắc phục sau kiểm tra'),
        output: list(['Kế hoạch kiểm tra', 'Thông báo kết luận kiểm tra']),
      },
    ],
  },
  { edit: 'drop', row: '02/2' },
  { edit: 'drop', row: '04/4' },
  { edit: 'drop', row: '05/3' },
  { edit: 'drop', row: '01/3' },
  {
    edit: 'add',
    after: '05/4',
    cells: {
      task: one('Lắp đặt loa thông minh tại 05 bản chưa có sóng FM'),
      output: one('Biên bản nghiệm thu'),
      lead: one('Phòng Văn hóa - Xã hội'),
      support: one('Các bản'),
      deadline: one(t`${month('Tháng 7/2026', '2026-07')}`),
    },
  },
  {
    edit: 'change',
    row: '05/2',
    cells: { deadline: one(t`${year('Trong năm 2026', 2026)}`), lead: one('Công an xã') },
    changes: [{ field: 'lead' }],
  },
]

const words = [
  ['UBND các xã, phường', 'Các bản'],
  ['Các sở, ban, ngành', 'Các đơn vị liên quan'],
  ['Trung tâm Phục vụ hành chính công tỉnh', 'Trung tâm Phục vụ hành chính công xã'],
  ['Văn phòng UBND tỉnh', 'Văn phòng HĐND & UBND xã'],
  ['Sở Nông nghiệp và Môi trường', 'Phòng Kinh tế'],
  ['Sở Khoa học và Công nghệ', 'Phòng Văn hóa - Xã hội'],
  ['Sở Nội vụ', 'Phòng Văn hóa - Xã hội'],
  ['Sở Tư pháp', 'Văn phòng HĐND & UBND xã'],
  ['Sở Tài chính', 'Phòng Kinh tế'],
  ['Công an tỉnh', 'Công an xã'],
  ['Tỉnh đoàn', 'Đoàn xã'],
  ['Báo và Phát thanh, Truyền hình Sơn Lam', 'Phòng Văn hóa - Xã hội'],
] as const

const derived = derive({ slug: template, annexes }, slug, edits, (annex) => replaceWords(annex, words))

/** One annex of five groups, its rows numbered through. */
function joined(parts: readonly Annex[]): { readonly annex: Annex; readonly names: ReadonlyMap<string, string> } {
  const names = new Map<string, string>()
  let count = 0
  const rows = parts.flatMap((part, index): (Row | { readonly group: Group })[] => [
    { group: { no: `${['I', 'II', 'III', 'IV', 'V'][index]}.`, title: part.title.replace('Nhiệm vụ về ', '').toUpperCase() } },
    ...part.rows.flatMap((entry) => {
      if (!('cells' in entry)) return []
      const no = String(++count)
      names.set(`${part.number}/${entry.no}`, `01/${no}`)
      return [{ ...entry, no }]
    }),
  ])
  const [first] = parts
  if (!first) throw new Error('no annex to join')
  const { attached: _, ...bare } = first
  return {
    annex: {
      ...bare,
      number: '01',
      heading: 'Phụ lục 01',
      title: 'Phân công nhiệm vụ cải cách hành chính năm 2026',
      rows,
      columnNumbers: true,
    },
    names,
  }
}

const { annex, names } = joined(derived.annexes)
const renamed = (row: string): string => names.get(row) ?? row
const { plan } = derived.alignment
export const alignment = {
  ...derived.alignment,
  plan: { ...plan, items: plan.items.map((item) => ({ ...item, plan: item.plan.map(renamed) })), extra: plan.extra.map(renamed) },
}

export const description: Description = {
  why: 'A commune plan that turns the province’s five annexes into one with groups, and is late with several tasks.',
  features: [
    'derived from the template',
    'five annexes joined into one with group rows over all columns',
    'column numbers under the header',
    'deadlines later, one no longer comparable, a target lowered',
    'four tasks dropped, one split, one added',
  ],
  document: {
    kind: 'ke-hoach',
    number: '15/KH-UBND',
    date: '2026-02-03',
    place: 'Mường Khao Trung',
    issuer: { name: 'Ủy ban nhân dân xã Mường Khao Trung', level: 'commune', unit: 'Mường Khao Trung', parents: ['Sơn Lam'] },
    title: 'Cải cách hành chính nhà nước xã Mường Khao Trung năm 2026',
    planYear: 2026,
    signer: { position: 'Chủ tịch', name: 'Quàng Văn Pản' },
    recipients: ['UBND tỉnh (b/c)', 'Sở Nội vụ (b/c)', 'Các phòng, đơn vị', 'Lưu: VT'],
    accept: { 'signer.position': ['CHỦ TỊCH'] },
  },
  parts: [
    {
      letterhead: {
        organ: ['ỦY BAN NHÂN DÂN', 'XÃ MƯỜNG KHAO TRUNG'],
        number: 'Số: 15 /KH-UBND',
        dateline: 'Mường Khao Trung, ngày 03 tháng 02 năm 2026',
      },
      kindLine: 'KẾ HOẠCH',
      title: ['Cải cách hành chính nhà nước', 'xã Mường Khao Trung năm 2026'],
      preamble: [
        t`Thực hiện ${cite('quyet-dinh', '3015 /QĐ-UBND', '2025-12-18', 'Chủ tịch UBND tỉnh Sơn Lam', { shape: { date: 'words' } })} về Kế hoạch cải cách hành chính tỉnh năm 2026, UBND xã Mường Khao Trung ban hành Kế hoạch như sau:`,
      ],
      body: [
        heading('I.', 'MỤC ĐÍCH, YÊU CẦU', [
          dash('Phân công rõ việc cho từng bộ phận.'),
          dash('Khắc phục việc chậm gửi báo cáo của năm 2025.'),
        ]),
        heading('II.', 'CHỈ TIÊU', [
          clause('1.', t`${target('Tối thiểu 60% hồ sơ được nộp trực tuyến', '>=', 60, 'hồ sơ được nộp trực tuyến')}.`),
          clause('2.', t`${target('100% hồ sơ đất đai được số hóa', '=', 100, 'hồ sơ đất đai được số hóa')}.`),
        ]),
        heading('III.', 'NHIỆM VỤ', [clause('1.', 'Chi tiết tại Phụ lục 01 kèm theo Kế hoạch này.')]),
        heading('IV.', 'TỔ CHỨC THỰC HIỆN', [
          clause('1.', 'Phòng Văn hóa - Xã hội chủ trì, đôn đốc, tổng hợp chung.', [], {
            assign: [{ unit: 'Phòng Văn hóa - Xã hội' }],
          }),
          clause('2.', 'Phòng Kinh tế cân đối kinh phí từ nguồn chi thường xuyên.', [], { assign: [{ unit: 'Phòng Kinh tế' }] }),
        ]),
      ],
      closing: ['Các đơn vị căn cứ Kế hoạch tổ chức thực hiện./.'],
      signature: {
        recipients: ['Nơi nhận:', '- UBND tỉnh (b/c);', '- Sở Nội vụ (b/c);', '- Các phòng, đơn vị;', '- Lưu: VT.'],
        lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
        name: 'Quàng Văn Pản',
      },
    },
  ],
  annexes: [annex],
  units: [
    { id: 'ubnd-tinh', name: 'UBND tỉnh', surfaceForms: ['UBND tỉnh'] },
    { id: 'so-noi-vu', name: 'Sở Nội vụ', surfaceForms: ['Sở Nội vụ'] },
    { id: 'cong-an-xa', name: 'Công an xã', surfaceForms: ['Công an xã'] },
    { id: 'chu-tich-ubnd-tinh', name: 'Chủ tịch UBND tỉnh Sơn Lam', surfaceForms: ['Chủ tịch UBND tỉnh Sơn Lam'] },
    {
      id: 'trung-tam-phuc-vu-hanh-chinh-cong',
      name: 'Trung tâm Phục vụ hành chính công xã',
      surfaceForms: ['Trung tâm Phục vụ hành chính công xã'],
    },
    { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng Văn hóa - Xã hội'] },
    { id: 'van-phong-hdnd-ubnd', name: 'Văn phòng HĐND & UBND xã', surfaceForms: ['Văn phòng HĐND & UBND xã'] },
    { id: 'phong-kinh-te', name: 'Phòng Kinh tế', surfaceForms: ['Phòng Kinh tế'] },
    { id: 'doan-xa', name: 'Đoàn xã', surfaceForms: ['Đoàn xã'] },
    { id: 'cac-ban', name: 'Các bản', surfaceForms: ['Các bản'] },
    { id: 'don-vi-lien-quan', name: 'Các đơn vị liên quan', surfaceForms: ['Các đơn vị liên quan'], scope: 'generic' },
  ],
  findings: [],
  text: { seed: 81, spacing: 'double', pageStart: 'space', pageNumber: 'none', numberCell: 'centre', letterhead: 'by-line' },
  word: { seed: 81, splitRuns: true, pageNumber: true },
  pdf: 'libreoffice',
}
