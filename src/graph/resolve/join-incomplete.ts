import { isDay, type LexName, UNKNOWN } from '../identifiers/lex-name.ts'
import { addTo } from '../list-map.ts'
import type { SeenName } from './registry.ts'
import type { Work } from './settle.ts'

/**
 * Identifiers that say less than they should, joined to the one that says the rest where exactly one fits on the same day:
 * a number whose symbol is cut (`16/2020`), an issuer who is not said, a commune without its district, a day without a
 * number.
 */
export function joinIncomplete(work: Work, numbered: readonly SeenName[], dayOnly: readonly SeenName[]): void {
  const nodes = new Set(numbered.map(({ index }) => work.target[index] ?? -1).filter((node) => node >= 0))
  const complete = [...nodes].filter((node) => isDay(work.nodes.lexOf(node).date))
  const index = { byHead: new Map<string, number[]>(), byNumber: new Map<string, number[]>(), byDay: new Map<string, number[]>() }
  for (const node of complete) {
    const lex = work.nodes.lexOf(node)
    addTo(index.byHead, `${lex.kind}:${head(lex.numbers)}:${lex.date}`, node)
    addTo(index.byNumber, `${lex.kind}:${lex.numbers}:${lex.date}`, node)
    addTo(index.byDay, `${lex.jurisdiction}:${lex.authority}:${lex.kind}:${lex.date}`, node)
  }
  for (const node of complete) {
    const lex = work.nodes.lexOf(node)
    const cut = !/[a-z]/.test(lex.numbers)
    const fits =
      (cut
        ? index.byHead.get(`${lex.kind}:${head(lex.numbers)}:${lex.date}`)
        : index.byNumber.get(`${lex.kind}:${lex.numbers}:${lex.date}`)) ?? []
    const others = fits.filter((other) => other !== node && says(work.nodes.lexOf(other), lex))
    if (others.length === 1) work.nodes.join(node, others[0] as number)
  }
  for (const seen of dayOnly) {
    const { lex } = seen
    const fits = [
      ...new Set(
        (index.byDay.get(`${lex.jurisdiction}:${lex.authority}:${lex.kind}:${lex.date}`) ?? []).map(work.nodes.find, work.nodes),
      ),
    ]
    work.target[seen.index] = fits.length === 1 ? (fits[0] as number) : work.nodes.nodeOf(lex, seen.count)
  }
}

/** Whether one name says all that another does, and more. */
function says(more: LexName, less: LexName): boolean {
  const number = more.numbers === less.numbers || (!/[a-z]/.test(less.numbers) && more.numbers.startsWith(`${less.numbers}-`))
  const authority = more.authority === less.authority || less.authority === UNKNOWN
  const place = within(less.jurisdiction.split(';'), more.jurisdiction.split(';'), less.authority === UNKNOWN)
  const longer = more.numbers !== less.numbers || more.authority !== less.authority || more.jurisdiction !== less.jurisdiction
  return number && authority && place && longer
}

/** Units of the one, in order, among those of the other; `ignota` is any. A province is not one of its communes. */
function within(less: readonly string[], more: readonly string[], anywhere: boolean): boolean {
  if (more.includes(UNKNOWN)) return false
  if (anywhere && less.length === 1) return true
  if (less.includes(UNKNOWN))
    return less.filter((unit) => unit !== UNKNOWN).every((unit) => more.includes(unit)) && less.length <= more.length
  return less.at(-1) === more.at(-1) && less.every((unit) => more.includes(unit))
}

const head = (numbers: string): string => /^\d+[a-z]?(?:-(?:19|20)\d{2})?/.exec(numbers)?.[0] ?? numbers
