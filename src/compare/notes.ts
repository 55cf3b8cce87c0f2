import type { ComparisonNote } from '../record/comparison.ts'
import type { PlanRecord } from '../record/record.ts'
import type { Sides } from './differences/task-differences.ts'
import type { PreparedTemplate } from './prepare-template.ts'
import type { TaskList } from './tasks/tasks.ts'

/** What is to be said of a whole plan. */
export function notesOf(template: PreparedTemplate, record: PlanRecord, { tasks, from }: TaskList, _: Sides): ComparisonNote[] {
  const year = record.document.planYear
  const asked = template.document.planYear
  const notes: ComparisonNote[] = []
  if (tasks.length === 0)
    notes.push({ rule: 'no-tasks', severity: 'error', message: 'Không tìm thấy nhiệm vụ nào trong văn bản.' })
  else if (from === 'clauses' && template.from === 'annexes')
    notes.push({
      rule: 'clauses-as-tasks',
      severity: 'info',
      message: 'Văn bản không có phụ lục nhiệm vụ; các mục trong phần nội dung được coi là nhiệm vụ.',
      facts: { tasks: tasks.length },
    })
  if (record.document.kind === 'bao-cao')
    notes.push({ rule: 'report-as-plan', severity: 'warning', message: 'Văn bản là báo cáo, không phải kế hoạch.' })
  if (year !== null && asked !== null && year !== asked)
    notes.push({
      rule: 'other-year',
      severity: 'warning',
      message: `Kế hoạch của năm ${year}, văn bản mẫu của năm ${asked}; thời hạn được so theo năm của từng văn bản.`,
      facts: { template: asked, plan: year },
    })
  return notes
}
