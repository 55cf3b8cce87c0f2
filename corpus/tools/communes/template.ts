/** The template that any number of communes’ plans are made from: forty tasks in six annexes. */
import { clause, heading, list, one } from '../blocks.ts'
import { type Bodies, communePlan } from '../commune-plan.ts'
import type { Annex, Cell, Description, Phrase } from '../description.ts'
import { target } from '../marks.ts'
import { t } from '../phrase.ts'
import { dueCell } from './due.ts'
import { PROVINCE } from './names.ts'
import type { Draw } from './spin.ts'
import { ANNEXES, type Body, type TaskSpec } from './tasks.ts'

export const ROW_COLUMNS: Annex['columns'] = [
  { role: 'no', header: 'TT', width: 5 },
  { role: 'task', header: 'Nhiệm vụ', width: 35 },
  { role: 'output', header: 'Sản phẩm', width: 15 },
  { role: 'lead', header: 'Chủ trì', width: 15 },
  { role: 'support', header: 'Phối hợp', width: 15 },
  { role: 'deadline', header: 'Thời hạn', width: 15 },
]

export const TEMPLATE_SLUG = 'mau-bon-muoi-nhiem-vu'
const numberOf = (annex: number): string => String(annex + 1).padStart(2, '0')
const keyOf = (annex: number, row: number): string => `${numberOf(annex)}/${row + 1}`

export const SPECS: ReadonlyMap<string, TaskSpec> = new Map(
  ANNEXES.flatMap(({ tasks }, a) => tasks.map((spec, r) => [keyOf(a, r), spec] as const)),
)

export const cellOf = (items: readonly string[]): Cell => (items.length === 1 ? one(items[0] ?? '') : list(items))
export const bodiesCell = (bodies: Bodies, names: readonly Body[]): Cell =>
  cellOf([...new Set(names.map((name) => bodyOf(bodies, name)))])

/** What a commune has no body of its own for, another one does. */
function bodyOf(bodies: Bodies, name: Body): string {
  const deputy: Partial<Record<Body, Body>> = { interior: 'culture', justice: 'office', land: 'economy' }
  return bodies[name] ?? bodies[deputy[name] ?? name] ?? ''
}

/** The target in a task’s words at a value, or left out with the semicolon before it. */
export function withTarget(text: string, { target: asked }: TaskSpec, value: number | null, draw: Draw | null): Phrase {
  const [before = '', after = ''] = text.split('<T>')
  if (asked === undefined) return [text]
  if (value === null) return [before.replace(/[;,\s]+$/, '')]
  const say = (draw ? draw.one(asked.say) : (asked.say[0] ?? '')).replace('{v}', String(value))
  return t`${before}${target(say, asked.comparator, value, asked.metric)}${after}`.filter((part) => part !== '')
}

export const TEMPLATE: readonly Annex[] = ANNEXES.map(({ title, tasks }, a) => ({
  number: numberOf(a),
  heading: `Phụ lục ${numberOf(a)}`,
  title,
  columns: ROW_COLUMNS,
  rows: tasks.map((spec, r) => ({
    no: String(r + 1),
    cells: {
      task: one(withTarget(spec.task, spec, spec.target?.value ?? null, null)),
      output: cellOf(spec.outputs),
      lead: bodiesCell(PROVINCE, [spec.lead]),
      support: bodiesCell(PROVINCE, spec.support),
      deadline: dueCell(spec.due),
    },
  })),
}))

export function planOf(place: string, number: string, preamble: readonly Phrase[], annexes: readonly Annex[]): Description {
  return communePlan({
    ...{ why: 'Made by the generator.', features: [], units: [], recipients: ['Lưu: VT'], place, type: 'xã', number, annexes },
    parents: ['Trường Lĩnh'],
    date: '2026-01-15',
    title: [`Cải cách hành chính xã ${place} năm 2026`],
    signer: { position: 'Chủ tịch', name: 'Không tên' },
    preamble,
    body: [heading('I.', 'NHIỆM VỤ', [clause('1.', 'Thực hiện các nhiệm vụ tại các phụ lục kèm theo.')])],
    text: { seed: 1, spacing: 'double', pageStart: 'space', pageNumber: 'none', numberCell: 'top', letterhead: 'by-cell' },
    word: { seed: 1 },
    pdf: 'libreoffice',
  })
}

/** The template: a province’s decision of forty tasks in six annexes. */
export const communesTemplate: { readonly slug: string; readonly description: Description } = {
  slug: TEMPLATE_SLUG,
  description: {
    ...planOf('Trường Lĩnh', '4120/QĐ-UBND', [], TEMPLATE),
    document: {
      ...{ kind: 'quyet-dinh', number: '4120/QĐ-UBND', date: '2025-12-22', place: 'Trường Lĩnh', planYear: 2026 },
      issuer: { name: 'Ủy ban nhân dân tỉnh Trường Lĩnh', level: 'province', unit: 'Trường Lĩnh', parents: [] },
      title: 'Ban hành Kế hoạch cải cách hành chính tỉnh Trường Lĩnh năm 2026',
      signer: { position: 'Chủ tịch', name: null },
      recipients: [],
    },
  },
}
