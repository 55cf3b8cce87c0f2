import type { Paragraph } from 'docx'
import type { Comparison } from '../../record/comparison.ts'
import type { Told } from './letter.ts'
import { bodyParagraph } from './paragraphs.ts'
import type { Sender } from './sender.ts'

/** So many tasks that are often missing are named in a letter to all. */
const MOST_TASKS = 5

/** What a letter to all says before its annexes. */
export function generalParagraphs(comparison: Comparison, told: readonly Told[], sender: Sender, many: boolean): Paragraph[] {
  const { template, overview } = comparison
  const missing = told.filter(({ view }) => view.comparison.summary.missing > 0).length
  const wrong = told.filter(({ view }) => view.errors > view.comparison.summary.missing).length
  const right = told.filter(({ mending }) => mending.length === 0).length
  const rows = new Map(template.rows.map((row) => [row.key, row.task]))
  const often = (overview?.tasks ?? []).filter((task) => task.missing > 1).slice(0, MOST_TASKS)
  return [
    bodyParagraph(
      `Thực hiện ${referred(comparison)}, qua đối chiếu kế hoạch${ofYear(comparison)} của ${told.length} địa phương với ${template.tasks} nhiệm vụ được giao, ${sender.name} thông báo kết quả và đề nghị như sau:`,
    ),
    bodyParagraph('1. Kết quả đối chiếu', { bold: true }),
    bodyParagraph(
      `Có ${right}/${told.length} kế hoạch thể hiện đầy đủ, đúng các nhiệm vụ được giao; ${missing} kế hoạch còn thiếu nhiệm vụ; ${wrong} kế hoạch có thời hạn, chỉ tiêu hoặc nội dung chưa đúng yêu cầu.`,
    ),
    ...(often.length > 0 ? [bodyParagraph('Các nhiệm vụ còn thiếu ở nhiều địa phương:')] : []),
    ...often.map(({ template: key, missing: count }) => bodyParagraph(`- ${rows.get(key) ?? key} (${count} địa phương).`)),
    ...((overview?.notSent.length ?? 0) > 0
      ? [bodyParagraph(`Các địa phương chưa gửi kế hoạch (${overview?.notSent.length}): ${overview?.notSent.join(', ')}.`)]
      : []),
    bodyParagraph('2. Đề nghị', { bold: true }),
    bodyParagraph(
      many
        ? 'Ủy ban nhân dân các xã, phường rà soát, sửa đổi, bổ sung kế hoạch theo nội dung đã gửi riêng cho từng địa phương, kết quả chung tại Phụ lục kèm theo.'
        : 'Ủy ban nhân dân các xã, phường rà soát, sửa đổi, bổ sung kế hoạch theo nội dung nêu tại Phụ lục kèm theo.',
    ),
    ...closing(sender),
  ]
}

/** What a letter to one commune says before its annex. */
export function ownParagraphs(comparison: Comparison, { view, mending }: Told, sender: Sender): Paragraph[] {
  const { plan, summary } = view.comparison
  const number = plan.number === null ? '' : ` số ${plan.number}`
  const date = plan.date === null ? '' : ` ngày ${inWords(plan.date)}`
  return [
    bodyParagraph(
      `Thực hiện ${referred(comparison)}, ${sender.name} đã đối chiếu Kế hoạch${number}${date} của ${plan.issuer ?? view.place} với ${comparison.template.tasks} nhiệm vụ được giao.`,
    ),
    bodyParagraph(
      `Kết quả: kế hoạch thể hiện ${summary.covered + summary.changed}/${comparison.template.tasks} nhiệm vụ (${Math.round(summary.coverage * 100)} %), còn thiếu ${summary.missing} nhiệm vụ; có ${mending.length} nội dung cần hoàn thiện, nêu tại Phụ lục kèm theo.`,
    ),
    bodyParagraph(
      `Đề nghị ${plan.issuer ?? `Ủy ban nhân dân ${view.place}`} rà soát, sửa đổi, bổ sung kế hoạch theo Phụ lục nêu trên.`,
    ),
    ...closing(sender),
  ]
}

const closing = (sender: Sender): Paragraph[] => [
  bodyParagraph(
    `Kế hoạch sau khi hoàn thiện gửi về ${sender.name} trước ngày       tháng       năm        để theo dõi, tổng hợp.`,
  ),
  bodyParagraph(`Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, đề nghị phản ánh về ${sender.name} để được hướng dẫn./.`),
]

const KINDS: Readonly<Record<string, string>> = {
  'quyet-dinh': 'Quyết định',
  'ke-hoach': 'Kế hoạch',
  'nghi-quyet': 'Nghị quyết',
  'chi-thi': 'Chỉ thị',
  'cong-van': 'Công văn',
  'huong-dan': 'Hướng dẫn',
  'chuong-trinh': 'Chương trình',
}

/** The template as a letter refers to it. */
function referred({ template: { kind, number, date, issuer } }: Comparison): string {
  const parts = [
    KINDS[kind] ?? 'văn bản',
    number === null ? '' : `số ${number}`,
    date === null ? '' : `ngày ${inWords(date)}`,
    issuer === null ? '' : `của ${issuer}`,
  ]
  return parts.filter(Boolean).join(' ')
}

const ofYear = ({ template: { planYear } }: Comparison): string => (planYear === null ? '' : ` năm ${planYear}`)

/** `2031-02-03` as a letter writes it. */
function inWords(iso: string): string {
  const [year, month, day] = iso.split('-')
  return [day && `${day} tháng`, month, month && 'năm', year].filter(Boolean).join(' ')
}
