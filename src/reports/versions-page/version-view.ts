import type { ComparedTask, ComparisonItem, ComparisonNote, Difference } from '../../record/comparison.ts'
import type {
  CitationChange,
  ClauseChange,
  FactChange,
  Segment,
  TaskWording,
  VersionComparison,
} from '../../record/version-comparison.ts'
import { severityOf } from '../view.ts'
import type { Words } from '../words/words.ts'
import { isVersionWord, type VersionWords } from './versions-words.ts'

export type ChangeKind = 'changed' | 'removed' | 'added' | 'moved' | 'wording' | 'binding' | 'year'

/** A task that did not stay as it was, as every report of two versions shows it. */
export interface TaskChange {
  /** What sort of change, the weightiest first. */
  readonly kinds: readonly ChangeKind[]
  readonly before: ComparedTask | null
  readonly after: readonly ComparedTask[]
  readonly differences: readonly Difference[]
  /** The task's own words, null where they are as before. */
  readonly words: readonly Segment[] | null
  readonly cells: readonly TaskWording[]
  readonly shape: ComparisonItem['shape']
  readonly review: boolean
}

/** Tasks that changed, in the order of the newer text; what was removed stands where it would be. */
export function taskChanges({ tasks, wording, moved = [], from, to }: VersionComparison): TaskChange[] {
  if (tasks === null) return []
  const [before, after] = [new Map(from.rows.map((row) => [row.key, row])), new Map(to.rows.map((row) => [row.key, row]))]
  const places = new Map(to.rows.map((row, at) => [row.key, at]))
  let place = -1
  return tasks.items
    .flatMap((item): { change: TaskChange; at: number }[] => {
      place = places.get(item.plan[0] ?? '') ?? place
      const own = wording.filter((each) => each.from === item.template && each.to.join() === item.plan.join())
      const words = own.find(({ field }) => field === undefined)
      const kinds = kindsOf(
        item,
        own,
        moved.some((each) => each.from === item.template && item.template !== undefined),
      )
      if (kinds.length === 0) return []
      const change: TaskChange = {
        kinds,
        before: before.get(item.template ?? '') ?? null,
        after: item.plan.flatMap((key) => after.get(key) ?? []),
        differences: item.differences ?? [],
        words: words?.segments ?? null,
        cells: own.filter(({ field }) => field !== undefined),
        shape: item.shape,
        review: item.review ?? false,
      }
      return [{ change, at: place + (item.status === 'missing' ? 0.5 : 0) }]
    })
    .sort((a, b) => a.at - b.at)
    .map(({ change }) => change)
}

function kindsOf(item: ComparisonItem, wording: readonly TaskWording[], moved: boolean): ChangeKind[] {
  if (item.status === 'missing') return ['removed']
  if (item.status === 'extra') return ['added']
  const kinds: ChangeKind[] = []
  if (severityOf(item) !== null) kinds.push('binding')
  if (wording.some(({ onlyYear }) => !onlyYear)) kinds.push('wording')
  else if (wording.length > 0) kinds.push('year')
  if (moved) kinds.push('moved')
  return kinds
}

export const clauseKind = ({ status, onlyYear }: ClauseChange): ChangeKind => (onlyYear ? 'year' : status)

/** Where a paragraph stands: `II/1`, and its page. */
export function placeOf({ from, to }: ClauseChange, words: VersionWords): string {
  const one = (side: ClauseChange['from']) =>
    side === null
      ? ''
      : [side.path.join('/'), side.page === null ? '' : words('page', { page: side.page })].filter(Boolean).join(', ')
  const [before, after] = [one(from), one(to)]
  return before === '' || after === '' || before === after ? before || after : words('movedTo', { from: before, to: after })
}

/** A fact as people read it. */
export function factText({ fact }: FactChange, value: string | null, words: VersionWords): string {
  if (value === null) return words('blank')
  return fact === 'date' ? value.split('-').reverse().join('/') : value
}

export function roleText({ role }: CitationChange, words: VersionWords): string {
  const key = `role.${role}`
  return isVersionWord(key) ? words(key) : role
}

export function noteOf({ rule, message, facts = {} }: ComparisonNote, words: VersionWords): string {
  const key = `note.${rule}`
  return isVersionWord(key) ? words(key, facts) : message
}

/** What binds otherwise than before: `Thời hạn muộn hơn: “30/6” → “31/8”`. */
export function changeText({ field, direction, template, plan }: Difference, say: Words): string {
  const name = [say(`field.${field}`), direction === undefined ? '' : say(`direction.${direction}`)].filter(Boolean).join(' ')
  const sides = [template, plan].map((text) => (text === null ? '—' : `“${text}”`))
  return `${name}: ${sides.join(' → ')}`
}

/** Whether the two say the same throughout. */
export const isIdentical = (compared: VersionComparison): boolean =>
  compared.facts.length + compared.clauses.changes.length + compared.citations.length + compared.wording.length === 0 &&
  taskChanges(compared).length === 0
