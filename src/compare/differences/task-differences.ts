import type { NormalisedRecord } from '../../normaliser/normalise.ts'
import type { Difference } from '../../record/comparison.ts'
import type { PlanRecord } from '../../record/record.ts'
import type { Pairing } from '../align/align.ts'
import type { Features } from '../align/features.ts'
import type { PreparedTemplate } from '../prepare-template.ts'
import type { Task, TaskAspect } from '../tasks/task.ts'
import { type Arrangement, arrangementsOf } from '../units/arrangements.ts'
import { unitWords } from '../units/unit-names.ts'
import type { UnitTable } from '../units/unit-table.ts'
import type { Reader } from '../words/terms.ts'
import type { Years } from './deadline-direction.ts'
import { deadlineDifferences, type Stated } from './deadlines.ts'
import { joinPeriods } from './join-periods.ts'
import { outputDifferences } from './outputs.ts'
import { targetDifferences } from './targets.ts'
import { unitDifferences } from './units.ts'
import { inYear, staleDeadline, staleYears } from './years.ts'

/** The two documents as differences are looked for. */
export interface Sides {
  readonly template: PreparedTemplate
  readonly plan: { readonly record: PlanRecord; readonly normalised: NormalisedRecord; readonly features: readonly Features[] }
  readonly years: Years
  readonly table: UnitTable | null
  readonly arrangements: readonly Arrangement[]
  /** Which tasks of the template each of the plan's answers. */
  readonly answers: ReadonlyMap<number, readonly number[]>
  readonly read: Reader
}

export function sidesOf(template: PreparedTemplate, plan: Sides['plan'], pairings: readonly Pairing[], read: Reader): Sides {
  const { date, planYear } = plan.record.document
  const table = template.tableFor(date, planYear)
  const answers = new Map<number, number[]>()
  for (const { template: row, plan: columns } of pairings)
    for (const column of columns) answers.set(column, [...(answers.get(column) ?? []), row])
  return {
    template,
    plan,
    years: { template: template.record.document.planYear, plan: planYear },
    table,
    arrangements: arrangementsOf(pairings, template.features, plan.features, table),
    answers,
    read,
  }
}

/** What binds and differs between a template task and its answers, field by field. */
export function taskDifferences(pairing: Pairing, sides: Sides): Difference[] {
  const asked = sides.template.tasks[pairing.template]
  if (asked === undefined) return []
  const answers = [...pairing.plan].sort((a, b) => a - b).flatMap((index) => sides.plan.features[index]?.task ?? [])
  const together = new Set(pairing.plan.flatMap((index) => sides.answers.get(index) ?? []))
  const merged = [...together].filter((row) => row !== pairing.template).flatMap((row) => sides.template.tasks[row] ?? [])
  const shared = merged.length > 0 || answers.length > 1
  const states = (aspect: TaskAspect) => asked.states.has(aspect) && answers.some((task) => task.states.has(aspect))
  const { years, read } = sides
  const wording = [asked, ...merged].map(({ shown }) => shown.task).join('; ')
  return [
    ...deadlines(asked, answers, shared, sides),
    ...(states('output')
      ? outputDifferences({
          template: asked.shown.outputs,
          plan: answers.flatMap(({ shown }) => shown.outputs),
          asked: asked.shown.task,
          tasks: answers.map(({ shown }) => shown.task),
          shared,
          read,
        })
      : []),
    ...targetDifferences({
      template: asked.targets,
      plan: answers.flatMap(({ targets }) => targets),
      elsewhere: sides.plan.record.targets.filter(({ where }) => where === undefined),
      text: answers.map(({ shown }) => [shown.task, ...shown.outputs].join(' ')).join(' '),
      read,
    }),
    ...unitDifferences({
      template: asked.shown,
      merged: merged.flatMap(({ shown }) => shown.lead),
      plan: { lead: answers.flatMap(({ shown }) => shown.lead), support: answers.flatMap(({ shown }) => shown.support) },
      table: sides.table,
      arranged: (name, body) => sides.arrangements.some((each) => each.name === unitWords(name) && each.body === body),
      states,
    }),
    ...answers.flatMap(({ key, shown }) => staleYears(wording, shown.task, years).map((each) => ({ ...each, at: key }))),
  ]
}

function deadlines(asked: Task, answers: readonly Task[], shared: boolean, { years, read }: Sides): Difference[] {
  if (!asked.states.has('deadline')) return []
  const given = answers.flatMap(({ key, deadlines }) => joinPeriods(deadlines).map((deadline): Stated => ({ deadline, key })))
  const stale = new Set(given.filter(({ deadline }) => staleDeadline(asked.deadlines, deadline, years)))
  const corrected = given.map((each) => (stale.has(each) ? { ...each, deadline: inYear(each.deadline, years.plan ?? 0) } : each))
  const prose = answers.every((task) => task.clause)
  return [
    ...deadlineDifferences({
      template: joinPeriods(asked.deadlines),
      plan: corrected,
      years,
      shared,
      about: [asked.shown.task, ...asked.shown.outputs].join('; '),
      prose,
      read,
    }),
    ...[...stale].map(
      ({ deadline, key }): Difference => ({
        field: 'year',
        template: String(years.plan),
        plan: deadline.raw,
        severity: 'error',
        at: key,
      }),
    ),
  ]
}
