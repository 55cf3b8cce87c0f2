import type { Task } from '../tasks/task.ts'
import type { Reader, Term } from '../words/terms.ts'
import { WEIGHTS } from '../words/weights.ts'

/** Weight by term. */
export type Vector = ReadonlyMap<string, number>

/** What of a task is held against another's. */
export interface Features {
  readonly task: Task
  /** In order, without local names and years. */
  readonly terms: readonly Term[]
  readonly words: Vector
  readonly pairs: Vector
  readonly grams: ReadonlySet<string>
  readonly outputs: Vector
  /** Of each output alone. */
  readonly products: readonly Vector[]
  /** Of the words, those that name what the task is about. */
  readonly objects: Vector
  /** First form of each term as written. */
  readonly surfaces: ReadonlyMap<string, string>
  /** Every syllable that is no local name, for telling copies. */
  readonly exact: string
}

/** How telling each term is within the template, 0 to 1. */
export type Rarity = (term: string) => number

/** Rarity of the words of tasks and of outputs. */
export interface Rarities {
  readonly tasks: Rarity
  readonly outputs: Rarity
}

export function featuresOf(task: Task, read: Reader, rarities: Rarities): Features {
  const rarity = rarities.tasks
  const terms = read(task.shown.task)
  const outputs = read(task.shown.outputs.join(' ; '))
  return {
    task,
    terms: terms.filter(({ weight }) => weight > WEIGHTS.none),
    words: wordVector(terms, rarity),
    pairs: pairVector(terms, rarity),
    grams: gramSet(terms),
    outputs: wordVector(outputs, rarities.outputs),
    products: task.shown.outputs.map((output) => wordVector(read(output), rarities.outputs)),
    objects: objectVector(terms, rarity),
    surfaces: new Map([...terms].reverse().map(({ term, surface }) => [term, surface])),
    exact: terms.map(({ term }) => term).join(' '),
  }
}

/** Terms with what they weigh: background, rarity in the template, and little more for each time they come again. */
export function wordVector(terms: readonly Term[], rarity: Rarity): Vector {
  const vector = new Map<string, number>()
  for (const { term, weight } of terms) {
    if (weight === 0) continue
    const once = weight * rarity(term)
    const before = vector.get(term) ?? 0
    vector.set(term, before === 0 ? once : Math.min(before + once * 0.25, once * 1.5))
  }
  for (const { parts } of terms)
    for (const { term, weight } of parts ?? []) if (!vector.has(term)) vector.set(term, INSIDE * weight * rarity(term))
  return vector
}

/** How much a word tells that only stands inside a longer one. */
const INSIDE = 0.4

const TELLING = 0.2

/** How much each further thing that a task names tells of what it is about: the first comes first. */
const PLACES = [1, 0.6, 0.4, 0.3]

/** What the task is about, the things it names first weighing most; rarity counts half, since a task may be about what all are. */
function objectVector(terms: readonly Term[], rarity: Rarity): Vector {
  const named = terms.filter(({ weight }) => weight === WEIGHTS.object)
  const objects = [...new Set(named.map(({ term }) => term))]
  const vector = new Map(objects.map((term, place) => [term, (PLACES[place] ?? 0.2) * (0.5 + 0.5 * rarity(term))]))
  for (const { parts } of named)
    for (const { term, weight } of parts ?? [])
      if (weight === WEIGHTS.object && !vector.has(term)) vector.set(term, INSIDE * (0.5 + 0.5 * rarity(term)))
  return vector
}

/** Words that stand side by side, weak ones left out. */
function pairVector(terms: readonly Term[], rarity: Rarity): Vector {
  const telling = terms.filter(({ weight }) => weight >= TELLING)
  const vector = new Map<string, number>()
  for (let i = 1; i < telling.length; i++) {
    const [a, b] = [telling[i - 1], telling[i]]
    if (a === undefined || b === undefined) continue
    vector.set(`${a.term} ${b.term}`, Math.sqrt(a.weight * rarity(a.term) * b.weight * rarity(b.term)))
  }
  return vector
}

const GRAM = 4

/** Runs of four letters of the telling words: they stand spelling mistakes and lost marks. */
function gramSet(terms: readonly Term[]): Set<string> {
  const text = terms
    .filter(({ weight }) => weight >= TELLING)
    .map(({ term }) => term.replace(/^=/, ''))
    .join(' ')
  const grams = new Set<string>()
  for (let at = 0; at + GRAM <= text.length; at++) grams.add(text.slice(at, at + GRAM))
  return grams
}

/** Rarity within the template's tasks: 1 for what one task says, near 0 for what all of them say. */
export function rarityOf(tasks: readonly (readonly Term[])[]): Rarity {
  const count = new Map<string, number>()
  for (const terms of tasks)
    for (const term of new Set(terms.map(({ term }) => term))) count.set(term, (count.get(term) ?? 0) + 1)
  const scale = Math.log(1 + Math.max(tasks.length, MANY))
  return (term) => Math.log(1 + Math.max(tasks.length, MANY) / (count.get(term) ?? 1)) / scale
}

/** A template of few tasks says little of how rare a word is. */
const MANY = 12
