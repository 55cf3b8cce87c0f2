import { type NormalisedRecord, normalise } from '../normaliser/normalise.ts'
import type { ComparedDocument, ComparisonNote } from '../record/comparison.ts'
import type { PlanRecord } from '../record/record.ts'
import { type Features, featuresOf, type Rarities, rarityOf } from './align/features.ts'
import { CompareError } from './compare-error.ts'
import { comparedDocument } from './compared-document.ts'
import type { CompareOptions } from './options.ts'
import type { Task } from './tasks/task.ts'
import { type TaskList, tasksOf } from './tasks/tasks.ts'
import type { UnitMapping } from './units/unit-mapping.ts'
import { mappingFor, type UnitTable, unitTable } from './units/unit-table.ts'
import { type Initials, initialsOf, spellBy } from './words/initials.ts'
import { type Reader, termReader } from './words/terms.ts'

/** A template made ready once for any number of plans. Nothing of it depends on the plans. */
export interface PreparedTemplate {
  readonly record: PlanRecord
  readonly document: ComparedDocument
  readonly tasks: readonly Task[]
  readonly from: TaskList['from']
  readonly features: readonly Features[]
  /** How telling a word is in the template's tasks, and in their outputs. */
  readonly rarity: Rarities
  readonly normalised: NormalisedRecord
  /** The template's phrases by their first letters, for abbreviations that only a plan uses. */
  readonly initials: Initials
  /** Reads text that names no place of the plan's own. */
  readonly plain: Reader
  readonly options: CompareOptions
  /** Which bodies of a commune answer for whose, on the day and in the year of its plan. */
  readonly tableFor: (date: string | null, year: number | null) => UnitTable | null
  /** What is to be said of the template itself. */
  readonly notes: readonly ComparisonNote[]
}

/** Reads what is needed of the template. Throws CompareError where it has no tasks. */
export function prepareTemplate(record: PlanRecord, options: CompareOptions = {}): PreparedTemplate {
  const normalised = normalise(record)
  const { tasks, from } = tasksOf(normalised)
  if (tasks.length === 0)
    throw new CompareError('template-without-tasks', record.source.path, `no tasks in the template ${record.source.path}`)
  const initials = initialsOf(tasks.flatMap(({ shown }) => [shown.task, ...shown.outputs]))
  const read = termReader(normalised.locals, spellBy(initials))
  const rarity = {
    tasks: rarityOf(tasks.map(({ shown }) => read(shown.task))),
    outputs: rarityOf(tasks.map(({ shown }) => read(shown.outputs.join(' ; ')))),
  }
  return {
    record,
    document: comparedDocument(record, tasks),
    tasks,
    from,
    features: tasks.map((task) => featuresOf(task, read, rarity)),
    rarity,
    normalised,
    initials,
    plain: termReader([], spellBy(initials)),
    options,
    tableFor: tablesOf(options.units ?? []),
    notes: [],
  }
}

function tablesOf(mappings: readonly UnitMapping[]): PreparedTemplate['tableFor'] {
  const tables = new Map(mappings.map((mapping) => [mapping, unitTable(mapping)]))
  return (date, year) => {
    const mapping = mappingFor(mappings, date, year)
    return mapping === null ? null : (tables.get(mapping) ?? null)
  }
}
