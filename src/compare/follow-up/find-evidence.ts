import { fieldOfWork } from '../../normaliser/field-of-work.ts'
import type { Features, Rarity, Vector } from '../align/features.ts'
import { wordVector } from '../align/features.ts'
import { overlap, sum } from '../align/scores.ts'
import type { Reader } from '../words/terms.ts'
import { isOfShortcomings, outcomeOf } from './outcome.ts'
import type { Statement } from './statements.ts'

/** A statement as it is held against tasks. */
export interface ReadStatement {
  readonly statement: Statement
  readonly words: Vector
  /** With what leads to it; null where nothing does. */
  readonly led: Vector | null
  readonly field: string | null
}

export interface Found {
  readonly statement: Statement
  readonly similarity: number
  /** What it shares with an output of the task, 0 to 1. */
  readonly output: number
  /** Of the task's words, the weight that it has too. */
  readonly shared: number
}

/** From here on a statement speaks of a task; below UNSURE somebody should look. */
export const SPEAKS = 0.42
export const UNSURE = 0.55
/** Less than a word and its act in common tells nothing, however short the sentence. */
const LEAST = 1.05
/** The one thing that a task is about is enough where the statement is about little else. */
const OBJECT = 0.95
const LITTLE_ELSE = 0.45
/** A statement speaks of the tasks that it fits best, and of those that it fits nearly as well. */
const NEARLY = 0.1
/** Of a task that nothing speaks of and a statement that speaks of none, each nearest to the other: so near is enough… */
const MUTUAL = 0.34
/** … where no other comes as near. */
const AHEAD_OF_OTHERS = 0.08

/** A word of the report that no task has tells less: mostly of how a thing was done, or of its result. */
const UNASKED = 0.5

/** Reads the statements; `rarity` and `known` are of the words of all tasks. */
export function readStatements(
  statements: readonly Statement[],
  read: Reader,
  rarity: Rarity,
  known: ReadonlySet<string>,
): ReadStatement[] {
  const vector = (text: string) =>
    wordVector(
      read(text).map((each) => (known.has(each.term) ? each : { ...each, weight: each.weight * UNASKED })),
      rarity,
    )
  return statements.map((statement) => {
    const { subject, lead, headings } = statement
    return {
      statement,
      words: vector(subject),
      led: lead === '' || lead.length > LONG ? null : vector(`${lead} ${subject}`),
      field: fieldOfWork(subject, headings),
    }
  })
}

/** Of a heading; what is longer says something itself. */
const LONG = 120
/** What a heading adds is not the sentence's own. */
const LED = 0.04

/** From here on a statement is worth showing where none speaks of the task. */
const NEAR = 0.25

/** What speaks of a task, best first; what its sentences go on to say; where nothing speaks of it, what comes nearest. */
export interface TaskEvidence {
  readonly found: readonly Found[]
  readonly asides: readonly Statement[]
  readonly nearest: Found | null
}

/** What the statements say of each task. */
export function findEvidence(
  tasks: readonly Features[],
  outputs: readonly (readonly Vector[])[],
  statements: readonly ReadStatement[],
): TaskEvidence[] {
  const fits = statements.map((each) => tasks.map((task, i) => fitOf(task, outputs[i] ?? [], each)))
  const found: Found[][] = tasks.map(() => [])
  const spoken = fits.map((row, s) => {
    const best = Math.max(0, ...row.map(({ similarity }) => similarity))
    const later = isElsewhere(statements[s]?.statement)
    const taken = later ? [] : row.filter(({ similarity }) => similarity >= SPEAKS && similarity >= best - NEARLY)
    for (const fit of taken) found[row.indexOf(fit)]?.push(fit)
    return taken.length > 0
  })
  const silent = tasks.map((_, i) => (found[i] ?? []).length === 0)
  for (const [i, fit] of mutual(fits, silent, spoken)) found[i]?.push(fit)
  return found.map((list, i) => ({
    found: list.sort((a, b) => b.similarity - a.similarity),
    asides: asidesOf(list, i, fits, spoken),
    nearest: list.length > 0 ? null : nearestOf(fits.map((row) => row[i])),
  }))
}

/** Says nothing of what became of this year's work: among shortcomings, what is no task's either. */
const isElsewhere = (statement: Statement | undefined): boolean =>
  statement === undefined ||
  statement.time === 'later' ||
  statement.time === 'beside' ||
  (isOfShortcomings(statement) && outcomeOf(statement) === null)

