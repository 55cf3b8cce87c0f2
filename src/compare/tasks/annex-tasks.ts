import { FIELDS } from '../../normaliser/fields.ts'
import type { NormalisedRecord, NormalisedTask } from '../../normaliser/normalise.ts'
import type { Annex, AnnexRow, PlanRecord, Target } from '../../record/record.ts'
import { syllablesOf } from '../words/lexicon.ts'
import type { Task, TaskAspect } from './task.ts'

const ASPECTS: readonly TaskAspect[] = ['output', 'lead', 'support', 'deadline']

/** The rows of the record's annexes that say what is to be done. */
export function annexTasks({ record, tasks }: NormalisedRecord): Task[] {
  return tasks.flatMap((task) => {
    const annex = record.annexes[task.annex]
    const row = annex?.rows[task.row]
    return annex === undefined || row === undefined || row.task.trim() === '' ? [] : [taskOf(task, annex, row, record)]
  })
}

function taskOf(task: NormalisedTask, annex: Annex, row: AnnexRow, record: PlanRecord): Task {
  return {
    key: task.key,
    shown: {
      key: task.key,
      annex: annex.number,
      annexTitle: annex.title === '' ? null : annex.title,
      group: row.group,
      task: row.task,
      outputs: row.outputs,
      lead: row.lead,
      support: row.support,
      deadlines: row.deadlines.map(({ raw }) => raw),
      field: task.field === null ? null : (FIELDS.find(({ id }) => id === task.field)?.id ?? task.field),
      places: row.provenance,
    },
    deadlines: row.deadlines,
    targets: targetsOf(record, row),
    lead: task.lead,
    support: task.support,
    part: String(task.annex),
    clause: false,
    states: new Set(ASPECTS.filter((aspect) => states(annex, aspect))),
  }
}

/** Whether the table has the column, by its header or by what its rows hold. */
const states = (annex: Annex, aspect: TaskAspect): boolean =>
  annex.columns.some(({ role }) => role === aspect) || annex.rows.some((row) => says(row, aspect))

const says = (row: AnnexRow, aspect: TaskAspect): boolean =>
  (aspect === 'output' ? row.outputs : aspect === 'deadline' ? row.deadlines : row[aspect]).length > 0

/** Row numbers may come twice, and a target that the body states too is kept with the body: one is known by its words. */
function targetsOf({ targets }: PlanRecord, row: AnnexRow): Target[] {
  if (targets.length === 0) return []
  const text = spaced([row.task, ...row.outputs].join(' '))
  return targets.filter((target) => text.includes(spaced(target.raw)) || (target.where === undefined && repeats(text, target)))
}

const spaced = (text: string): string => ` ${syllablesOf(text).join(' ')} `
/** Share of a metric's syllables that a row has to say beside the number. */
const REPEATED = 0.7

function repeats(text: string, { value, metric }: Target): boolean {
  const words = syllablesOf(metric)
  if (words.length < 3 || !text.includes(spaced(String(value)))) return false
  return words.filter((word) => text.includes(` ${word} `)).length >= REPEATED * words.length
}
