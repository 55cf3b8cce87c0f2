import type { ComparedTask, ComparisonNote } from '../../record/comparison.ts'
import type { FollowUp, ProgressItem, TargetOutcome } from '../../record/follow-up.ts'
import { dayMonthYear } from '../places.ts'
import { type FollowUpWords, isFollowUpWord } from './follow-up-words.ts'

/** A task with what became of it. */
export interface TaskView {
  readonly item: ProgressItem
  readonly task: ComparedTask
  /** Name of its field of work. */
  readonly field: string
}

/** The plan's tasks in their order. */
export function taskViews({ items, plan, fields = [] }: FollowUp, words: FollowUpWords): TaskView[] {
  const rows = new Map(plan.rows.map((row) => [row.key, row]))
  const names = new Map(fields.map(({ field, name }) => [field, name]))
  return items.flatMap((item) => {
    const task = rows.get(item.task)
    return task === undefined ? [] : [{ item, task, field: fieldName(task.field, names, words) }]
  })
}

export const fieldName = (field: string | null, names: ReadonlyMap<string | null, string | null>, words: FollowUpWords): string =>
  (field === null ? null : (names.get(field) ?? field)) ?? words('unknownField')

export function lateText({ late }: ProgressItem, words: FollowUpWords): string {
  return late === undefined ? '' : words('lateBy', { due: dayMonthYear(late.due), issued: dayMonthYear(late.issued) })
}

/** `93,4 %` */
export const figureText = ({ value, unit }: { value: number; unit: string }): string => `${figure(value)} ${unit}`.trim()

/** `≥ 95 %` */
export function askedText({ comparator, value, unit }: TargetOutcome): string {
  const sign = { '=': '=', '>': '>', '>=': '≥', '<': '<', '<=': '≤' }[comparator] ?? comparator
  return `${sign} ${figure(value)} ${unit}`
}

export const statedText = ({ stated, unit }: TargetOutcome): string => (stated === null ? '' : `${figure(stated)} ${unit}`)

const figure = (value: number): string => value.toLocaleString('vi-VN', { maximumFractionDigits: 4 })

export const reachedKey = ({ reached }: TargetOutcome): 'reached' | 'missed' | 'unknown' =>
  reached === null ? 'unknown' : reached ? 'reached' : 'missed'

export function noteOf({ rule, message, facts = {} }: ComparisonNote, words: FollowUpWords): string {
  const key = `note.${rule}`
  return isFollowUpWord(key) ? words(key, facts) : message
}
