import { canonicalUnit } from '../../normaliser/canonical-unit.ts'
import { fieldOfWork } from '../../normaliser/field-of-work.ts'
import type { NormalisedRecord } from '../../normaliser/normalise.ts'
import type { Deadline, OutlineEntry, PlanRecord } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import { syllablesOf } from '../words/lexicon.ts'
import { type ClauseLines, clauseLines } from './clause-lines.ts'
import type { Task, TaskAspect } from './task.ts'

const DO = /^(?:cac )?(?:nhiem vu|noi dung|giai phap|cong viec|cac hoat dong|hoat dong|bien phap|phan cong nhiem vu)/
const FRAME =
  /^(?:muc dich|muc tieu|yeu cau|quan diem|co so|can cu|danh gia|ket qua|dac diem|tinh hinh|chi tieu|kinh phi|nguon luc|che do (?:thong tin )?bao cao|to chuc thuc hien|trach nhiem|phan cong thuc hien|phan thu nhat)/
const DECISION = /^dieu \d+$/

/** The clauses that say what is to be done, where the document has no annexes: leaves of the outline, keyed by their path. */
export function clauseTasks({ record }: NormalisedRecord): Task[] {
  const leaves = leavesOf(record.outline)
  const headings = new Map(record.outline.map((entry) => [entry.path.join('/'), entry.text]))
  const top = (entry: OutlineEntry) =>
    entry.path.slice(0, -1).map((_, depth) => headings.get(entry.path.slice(0, depth + 1).join('/')) ?? '')
  // a task may open with the word of a heading: `Đánh giá, xếp loại công chức`
  const says = (entry: OutlineEntry, pattern: RegExp) =>
    [...top(entry), ...(entry.path.length === 1 ? [entry.text] : [])].some((text) => pattern.test(bare(text)))
  const doing = leaves.filter((entry) => top(entry).some((text) => DO.test(bare(text))) && !says(entry, FRAME))
  const framed =
    doing.length > 0 ? doing : leaves.filter((entry) => !says(entry, FRAME) && !DECISION.test(fold(entry.path[0] ?? '')))
  const keys = new Map<string, number>()
  return framed
    .filter(({ text }) => text.length > 12)
    .flatMap((entry) => clausesOf(entry, keyOf(entry, keys), record).map((clause) => taskOf(clause, entry, record, top(entry))))
}

/** `A. MỤC ĐÍCH` without its label. */
const bare = (text: string): string => fold(text).replace(/^[^a-z]*(?:[a-z0-9]{1,4}[.)]\s*)?/, '')

function keyOf({ path }: OutlineEntry, seen: Map<string, number>): string {
  const key = path.join('/')
  const times = (seen.get(key) ?? 0) + 1
  seen.set(key, times)
  return times === 1 ? key : `${key}#${times}`
}

/** Entries that none stands under. */
function leavesOf(outline: readonly OutlineEntry[]): OutlineEntry[] {
  return outline.filter((entry, i) => {
    const next = outline[i + 1]
    return (
      next === undefined || next.path.length <= entry.path.length || !entry.path.every((label, at) => next.path[at] === label)
    )
  })
}

const EACH = '(?<!\\p{L})(?:hằng|hàng|mỗi|từng|định kỳ)\\s+'
const RHYTHMS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${EACH}tuần(?!\\p{L})`, 'iu'), 'P1W'],
  [new RegExp(`${EACH}tháng(?!\\p{L})`, 'iu'), 'P1M'],
  [new RegExp(`${EACH}quý(?!\\p{L})`, 'iu'), 'P3M'],
  [new RegExp(`${EACH}(?:0?6|sáu)\\s+tháng(?!\\p{L})`, 'iu'), 'P6M'],
]

/** Prose that says how often: the readers of running text take it for manner. */
function rhythmsIn(text: string): Deadline[] {
  return RHYTHMS.flatMap(([pattern, every]): Deadline[] => {
    const raw = pattern.exec(text)?.[0]
    return raw === undefined ? [] : [{ raw, kind: 'recurring', due: null, precision: null, every, event: null, subject: null }]
  })
}

const within = (path: readonly string[], outer: readonly string[]) =>
  outer.length <= path.length && outer.every((label, i) => path[i] === label)

interface Clause {
  readonly key: string
  readonly text: string
  readonly lines: ClauseLines
  readonly deadlines: readonly Deadline[]
}

const BULLET = /^[-+•*]\s*/u
/** A clause that only names what stands under it. */
const HEADING = 80

/** A clause, or each of the bullets that stand under one that only is a heading. */
function clausesOf(entry: OutlineEntry, key: string, record: PlanRecord): Clause[] {
  const under = (record.paragraphs ?? []).filter(({ path }) => path.length === entry.path.length && within(path, entry.path))
  const lines = clauseLines([entry.text, ...under.map(({ text }) => text)])
  const [own = entry.text, ...rest] = lines.rest
  const assigned = record.assignments.filter(({ path }) => path.length > 1 && within(path, entry.path))
  const dated = entry.deadlines ?? assigned.flatMap((assignment) => assignment.deadlines)
  const bullets = rest.filter((text) => BULLET.test(text))
  if (bullets.length >= 2 && own.length <= HEADING && !/[.;]$/u.test(own))
    return bullets.map((bullet, i) => {
      const text = bullet.replace(BULLET, '')
      return {
        key: `${key}/-${i + 1}`,
        text,
        lines: { ...lines, rest: [] },
        deadlines: dated.filter(({ raw }) => text.includes(raw)),
      }
    })
  return [{ key, text: lines.rest.join(' ') || entry.text, lines, deadlines: dated }]
}

function taskOf(
  { key, text, lines, deadlines: dated }: Clause,
  entry: OutlineEntry,
  record: PlanRecord,
  above: readonly string[],
): Task {
  const deadlines = [...rhythmsIn(text).filter(({ every }) => !dated.some((each) => each.every === every)), ...dated]
  const { outputs, lead, support } = lines
  const level = record.document.issuer?.level ?? null
  const states: readonly (TaskAspect | null)[] = [
    'deadline',
    outputs.length > 0 ? 'output' : null,
    lead.length > 0 ? 'lead' : null,
    support.length > 0 ? 'support' : null,
  ]
  return {
    key,
    shown: {
      key,
      annex: null,
      annexTitle: null,
      group: above.at(-1) ?? null,
      task: text,
      outputs,
      lead,
      support,
      deadlines: deadlines.map(({ raw }) => raw),
      field: fieldOfWork(text, above),
      places: entry.page === null ? [] : [{ page: entry.page, bbox: null }],
    },
    deadlines,
    targets: record.targets.filter(
      ({ path, where, raw }) => where === undefined && within(path, entry.path) && inside(raw, text),
    ),
    lead: lead.map((name) => canonicalUnit(name, level)),
    support: support.map((name) => canonicalUnit(name, level)),
    part: entry.path.slice(0, -1).join('/'),
    clause: true,
    states: new Set(states.filter((aspect) => aspect !== null)),
  }
}

/** Whether a clause says it, however its lines were joined. */
const inside = (raw: string, text: string): boolean =>
  syllablesOf(text).join(' ').includes(syllablesOf(raw).slice(0, 6).join(' '))
