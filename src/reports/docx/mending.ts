import type { ComparedTask, Comparison } from '../../record/comparison.ts'
import { mendDifference } from '../describe-difference.ts'
import { type PlanView, tasksOf } from '../view.ts'
import type { Words } from '../words/words.ts'

/** One line of what a commune has to mend. */
export interface Mending {
  /** Key of the template's task; null for what concerns the document as a whole. */
  readonly key: string | null
  readonly template: string
  readonly plan: string
  readonly todo: readonly string[]
  /** The pair is uncertain. */
  readonly review: boolean
}

/** What a commune has to mend, in the order of the template; what it does differently without harm is left out. */
export function mendingOf(view: PlanView, { template }: Comparison, say: Words): Mending[] {
  const whole = view.comparison.differences.flatMap((difference) => {
    const todo = mendDifference(difference, say)
    return todo === null
      ? []
      : [{ key: null, template: difference.template ?? '', plan: difference.plan ?? '', todo: [todo], review: false }]
  })
  const tasks = template.rows.flatMap((row): Mending[] => {
    const item = view.items.get(row.key)
    if (item === undefined || item.status === 'missing')
      return [{ key: row.key, template: row.task, plan: '', todo: missingTodo(row, say), review: false }]
    const todo = (item.differences ?? []).flatMap((difference) => mendDifference(difference, say) ?? [])
    if (todo.length === 0) return []
    const plan = tasksOf(view, item)
      .map(({ task }) => task)
      .join('\n')
    return [{ key: row.key, template: row.task, plan, todo, review: item.review ?? false }]
  })
  return [...whole, ...tasks]
}

/** What a task that is missing asks for. */
function missingTodo({ deadlines, outputs }: ComparedTask, say: Words): string[] {
  return [
    say('mend.missing'),
    ...(deadlines.length > 0 ? [`${say('field.deadline')}: ${deadlines.join('; ')}`] : []),
    ...(outputs.length > 0 ? [`${say('field.output')}: ${outputs.join('; ')}`] : []),
  ]
}
