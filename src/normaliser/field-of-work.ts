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
  const around = ` ${headings.map((heading) => comparable(heading)).join(' | ')} `
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

/** The field of work of a task, or null where no word tells one or two fields tie. */
export function fieldOfWork(text: string, headings: readonly string[] = []): string | null {
  const [best, next] = scoreFields(text, headings)
  return best === undefined || best.score === next?.score ? null : best.id
}
