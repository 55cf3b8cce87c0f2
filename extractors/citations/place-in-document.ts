import type { Passage } from '../passage.ts'
import { openings, textStart } from './opening.ts'

/** How far a passage's place lets its opening words speak for the whole document. */
export interface Standing {
  readonly passage: Passage
  /** True for the lines before the first clause, where `Thực hiện …` states what the document rests on. */
  readonly opening: boolean
}

const BASIS = /^Căn cứ/u
const RUNS_ON = /[;,]\s*$/u

/** Walks through the passages in order; the opening of a document begins again behind each letterhead. */
export function standings(passages: readonly Passage[]): Standing[] {
  let state: 'before' | 'in' | 'over' = 'before'
  return passages.map((passage) => {
    if (passage.zone === 'letterhead' || passage.zone === 'self') state = 'before'
    if (passage.zone !== 'preamble' && passage.zone !== 'body') return { passage, opening: false }
    const opener = openings(passage.text)[0]
    const opens = opener !== undefined && opener.from === textStart(passage.text)
    if (passage.zone === 'preamble') {
      state = 'in'
      return { passage, opening: true }
    }
    if (passage.path.length > 0) {
      state = 'over'
      // a list of what a plan rests on, as a clause of its own: `- Căn cứ Luật …;`
      const words = passage.text.slice(textStart(passage.text))
      return { passage, opening: BASIS.test(words) && RUNS_ON.test(words) }
    }
    if (state === 'over') return { passage, opening: BASIS.test(passage.text) }
    state = opens ? 'in' : state === 'in' ? 'over' : state
    return { passage, opening: opens }
  })
}
