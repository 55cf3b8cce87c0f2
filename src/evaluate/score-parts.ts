import type { Assignment, Indicator, PlanRecord, Target } from '../record/record.ts'
import { type Gold, optionalOf } from './gold.ts'
import { type Measure, measure, measureKeys } from './measure.ts'
import { annexNumber } from './score-annexes.ts'
import { similarity, squash } from './similarity.ts'

const targetKey = (target: Target) => `${target.path.join('/')}|${target.comparator}|${target.value}`
const indicatorKey = ({ value, unit }: Indicator) => `${value}|${squash(unit)}`
const refsOf = ({ annexRefs }: Assignment) => [...new Set((annexRefs ?? []).map(annexNumber))].sort().join()

export function scoreTargets(record: PlanRecord, gold: Gold): Measure {
  const optional = optionalOf<Target>(gold, 'targets')
  return measure(record.targets, gold.targets ?? [], { same: (a, b) => targetKey(a) === targetKey(b), optional, show: targetKey })
}

export function scoreIndicators(record: PlanRecord, gold: Gold): Measure {
  return measure(record.indicators, gold.indicators ?? [], {
    same: (a, b) => indicatorKey(a) === indicatorKey(b),
    optional: optionalOf<Indicator>(gold, 'indicators'),
    show: (indicator) => `${indicatorKey(indicator)} ${indicator.metric}`,
  })
}

export function scoreAssignments(record: PlanRecord, gold: Gold): Measure {
  const sameUnit = (a: Assignment, b: Assignment) => similarity(a.unit, b.unit) >= 0.85
  return measure(record.assignments, gold.assignmentsBySection ?? gold.assignments ?? [], {
    same: (a, b) => sameUnit(a, b) && refsOf(a) === refsOf(b),
    loosely: sameUnit,
    optional: optionalOf<Assignment>(gold, 'assignments'),
    show: (assignment) => `${assignment.unit} | ${refsOf(assignment)}`,
  })
}

export function scoreFindings(record: PlanRecord, gold: Gold): Measure {
  type Found = { rule?: string | null; where?: string | null; message?: string | null }
  return measure<Found, Found>(record.findings, gold.findings ?? [], {
    same: (a, b) => a.rule === b.rule,
    optional: optionalOf<Found>(gold, 'findings'),
    show: ({ rule, where, message }) => `${rule} ${where ?? ''} ${message ?? ''}`,
  })
}

export function scoreFootnotes(record: PlanRecord, gold: Gold): Measure {
  const key = ({ marker, text }: { marker: string; text: string }) => `${marker}|${squash(text)}`
  return measureKeys(record.footnotes.map(key), (gold.footnotes ?? []).map(key))
}

/** Pairs of names that stand for one unit. */
export function scoreUnits(record: PlanRecord, gold: Gold): Measure {
  const pairs = (units: NonNullable<Gold['units']>) =>
    units.flatMap(({ surfaceForms }) => {
      const forms = [...new Set(surfaceForms.map(squash))].sort()
      return forms.flatMap((a, i) => forms.slice(i + 1).map((b) => `${a}=${b}`))
    })
  return measureKeys(pairs(record.units), pairs(gold.units ?? []))
}
