import type { Term } from '../words/terms.ts'
import { WEIGHTS } from '../words/weights.ts'

/**
 * How far (0 to 1) two tasks open with the same words and go on to other things: `Tổ chức tập huấn kỹ năng sơ cứu …` against
 * `Tổ chức tập huấn kỹ năng bơi lội …`. One that was reworded says it differently from the start, or names its thing
 * somewhere; a task of the same kind about another thing keeps the frame and fills it anew. `close` asks for the thing at once.
 */
export function otherHead(
  a: readonly Term[],
  b: readonly Term[],
  has: { a(term: string): boolean; b(term: string): boolean },
): number {
  let [i, j] = [next(a, 0), next(b, 0)]
  let framed = false
  while (a[i] !== undefined && a[i]?.term === b[j]?.term && !isThing(a[i])) {
    framed = true
    i = next(a, i + 1)
    j = next(b, j + 1)
  }
  const thing = a[i] !== undefined && a[i]?.term === b[j]?.term
  if (thing) [i, j] = [i + 1, j + 1]
  else if (!framed) return 0
  const [left, right] = [run(a, i, thing), run(b, j, thing)]
  if (left.length === 0 || right.length === 0 || left.some(has.b) || right.some(has.a)) return 0
  return sharedBehind(a.slice(i), left, has.b) >= ENOUGH ? 0 : thing ? OTHER_KIND : 1
}

/** Both name one thing and then say of which kind, each another: `du lịch sinh thái`, `du lịch tâm linh`. */
const OTHER_KIND = 0.5

/** With that many things in common behind them the heads are two names of one thing. */
const ENOUGH = 2

/** How many things the rest names that the other task names too. */
function sharedBehind(rest: readonly Term[], head: readonly string[], has: (term: string) => boolean): number {
  return new Set(rest.filter((term) => isThing(term) && !head.includes(term.term) && has(term.term)).map(({ term }) => term)).size
}

/** The next word that is not weak. */
function next(terms: readonly Term[], from: number): number {
  let at = from
  while (at < terms.length && (terms[at]?.weight ?? 0) <= WEIGHTS.weak) at++
  return at
}

/** Names what the task is about: a thing of the lexicon, or a syllable that no list has. */
const isThing = (term: Term | undefined): boolean => term !== undefined && term.weight >= 0.5 && term.weight !== WEIGHTS.act

/** The terms from here to the first weak word behind a thing; kinds of papers tell nothing, and none without a thing. */
function run(terms: readonly Term[], from: number, close: boolean): string[] {
  if (close && !isThing(terms[from])) return []
  const found: string[] = []
  let named = false
  for (let at = from; at < terms.length; at++) {
    const term = terms[at]
    if (term === undefined || (named && term.weight <= WEIGHTS.weak)) break
    if (term.weight > WEIGHTS.soft) found.push(term.term)
    named ||= isThing(term)
  }
  return named ? found : []
}
