import type { ComparisonItem, Difference, PlanComparison } from '../record/comparison.ts'
import type { GoldChange, GoldPlan } from './gold-alignment.ts'
import { type Measure, measure, measureKeys } from './measure.ts'
import { sumMeasures } from './sum-scores.ts'

type Share = readonly [right: number, total: number]

/** How well a plan was held against its template. */
export interface ComparisonScore {
  /** A pair is a template's key with a plan's. */
  readonly pairs: Measure
  /** Over the template's tasks and the extra ones of the gold. */
  readonly statuses: Share
  /** Over the tasks whose deadline differs by the gold or by the comparison. */
  readonly directions: Share
  /** Over the differences that are right and whose severity the gold says. */
  readonly severities: Share
  /** Differences of tasks, by field. */
  readonly fields: Readonly<Record<string, Measure>>
  /** Differences of the documents and notes that had to be given. */
  readonly document: Share
  readonly wrong: readonly string[]
}

type Compared = Pick<PlanComparison, 'items'> & Partial<Pick<PlanComparison, 'differences' | 'notes'>>

/** Differences of one field in one task, as one. */
interface Said {
  readonly template: string
  readonly field: string
  readonly found: readonly Difference[]
}
type Wanted = GoldChange & { readonly template: string }

export function scoreComparison(given: Compared, annotated: GoldPlan): ComparisonScore {
  const compared = { ...given, items: given.items.map(plainKeys) }
  const gold = { ...annotated, items: annotated.items.map(plainKeys), extra: annotated.extra.map(plainKey) }
  const said = saidOf(compared.items)
  const wanted = gold.items.flatMap(({ template, changes = [] }) => changes.map((change): Wanted => ({ ...change, template })))
  const statuses = statusFaults(compared.items, gold)
  const directions = directionFaults(said, wanted)
  const severities = severityFaults(said, wanted)
  const document = documentFaults(compared, gold)
  return {
    pairs: measureKeys(pairsOf(compared.items), pairsOf(gold.items)),
    statuses: share(statuses),
    directions: share(directions),
    severities: share(severities),
    fields: fieldMeasures(said, wanted),
    document: share(document),
    wrong: [statuses, directions, severities, document].flatMap(({ wrong }) => wrong),
  }
}

/** `01/2`, `1/2` and `I/2` are one key: annexes are printed either way. */
const plainKey = (key: string): string =>
  key.replace(/^0+(?=\d)/, '').replace(/^[IVX]+(?=\/)/, (roman) => String(ROMAN.indexOf(roman) + 1 || roman))
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI']
const plainKeys = <T extends { readonly template?: string | undefined; readonly plan: readonly string[] }>(item: T): T => ({
  ...item,
  ...(item.template === undefined ? {} : { template: plainKey(item.template) }),
  plan: item.plan.map(plainKey),
})

interface Faults {
  readonly total: number
  readonly wrong: readonly string[]
}
const share = ({ total, wrong }: Faults): Share => [total - wrong.length, total]

const pairsOf = (items: readonly { readonly template?: string | undefined; readonly plan: readonly string[] }[]): string[] =>
  items.flatMap(({ template, plan }) => (template === undefined ? [] : plan.map((key) => `${template} = ${key}`)))

function statusFaults(items: readonly ComparisonItem[], gold: GoldPlan): Faults {
  const byTemplate = new Map(items.map((item) => [item.template, item.status]))
  const extras = new Set(items.flatMap(({ status, plan }) => (status === 'extra' ? plan : [])))
  const wrong = [
    ...gold.items.flatMap(({ template, status }) => {
      const got = byTemplate.get(template)
      return got === status ? [] : [`status of ${template}: ${got ?? 'none'}, not ${status}`]
    }),
    ...gold.extra.filter((key) => !extras.has(key)).map((key) => `status of ${key}: not extra`),
  ]
  return { total: gold.items.length + gold.extra.length, wrong }
}

function saidOf(items: readonly ComparisonItem[]): Said[] {
  return items.flatMap(({ template, differences = [] }) => {
    if (template === undefined) return []
    const fields = [...new Set(differences.map(({ field }) => field))]
    return fields.map((field) => ({ template, field, found: differences.filter((difference) => difference.field === field) }))
  })
}

