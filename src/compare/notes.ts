import type { ComparisonNote } from '../record/comparison.ts'
import { yearsOf } from './differences/document-differences.ts'
import type { Sides } from './differences/task-differences.ts'
import type { TaskList } from './tasks/tasks.ts'

/** What is to be said of a whole plan. */
export function notesOf(sides: Sides, list: TaskList): ComparisonNote[] {
  return [...aboutTasks(sides, list), ...aboutKind(sides), ...aboutYear(sides), ...aboutCopy(sides), ...aboutUnits(sides)]
}

function aboutTasks({ template }: Sides, { tasks, from }: TaskList): ComparisonNote[] {
  if (tasks.length === 0) return [{ rule: 'no-tasks', severity: 'error', message: 'Không tìm thấy nhiệm vụ nào trong văn bản.' }]
  if (from === 'annexes' || template.from === 'clauses') return []
  return [
    {
      rule: 'clauses-as-tasks',
      severity: 'info',
      message: 'Văn bản không có phụ lục nhiệm vụ; các mục trong phần nội dung được coi là nhiệm vụ.',
      facts: { tasks: tasks.length },
    },
  ]
}

function aboutKind({ plan }: Sides): ComparisonNote[] {
  if (plan.record.document.kind !== 'bao-cao') return []
  return [{ rule: 'report-as-plan', severity: 'warning', message: 'Văn bản là báo cáo, không phải kế hoạch.' }]
}

function aboutYear({ template, plan }: Sides): ComparisonNote[] {
  const [asked, given] = [yearsOf(template.record), yearsOf(plan.record)]
  if (asked.length === 0 || given.length === 0 || asked.some((year) => given.includes(year))) return []
  return [
    {
      rule: 'other-year',
      severity: 'warning',
      message: `Kế hoạch của năm ${given.join(', ')}, văn bản mẫu của năm ${asked.join(', ')}; thời hạn được so theo năm của từng văn bản.`,
      facts: { template: asked[0] ?? 0, plan: given[0] ?? 0 },
    },
  ]
}

const COPIED = 0.95

/** A plan that repeats the template word for word was not made the commune's own. */
function aboutCopy({ template, plan }: Sides): ComparisonNote[] {
  const known = new Set(template.features.map(({ exact }) => exact))
  const same = plan.features.filter(({ exact }) => known.has(exact)).length
  if (plan.features.length < 5 || same < COPIED * plan.features.length) return []
  return [
    {
      rule: 'copy-of-template',
      severity: 'info',
      message: `${same}/${plan.features.length} nhiệm vụ chép nguyên văn từ văn bản mẫu.`,
      facts: { same, tasks: plan.features.length },
    },
  ]
}

function aboutUnits({ arrangements, table }: Sides): ComparisonNote[] {
  return arrangements.map(({ written, body, times }) => ({
    rule: 'own-arrangement',
    severity: 'info',
    message: `Trong cả kế hoạch, việc của ${written} giao cho ${table?.nameOf(body) ?? body} (${times} nhiệm vụ), khác bảng đối chiếu cơ quan.`,
    facts: { unit: written, body, times },
  }))
}
