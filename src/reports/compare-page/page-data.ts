import {
  type ComparedTask,
  type Comparison,
  type ComparisonItem,
  type Difference,
  type Severity,
  STATUSES,
} from '../../record/comparison.ts'
import { describeDifference } from '../describe-difference.ts'
import { noteText } from '../note-text.ts'
import { dayMonthYear, pagesOf } from '../places.ts'
import { NEAR, type PlanView, severityOf } from '../view.ts'
import type { Words } from '../words/words.ts'
import { MARKS, type Mark } from './marks.ts'

/** What the page's script works on: texts stand once in `texts`, and everything else names them by their place there. */
export interface PageData {
  readonly texts: readonly string[]
  readonly rows: readonly RowData[]
  /** By rank. */
  readonly plans: readonly PlanData[]
}

/** A task. Names are short: there are as many of them as communes times tasks. */
export interface RowData {
  readonly k: string
  readonly t: number
  readonly o: readonly number[]
  readonly l: readonly number[]
  readonly s: readonly number[]
  readonly d: readonly number[]
  /** Pages. */
  readonly p: string
  /** Field of work, title of the annex. */
  readonly f: number
  readonly a: number
}

export interface PlanData {
  readonly place: string
  /** Number, date, file; texts for people. */
  readonly facts: readonly string[]
  readonly coverage: number
  /** Covered, changed, missing, extra. */
  readonly counts: readonly number[]
  readonly rank: number | null
  readonly rows: readonly RowData[]
  /** In the order of the template's rows. */
  readonly items: readonly ItemData[]
  readonly extra: readonly number[]
  readonly differences: readonly DifferenceData[]
  readonly notes: readonly string[]
}

export interface ItemData {
  /** Places in MARKS and among the plan's rows. */
  readonly m: number
  readonly r: readonly number[]
  /** Similarity, scores and words of the pair. */
  readonly s?: number
  readonly e?: Readonly<Record<string, number>>
  readonly w?: readonly number[]
  readonly d?: readonly DifferenceData[]
  /** Split or merged; to review; the nearest row of a missing task and its similarity. */
  readonly h?: 's' | 'm'
  readonly v?: 1
  readonly n?: readonly [row: number, similarity: number]
}

/** Severity, the sentence, and the field that differs. */
export type DifferenceData = readonly [severity: Severity, sentence: number, field: Difference['field']]

/** Makes the data of the page. */
export function pageData(comparison: Comparison, views: readonly PlanView[], say: Words): PageData {
  const texts = new Texts()
  const names = new Map(comparison.overview?.fields.map(({ field, name }) => [field, name]))
  const row = (task: ComparedTask): RowData => ({
    k: task.key,
    t: texts.at(task.task),
    o: task.outputs.map(texts.at),
    l: task.lead.map(texts.at),
    s: task.support.map(texts.at),
    d: task.deadlines.map(texts.at),
    p: pagesOf([task]),
    f: texts.at(task.field === null ? say('field.unknown') : (names.get(task.field) ?? task.field)),
    a: texts.at(task.annexTitle ?? ''),
  })
  return {
    rows: comparison.template.rows.map(row),
    plans: views.map((view) => planData(view, comparison, row, texts, say)),
    // read last: the others fill it
    get texts() {
      return texts.all
    },
  }
}

function planData(
  view: PlanView,
  { template }: Comparison,
  row: (task: ComparedTask) => RowData,
  texts: Texts,
  say: Words,
): PlanData {
  const { plan, summary, notes, differences } = view.comparison
  const places = new Map(plan.rows.map(({ key }, at) => [key, at]))
  const told = (all: readonly Difference[]): DifferenceData[] =>
    all.map((difference) => [difference.severity, texts.at(describeDifference(difference, say)), difference.field])
  return {
    place: view.place,
    facts: [plan.number ?? say('report.blank'), plan.date === null ? '' : dayMonthYear(plan.date), plan.path],
    coverage: summary.coverage,
    counts: STATUSES.map((status) => summary[status]),
    rank: view.rank,
    rows: plan.rows.map(row),
    items: template.rows.map(({ key }) => itemData(view.items.get(key), places, told, texts)),
    extra: view.extra.flatMap((item) => item.plan.flatMap((key) => places.get(key) ?? [])),
    differences: told(differences),
    notes: notes.map((note) => noteText(note, say)),
  }
}

function itemData(
  item: ComparisonItem = { status: 'missing', plan: [] },
  places: ReadonlyMap<string, number>,
  told: (all: readonly Difference[]) => DifferenceData[],
  texts: Texts,
): ItemData {
  const { differences = [], evidence, nearest, shape, similarity, review } = item
  const near = nearest === undefined || nearest.similarity < NEAR ? undefined : places.get(nearest.plan)
  return {
    m: MARKS.indexOf(markOf(item)),
    r: item.plan.flatMap((key) => places.get(key) ?? []),
    ...(similarity !== undefined && { s: rounded(similarity) }),
    ...(evidence !== undefined && {
      e: Object.fromEntries(Object.entries(evidence.scores).map(([name, score]) => [name, rounded(score)])),
      w: evidence.words.map(texts.at),
    }),
    ...(differences.length > 0 && { d: told(differences) }),
    ...(shape === 'split' && { h: 's' as const }),
    ...(shape === 'merged' && { h: 'm' as const }),
    ...(review && { v: 1 as const }),
    ...(near !== undefined && nearest !== undefined && { n: [near, rounded(nearest.similarity)] as const }),
  }
}

/** The mark of a task's item. */
export function markOf(item: ComparisonItem): Mark {
  if (item.status === 'missing' || item.status === 'extra') return 'missing'
  return item.status === 'covered' ? 'covered' : (severityOf(item) ?? 'info')
}

const rounded = (ratio: number): number => Math.round(ratio * 100) / 100

/** Texts, each once. */
class Texts {
  readonly all: string[] = []
  readonly #places = new Map<string, number>()

  at = (text: string): number => {
    const known = this.#places.get(text)
    if (known !== undefined) return known
    this.#places.set(text, this.all.length)
    return this.all.push(text.normalize('NFC')) - 1
  }
}
