import { UNKNOWN } from '../identifiers/lex-name.ts'
import { nameKeyOf } from './known-texts.ts'
import type { SeenName } from './registry.ts'
import { knownNode, type Work } from './settle.ts'

/**
 * Laws and schemes known by name. A day tells which law of that name is meant, by the table or by a citation that has
 * number and day; a year does only where the table knows one law of that name in it; without either, each citing
 * document is asked.
 */
export function settleNames(named: readonly SeenName[], work: Work): void {
  const byName = corpusNames(named, work)
  for (const seen of named) {
    const key = nameKeyOf(seen.lex)
    const known = work.known.named(key)
    const { date } = seen.lex
    if (date === UNKNOWN) continue
    const fits = known.filter((text) => text.date.startsWith(date))
    const [only] = fits
    if (only !== undefined && fits.length === 1) settleOn(seen, knownNode(only.id, work), byName, key, work)
    else if (date.length === 10) {
      const same = [...(byName.get(key) ?? [])].filter((node) => work.nodes.lexOf(node).date === date)
      settleOn(seen, same.length === 1 ? (same[0] as number) : work.nodes.nodeOf(seen.lex, seen.count), byName, key, work)
    } else {
      work.options.set(
        seen.index,
        fits.map(({ id }) => knownNode(id, work)),
      )
      work.own.set(seen.index, work.nodes.nodeOf(seen.lex, seen.count))
    }
  }
  for (const seen of named) {
    if (seen.lex.date !== UNKNOWN) continue
    const key = nameKeyOf(seen.lex)
    const known = work.known.named(key).map(({ id }) => knownNode(id, work))
    work.options.set(seen.index, [...new Set([...known, ...(byName.get(key) ?? [])].map((node) => work.nodes.find(node)))])
    work.own.set(seen.index, work.nodes.nodeOf(seen.lex, seen.count))
  }
}

function settleOn(seen: SeenName, node: number, byName: Map<string, Set<number>>, key: string, work: Work): void {
  work.target[seen.index] = node
  const nodes = byName.get(key)
  if (nodes === undefined) byName.set(key, new Set([node]))
  else nodes.add(node)
}

/** Numbered laws of the corpus by the name that stood beside the number. */
function corpusNames(named: readonly SeenName[], work: Work): Map<string, Set<number>> {
  const wanted = new Set(named.map(({ lex }) => nameKeyOf(lex)))
  const found = new Map<string, Set<number>>()
  for (const [key, ids] of work.registry.named()) {
    if (!wanted.has(key)) continue
    const nodes = [...ids].map((index) => work.target[index] ?? -1).filter((node) => node >= 0)
    if (nodes.length > 0) found.set(key, new Set(nodes.map((node) => work.nodes.find(node))))
  }
  return found
}
