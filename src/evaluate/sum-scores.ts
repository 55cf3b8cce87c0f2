import { figures, type Measure } from './measure.ts'
import type { Score } from './score.ts'
import { ROW_FIELDS, type RowsScore } from './score-annexes.ts'
import type { FactsScore } from './score-document.ts'

/** One score over many documents: counts are added up, and shares are taken of the sums. */
export function sumScores(scores: readonly Score[]): Score {
  const documents = scores.flatMap(({ document }) => document ?? [])
  const annexes = scores.flatMap(({ annexes }) => annexes ?? [])
  const names = [...new Set(scores.flatMap(({ lists }) => Object.keys(lists)))]
  return {
    ...(documents.length === 0 ? {} : { document: sumFacts(documents) }),
    ...(annexes.length === 0 ? {} : { annexes: sumRows(annexes) }),
    lists: Object.fromEntries(names.map((name) => [name, sumMeasures(scores.flatMap(({ lists }) => lists[name] ?? []))])),
  }
}

const total = <T>(items: readonly T[], count: (item: T) => number) => items.reduce((sum, item) => sum + count(item), 0)

function sumFacts(facts: readonly FactsScore[]): FactsScore {
  return { right: total(facts, (f) => f.right), total: total(facts, (f) => f.total), wrong: facts.flatMap((f) => f.wrong) }
}

export function sumMeasures(measures: readonly Measure[]): Measure {
  const [hit, gold] = [total(measures, (m) => m.hit), total(measures, (m) => m.gold)]
  const extra = measures.flatMap((m) => m.extra)
  return {
    ...figures(hit, extra.length, gold),
    predicted: total(measures, (m) => m.predicted),
    missed: measures.flatMap((m) => m.missed),
    extra,
  }
}

function sumRows(rows: readonly RowsScore[]): RowsScore {
  const pair = (of: (score: RowsScore) => readonly [number, number]) =>
    [total(rows, (score) => of(score)[0]), total(rows, (score) => of(score)[1])] as const
  return {
    rows: total(rows, (score) => score.rows),
    predictedRows: total(rows, (score) => score.predictedRows),
    found: total(rows, (score) => score.found),
    perfect: total(rows, (score) => score.perfect),
    cells: pair((score) => score.cells),
    fields: Object.fromEntries(ROW_FIELDS.map((field) => [field, pair((score) => score.fields[field])])) as RowsScore['fields'],
    wrong: rows.flatMap((score) => score.wrong),
  }
}
