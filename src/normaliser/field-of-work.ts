import { comparable } from './comparable.ts'
import { FIELDS } from './fields.ts'

export interface FieldScore {
  readonly id: string
  readonly name: string
  readonly score: number
}

const lexicon = FIELDS.map(({ id, name, words }) => ({
  id,
  name,
  words: Object.entries(words).map(([phrase, weight]) => ({ phrase: ` ${comparable(phrase)} `, weight })),
}))

/** What the text says itself counts twice as much as the headings that it stands under. */
const OWN = 2
const AROUND = 1

/** Every field that a word of the text or of the headings around it points to, best first. */
export function scoreFields(text: string, headings: readonly string[] = []): FieldScore[] {
  const own = ` ${comparable(text)} `
  const around = ` ${headings.map(heading).join(' | ')} `
  return lexicon
    .map(({ id, name, words }) => ({
      id,
      name,
      score: words.reduce(
        (sum, { phrase, weight }) => sum + weight * ((own.includes(phrase) ? OWN : 0) + (around.includes(phrase) ? AROUND : 0)),
        0,
      ),
    }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

const MEMORY = 5_000
const headingsRead = new Map<string, string>()

/** A heading as comparable text, kept: every row under it asks again. */
function heading(text: string): string {
  const before = headingsRead.get(text)
  if (before !== undefined) return before
  if (headingsRead.size >= MEMORY) headingsRead.clear()
  const read = comparable(text)
  headingsRead.set(text, read)
  return read
}

/** The field of work of a task, or null where no word tells one or two fields tie. */
export function fieldOfWork(text: string, headings: readonly string[] = []): string | null {
  const key = [text, ...headings].join('\n')
  const before = fieldsRead.get(key)
  if (before !== undefined) return before
  const [best, next] = scoreFields(text, headings)
  const field = best === undefined || best.score === next?.score ? null : best.id
  if (fieldsRead.size >= MEMORY) fieldsRead.clear()
  fieldsRead.set(key, field)
  return field
}

/** Plans repeat one another's tasks. */
const fieldsRead = new Map<string, string | null>()