/** Pairs of a task without a statement and a statement without a task that are each other's nearest. */
function mutual(fits: readonly Found[][], silent: readonly boolean[], spoken: readonly boolean[]): [number, Found][] {
  return silent.flatMap((is, i): [number, Found][] => {
    if (!is) return []
    const [best, next] = fits
      .filter((_, s) => !spoken[s])
      .flatMap((row) => (row[i] === undefined || isElsewhere(row[i].statement) ? [] : [row[i]]))
      .sort((a, b) => b.similarity - a.similarity)
    if (best === undefined || best.similarity < MUTUAL) return []
    const others = fits.find((row) => row[i] === best)?.filter((_, at) => at !== i) ?? []
    const rival = Math.max(0, ...others.map(({ similarity }) => similarity))
    if (rival > best.similarity - AHEAD_OF_OTHERS || (next?.similarity ?? 0) > best.similarity - AHEAD_OF_OTHERS / 4) return []
    return [[i, best]]
  })
}

/** Parts of the same sentences that speak of no task in particular, and share something with this one. */
function asidesOf(found: readonly Found[], task: number, fits: readonly Found[][], spoken: readonly boolean[]): Statement[] {
  const groups = new Set(found.filter(({ statement }) => statement.time === 'past').map(({ statement }) => statement.group))
  return fits.flatMap((row, s) => {
    const fit = row[task]
    return fit !== undefined && !spoken[s] && fit.shared >= SHARED_ASIDE && groups.has(fit.statement.group) ? [fit.statement] : []
  })
}
/** An act. */
const SHARED_ASIDE = 0.4

function nearestOf(fits: readonly (Found | undefined)[]): Found | null {
  let nearest: Found | null = null
  for (const fit of fits) if (fit !== undefined && fit.similarity >= Math.max(NEAR, nearest?.similarity ?? 0)) nearest = fit
  return nearest
}

/** A statement names what the task says by the way, and not what it is about. */
const SIDE_MATTER = 0.08
const isSideMatter = ({ objects }: Features, first: string, words: Vector): boolean =>
  !words.has(first) && [...objects.keys()].some((term) => words.has(term))

/** Reports shorten what plans ask for, so the better covered side counts most. */
function fitOf(task: Features, outputs: readonly Vector[], read: ReadStatement): Found {
  const alone = fitOfWords(task, outputs, read, read.words)
  if (read.led === null || alone.similarity === 0) return alone
  const led = fitOfWords(task, outputs, read, read.led)
  return led.similarity - LED > alone.similarity ? { ...alone, similarity: led.similarity - LED } : alone
}

function fitOfWords(task: Features, outputs: readonly Vector[], { statement, field }: ReadStatement, words: Vector): Found {
  const { cosine, forth, back, shared } = overlap(task.words, words)
  // a row of progress is headed by its task, however shortened
  const least = Math.min(LEAST, sum(task.words) * 0.6, statement.row ? sum(words) * 0.9 : LEAST)
  const first = firstObject(task)
  const enough = shared >= least || (shared >= OBJECT && back >= LITTLE_ELSE && words.has(first))
  const text = !enough ? 0 : 0.5 * Math.max(forth, back) + 0.5 * cosine - (isSideMatter(task, first, words) ? SIDE_MATTER : 0)
  const output = Math.max(0, ...outputs.map((each) => outputFit(each, words)))
  const leaning = field === null || task.task.shown.field === null ? 0 : field === task.task.shown.field ? 0.03 : -0.05
  const fit = Math.max(text, output)
  return {
    statement,
    output,
    shared,
    similarity: fit === 0 ? 0 : Math.min(1, Math.max(0, fit + leaning)),
  }
}

/** The first thing that a task names, as a term. */
function firstObject({ objects }: Features): string {
  let [first, most] = ['', 0]
  for (const [term, weight] of objects) if (weight > most) [first, most] = [term, weight]
  return first
}

/** `Kế hoạch kiểm soát TTHC` was to be made, and the report names it. */
function outputFit(output: Vector, words: Vector): number {
  const { cosine, forth, shared } = overlap(output, words)
  return shared < LEAST ? 0 : 0.55 * forth + 0.45 * cosine
}
