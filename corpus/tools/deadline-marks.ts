/** Marks for deadlines: the printed words first, then what they mean. */
import { endOfMonth } from './dates.ts'
import type { DeadlineNote, Inline, Mark, Phrase } from './description.ts'
import { plain } from './phrase.ts'

type Words = string | Phrase
interface Extra {
  readonly subject?: string
  readonly from?: string
}
const spread = (words: Words): Phrase => (typeof words === 'string' ? [words] : words)
const deadline = (words: Words, note: DeadlineNote): Mark => ({
  content: spread(words) as readonly Inline[],
  note: { type: 'deadline', deadline: note },
})

export const day = (words: Words, due: string, extra: Extra = {}): Mark =>
  deadline(words, { kind: 'date', due, precision: 'day', ...extra })

/** `month` is `2024-11`. */
export const month = (words: Words, iso: string, extra: Extra = {}): Mark => {
  const [year, number] = iso.split('-').map(Number)
  return deadline(words, { kind: 'date', due: endOfMonth(year ?? 0, number ?? 0), precision: 'month', ...extra })
}

export const quarter = (words: Words, year: number, number: 1 | 2 | 3 | 4, extra: Extra = {}): Mark =>
  deadline(words, { kind: 'date', due: endOfMonth(year, number * 3), precision: 'quarter', ...extra })

export const half = (words: Words, year: number, number: 1 | 2, extra: Extra = {}): Mark =>
  deadline(words, { kind: 'date', due: endOfMonth(year, number * 6), precision: 'half', ...extra })

export const year = (words: Words, number: number, extra: Extra = {}): Mark =>
  deadline(words, { kind: 'date', due: `${number}-12-31`, precision: 'year', ...extra })

export const every = (words: Words, duration: string, extra: Extra & { readonly anchor?: string } = {}): Mark =>
  deadline(words, { kind: 'recurring', every: duration, ...extra })

export const always = (words: Words = 'Thường xuyên', extra: Extra = {}): Mark =>
  deadline(words, { kind: 'continuous', ...extra })

export const unspecified = (words: Words, extra: Extra = {}): Mark => deadline(words, { kind: 'unspecified', ...extra })

type EventExtra = Extra & { readonly event?: string; readonly within?: string; readonly workingDays?: boolean }
/** The event is the printed words unless `event` says otherwise. */
export const when = (words: Words, extra: EventExtra = {}): Mark => {
  return deadline(words, { kind: 'event', event: plain(spread(words)), ...extra })
}
