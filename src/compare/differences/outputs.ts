import type { Difference } from '../../record/comparison.ts'
import { assign } from '../align/assignment.ts'
import { syllablesOf } from '../words/lexicon.ts'
import type { Term } from '../words/terms.ts'

export interface OutputQuestion {
  readonly template: readonly string[]
  readonly plan: readonly string[]
  /** The template's task, whose words may name an output too. */
  readonly asked?: string
  /** The plan's tasks, whose words may name the output too. */
  readonly tasks: readonly string[]
  /** The plan's task answers other tasks too, or the template's is split: what more it yields may be theirs. */
  readonly shared: boolean
  readonly read: (text: string) => readonly Term[]
}

/** Outputs that one side lacks. They are matched by what paper they are and what it is about; wording is no difference. */
export function outputDifferences({ template, plan, asked = '', tasks, shared, read }: OutputQuestion): Difference[] {
  const [wanted, given] = [template.map((text) => productOf(text, read)), plan.map((text) => productOf(text, read))]
  const gain = new Float64Array(wanted.length * given.length)
  wanted.forEach((one, row) => {
    given.forEach((other, column) => {
      gain[row * given.length + column] = sameness(one, other) - SAME
    })
  })
  const taken = assign(gain, wanted.length, given.length)
  const within = [...plan, ...(plan.length === 0 ? [] : tasks)].map((text) => ` ${syllablesOf(text).join(' ')} `)
  const missing = wanted.filter(
    (one, row) =>
      (taken[row] ?? -1) < 0 &&
      !given.some((other) => holds(other, one)) &&
      !within.some((text) => text.includes(` ${one.text} `)),
  )
  const named = ` ${syllablesOf(asked).join(' ')} `
  const more = shared
    ? []
    : given.filter(
        (other, column) =>
          !taken.includes(column) && !wanted.some((one) => holds(one, other)) && !named.includes(` ${other.text} `),
      )
  return [
    ...missing.map(
      (one): Difference => ({ field: 'output', template: one.written, plan: null, direction: 'dropped', severity: 'warning' }),
    ),
    ...more.map(
      (one): Difference => ({ field: 'output', template: null, plan: one.written, direction: 'added', severity: 'info' }),
    ),
  ]
}

interface Product {
  readonly written: string
  readonly text: string
  /** What paper or thing: `báo cáo`, `kế hoạch`; several where the item names several. */
  readonly kinds: ReadonlySet<string>
  readonly about: ReadonlyMap<string, number>
}

const SAME = 0.45

/** Names of what offices produce, a line for what stands for one another. */
const KINDS: readonly (readonly string[])[] = [
  ['báo cáo', 'bản báo cáo', 'biểu tổng hợp', 'bảng tổng hợp', 'báo cáo kết quả', 'kết quả thực hiện'],
  ['kế hoạch', 'chương trình', 'phương án', 'đề án', 'dự án'],
  ['quyết định', 'nghị quyết'],
  ['thông báo', 'kết luận'],
  ['văn bản', 'công văn', 'tờ trình', 'thông tri', 'chỉ thị', 'hướng dẫn'],
  ['danh mục', 'danh sách', 'bảng niêm yết'],
  ['biên bản', 'bản cam kết'],
  ['hội nghị', 'lớp tập huấn', 'lớp', 'buổi', 'cuộc họp', 'hội thảo', 'tọa đàm'],
  ['tin bài', 'tin', 'bài', 'phóng sự', 'pano', 'tờ rơi', 'chuyên mục', 'áp phích'],
  ['quy chế', 'quy định', 'nội quy'],
  ['tài liệu', 'hồ sơ', 'tài liệu hướng dẫn', 'tờ hướng dẫn', 'sổ tay', 'tờ gấp'],
  ['hệ thống', 'phần mềm', 'cơ sở dữ liệu'],
  ['giấy mời', 'thể lệ', 'lịch'],
  ['giấy chứng nhận', 'giấy khen', 'bằng khen'],
]
const KIND_WORDS = KINDS.flatMap((names, kind) =>
  names.map((name) => ({ name: ` ${syllablesOf(name).join(' ')} `, kind: String(kind) })),
).sort((a, b) => b.name.length - a.name.length)

function productOf(written: string, read: (text: string) => readonly Term[]): Product {
  const text = syllablesOf(written).join(' ')
  let rest = ` ${text} `
  const kinds = new Set<string>()
  for (const { name, kind } of KIND_WORDS) {
    if (!rest.includes(name)) continue
    kinds.add(kind)
    rest = rest.replaceAll(name, ' # ')
  }
  const about = new Map(
    read(written).flatMap(({ term, weight }) => (weight > 0.2 && !PAPER.has(term) ? [[term, weight] as const] : [])),
  )
  return { written, text, kinds: leading(kinds, text), about }
}

/** Terms that only name the paper. */
const PAPER = new Set(
  ['báo cáo', 'kế hoạch', 'kết quả', 'quyết định', 'đề án', 'danh mục', 'hồ sơ', 'hệ thống', 'ban hành', 'hội nghị'].map(
    (name) => `=${syllablesOf(name).join(' ')}`,
  ),
)

/** `Kế hoạch kiểm tra hồ sơ` is a plan; `kế hoạch và báo cáo` is both. */
function leading(kinds: ReadonlySet<string>, text: string): ReadonlySet<string> {
  if (kinds.size <= 1 || / (?:va|hoac) | kem /.test(text)) return kinds
  const first = KIND_WORDS.filter(({ kind }) => kinds.has(kind))
    .map(({ name, kind }) => ({ kind, at: ` ${text} `.indexOf(name), length: name.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.length - a.length)[0]
  return first === undefined ? kinds : new Set([first.kind])
}

/** 1 for one paper about one thing; `kế hoạch` alone may be about anything. */
function sameness(a: Product, b: Product): number {
  if (a.text === b.text) return 1.2
  const sameKind = [...a.kinds].some((kind) => b.kinds.has(kind))
  const about = share(a.about, b.about)
  if (a.kinds.size > 0 && b.kinds.size > 0) return sameKind ? 0.55 + 0.45 * (about ?? 0.5) : 0.42 * (about ?? 0)
  return about ?? 0
}

/** Whether an item that names several holds the other one too. */
const holds = (several: Product, one: Product): boolean =>
  [...one.kinds].some((kind) => several.kinds.has(kind)) && several.kinds.size > 1 && (share(one.about, several.about) ?? 1) > 0.3

function share(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number | null {
  if (a.size === 0 || b.size === 0) return null
  const weight = (map: ReadonlyMap<string, number>) => [...map.values()].reduce((sum, each) => sum + each, 0)
  let both = 0
  for (const [term, each] of a) if (b.has(term)) both += each
  return both / Math.min(weight(a), weight(b))
}
