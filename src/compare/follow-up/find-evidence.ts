import { fieldOfWork } from '../../normaliser/field-of-work.ts'
import { type Features, type Rarity, type Vector, wordVector } from '../align/features.ts'
import { overlap, sum } from '../align/scores.ts'
import type { Reader } from '../words/terms.ts'
import type { Statement } from './statements.ts'

/** A statement as it is held against tasks. */
export interface ReadStatement {
  readonly statement: Statement
  readonly words: Vector
  readonly field: string | null
}

export interface Found {
  readonly statement: Statement
  readonly similarity: number
  /** What it shares with an output of the task, 0 to 1. */
  readonly output: number
}

/** From here on a statement speaks of a task; below UNSURE somebody should look. */
export const SPEAKS = 0.42
export const UNSURE = 0.55
/** Less than a word and its act in common tells nothing, however short the sentence. */
const LEAST = 1.2
/** A statement speaks of the tasks that it fits best, and of those that it fits nearly as well. */
const NEARLY = 0.1

export function readStatements(statements: readonly Statement[], read: Reader, rarity: Rarity): ReadStatement[] {
  return statements.map((statement) => ({
    statement,
    words: wordVector(read(statement.subject), rarity),
    field: fieldOfWork(statement.subject, statement.headings),
  }))
}

/** From here on a statement is worth showing where none speaks of the task. */
const NEAR = 0.25

/** What speaks of a task, best first; where nothing does, what comes nearest to it. */
export interface TaskEvidence {
  readonly found: readonly Found[]
  readonly nearest: Found | null
}

/** What the statements say of each task. */
export function findEvidence(
  tasks: readonly Features[],
  outputs: readonly (readonly Vector[])[],
  statements: readonly ReadStatement[],
): TaskEvidence[] {
  const found: Found[][] = tasks.map(() => [])
  const nearest: (Found | null)[] = tasks.map(() => null)
  for (const each of statements) {
    const fits = tasks.map((task, i) => fitOf(task, outputs[i] ?? [], each))
    const best = Math.max(0, ...fits.map(({ similarity }) => similarity))
    fits.forEach((fit, i) => {
      if (each.statement.time !== 'later' && fit.similarity >= SPEAKS && fit.similarity >= best - NEARLY) found[i]?.push(fit)
      else if (fit.similarity >= Math.max(NEAR, nearest[i]?.similarity ?? 0)) nearest[i] = fit
    })
  }
  return found.map((list, i) => ({
    found: list.sort((a, b) => b.similarity - a.similarity),
    nearest: list.length === 0 ? (nearest[i] ?? null) : null,
  }))
}

/** Reports shorten what plans ask for, so the better covered side counts most. */
function fitOf(task: Features, outputs: readonly Vector[], { statement, words, field }: ReadStatement): Found {
  const { cosine, forth, back, shared } = overlap(task.words, words)
  const text = shared < Math.min(LEAST, sum(task.words) * 0.6) ? 0 : 0.5 * Math.max(forth, back) + 0.5 * cosine
  const output = Math.max(0, ...outputs.map((each) => outputFit(each, words)))
  const leaning = field === null || task.task.shown.field === null ? 0 : field === task.task.shown.field ? 0.03 : -0.05
  return {
    statement,
    output,
    similarity: Math.min(1, Math.max(0, Math.max(text, output) + (Math.max(text, output) > 0 ? leaning : 0))),
  }
}

/** `Kế hoạch kiểm soát TTHC` was to be made, and the report names it. */
function outputFit(output: Vector, words: Vector): number {
  const { cosine, forth, shared } = overlap(output, words)
  return shared < LEAST ? 0 : 0.55 * forth + 0.45 * cosine
}
