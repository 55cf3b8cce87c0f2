import { isDay, isUnnumbered, type LexName, UNKNOWN } from '../identifiers/lex-name.ts'
import { addTo } from '../list-map.ts'
import { hashOf } from './hash.ts'
import type { NodeTable } from './node-table.ts'
import type { SeenName } from './registry.ts'
import type { Work } from './settle.ts'

/**
 * Identifiers that say less than they should, joined to the one that says the rest where exactly one fits on the same day:
 * a number whose symbol is cut (`16/2020`), an issuer who is not said, a commune without its district, a day without a
 * number.
 */
export function joinIncomplete(work: Work, dayOnly: readonly SeenName[]): void {
  const { nodes } = work
  const wanted = new Set(dayOnly.map(({ lex }) => hashOf(dayKey(lex))))
  const byDay = new Map<number, number[]>()
  const byNumber = new Map<number, number[]>()
  for (let node = 0; node < nodes.size; node++) {
    const lex = nodes.lexOf(node)
    if (!isDay(lex.date) || isUnnumbered(lex.numbers)) continue
    addTo(byNumber, hashOf(headKey(lex)), node)
    const day = wanted.size === 0 ? 0 : hashOf(dayKey(lex))
    if (wanted.has(day)) addTo(byDay, day, node)
  }
  for (const group of byNumber.values()) if (group.length > 1) joinWithin(group, nodes)
  for (const seen of dayOnly) {
    const key = dayKey(seen.lex)
    const same = (byDay.get(hashOf(key)) ?? []).filter((node) => dayKey(nodes.lexOf(node)) === key)
    const fits = [...new Set(same.map((node) => nodes.find(node)))]
    work.target[seen.index] = fits.length === 1 ? (fits[0] as number) : nodes.nodeOf(seen.lex, seen.count)
  }
}

/** Nodes of one number and day: each that says less than exactly one other is that one. */
function joinWithin(group: readonly number[], nodes: NodeTable): void {
  const lexes = group.map((node) => nodes.lexOf(node))
  const joins = lexes.flatMap((less, i) => {
    const more = lexes.flatMap((other, j) => (j !== i && says(other, less) ? [j] : []))
    return more.length === 1 ? [[group[i] as number, group[more[0] as number] as number] as const] : []
  })
  for (const [from, to] of joins) nodes.join(from, to)
}

const dayKey = ({ jurisdiction, authority, kind, date }: LexName): string => `${jurisdiction}:${authority}:${kind}:${date}`
const headKey = ({ kind, numbers, date }: LexName): string => `${kind}:${head(numbers)}:${date}`
const head = (numbers: string): string => /^\d+[a-z]?(?:-(?:19|20)\d{2})?/.exec(numbers)?.[0] ?? numbers

/** Whether one name says all that another does, and more. */
function says(more: LexName, less: LexName): boolean {
  if (more.kind !== less.kind || more.date !== less.date) return false
  const number = more.numbers === less.numbers || (!/[a-z]/.test(less.numbers) && more.numbers.startsWith(`${less.numbers}-`))
  const authority = more.authority === less.authority || less.authority === UNKNOWN
  if (!number || !authority) return false
  const longer = more.numbers !== less.numbers || more.authority !== less.authority || more.jurisdiction !== less.jurisdiction
  return longer && within(less.jurisdiction.split(';'), more.jurisdiction.split(';'), less.authority === UNKNOWN)
}

/** Units of the one, in order, among those of the other; `ignota` is any. A province is not one of its communes. */
function within(less: readonly string[], more: readonly string[], anywhere: boolean): boolean {
  if (more.includes(UNKNOWN)) return false
  if (anywhere && less.length === 1) return true
  if (less.includes(UNKNOWN))
    return less.filter((unit) => unit !== UNKNOWN).every((unit) => more.includes(unit)) && less.length <= more.length
  return less.at(-1) === more.at(-1) && less.every((unit) => more.includes(unit))
}