/** Whether what was said of a field is the gold's change of it, the same way round. */
const answers = (found: readonly Difference[], { direction, accept = [] }: GoldChange): boolean =>
  direction === undefined || found.some((one) => one.direction === direction || (one.direction && accept.includes(one.direction)))

const same = (said: Said, wanted: Wanted): boolean =>
  said.template === wanted.template && said.field === wanted.field && answers(said.found, wanted)

function directionFaults(said: readonly Said[], wanted: readonly Wanted[]): Faults {
  const [ours, theirs] = [wanted, said].map((list) => list.filter(({ field }) => field === 'deadline')) as [Wanted[], Said[]]
  const excused = new Set(ours.filter(({ optional }) => optional).map(({ template }) => template))
  const keys = [...new Set([...ours, ...theirs].map(({ template }) => template))].filter((key) => !excused.has(key))
  const wrong = keys.flatMap((key) => {
    const gold = ours.find(({ template }) => template === key)
    const got = theirs.find(({ template }) => template === key)
    if (gold && got && same(got, gold)) return []
    const words = got?.found.map(({ direction }) => direction).join(', ') ?? 'nothing'
    return [`deadline of ${key}: ${words}, not ${gold?.direction ?? 'nothing'}`]
  })
  return { total: keys.length, wrong }
}

function severityFaults(said: readonly Said[], wanted: readonly Wanted[]): Faults {
  const judged = wanted.flatMap((change) => {
    const got = change.severity && !change.optional && said.find((one) => same(one, change))
    return got ? [{ change, got }] : []
  })
  const wrong = judged.filter(({ change, got }) => !got.found.some(({ severity }) => severity === change.severity))
  return {
    total: judged.length,
    wrong: wrong.map(({ change, got }) => `severity of ${change.template} ${change.field}: ${got.found[0]?.severity}`),
  }
}

function fieldMeasures(said: readonly Said[], wanted: readonly Wanted[]): Record<string, Measure> {
  const fields = [...new Set([...wanted, ...said].map(({ field }) => field))].sort()
  return Object.fromEntries(
    fields.map((field) => {
      const own = wanted.filter((change) => change.field === field)
      const measured = measure<Wanted, Said>(
        said.filter((one) => one.field === field),
        own.filter(({ optional }) => !optional),
        { same, optional: own.filter(({ optional }) => optional), show: (one) => `${one.template} ${one.field}${wayOf(one)}` },
      )
      return [field, measured]
    }),
  )
}

const wayOf = (one: Said | Wanted): string => {
  const way = 'found' in one ? one.found.map(({ direction }) => direction).join('+') : one.direction
  return way ? ` ${way}` : ''
}

/** Only what has to be said; what more is said of a document counts for nothing. */
function documentFaults({ differences = [], notes = [] }: Compared, gold: GoldPlan): Faults {
  const changes = (gold.differences ?? []).filter(({ optional }) => !optional)
  const unsaid = changes.filter((change) => {
    const found = differences.filter(({ field }) => field === change.field)
    return found.length === 0 || !answers(found, change)
  })
  const silent = (gold.notes ?? []).filter((rule) => !notes.some((note) => note.rule === rule))
  return {
    total: changes.length + (gold.notes?.length ?? 0),
    wrong: [
      ...unsaid.map(({ field, direction }) => `document: no ${field} ${direction ?? ''}`),
      ...silent.map((rule) => `no note ${rule}`),
    ],
  }
}

/** One score over many plans. */
export function sumComparisonScores(scores: readonly ComparisonScore[]): ComparisonScore {
  const add = (of: (score: ComparisonScore) => Share): Share => [
    scores.reduce((sum, score) => sum + of(score)[0], 0),
    scores.reduce((sum, score) => sum + of(score)[1], 0),
  ]
  const fields = [...new Set(scores.flatMap((score) => Object.keys(score.fields)))].sort()
  return {
    pairs: sumMeasures(scores.map(({ pairs }) => pairs)),
    statuses: add(({ statuses }) => statuses),
    directions: add(({ directions }) => directions),
    severities: add(({ severities }) => severities),
    fields: Object.fromEntries(fields.map((field) => [field, sumMeasures(scores.flatMap((score) => score.fields[field] ?? []))])),
    document: add(({ document }) => document),
    wrong: scores.flatMap(({ wrong }) => wrong),
  }
}
