import { isUnnumbered, type LexName, parseLexName, UNKNOWN } from '../identifiers/lex-name.ts'
import { clusterDates, type DateCluster } from './date-clusters.ts'
import { joinIncomplete } from './join-incomplete.ts'
import { type KnownTexts, seriesKey } from './known-texts.ts'
import { settleNames } from './names.ts'
import { NodeTable } from './node-table.ts'
import type { Registry, SeenName } from './registry.ts'

/** Days under which one document was cited, or kinds. */
export interface SettledConflict {
  readonly node: number
  readonly days: readonly string[]
}

/** What each identifier means. */
export interface Settled {
  readonly nodes: NodeTable
  /** By index of the registry: the node, or -1 where that depends on the citing document. */
  readonly target: Int32Array
  /** Where it depends: the nodes in question. */
  readonly options: ReadonlyMap<number, readonly number[]>
  /** Its own node, where no option fits. */
  readonly own: ReadonlyMap<number, number>
  readonly conflicts: readonly SettledConflict[]
  readonly known: KnownTexts
  /** Nodes of texts that the table knows, by its identifiers. */
  readonly knownNodes: ReadonlyMap<string, number>
}

/** A settling under way. */
export interface Work {
  readonly registry: Registry
  readonly known: KnownTexts
  readonly nodes: NodeTable
  readonly target: Int32Array
  readonly options: Map<number, readonly number[]>
  readonly own: Map<number, number>
  readonly conflicts: SettledConflict[]
  readonly knownNodes: Map<string, number>
}

/** The node of a text that the table knows. */
export function knownNode(id: string, { nodes, knownNodes }: Work): number {
  const node = knownNodes.get(id) ?? nodes.nodeOf(parseLexName(id) as LexName)
  knownNodes.set(id, node)
  return node
}

/** Boards and task forces: many of one name in one place, each with numbers of its own. */
const SHARED = /^(?:ban\.chi\.dao|to\.cong\.tac|hoi\.dong(?!\.nhan\.dan)|to\.|doan\.|ignota)/

/** Makes documents of all identifiers that were seen. Pure but for the work in hand; the order of documents does not matter. */
export function settle(registry: Registry, known: KnownTexts): Settled {
  const work: Work = {
    registry,
    known,
    nodes: new NodeTable(),
    target: new Int32Array(registry.size).fill(-1),
    options: new Map(),
    own: new Map(),
    conflicts: [],
    knownNodes: new Map(),
  }
  // identifiers only: taken apart they would fill the memory
  const series = new Map<string, string | string[]>()
  const named: SeenName[] = []
  const dayOnly: SeenName[] = []
  for (const seen of registry.seen()) {
    const { lex } = seen
    if (lex.annex !== '' || (seen.held && isUnnumbered(lex.numbers))) work.target[seen.index] = work.nodes.nodeOf(lex, seen.count)
    else if (!isUnnumbered(lex.numbers)) addOne(series, seriesKey(lex), seen.id)
    else if (lex.name !== '') named.push(seen)
    else if (lex.date.length === 10) dayOnly.push(seen)
  }
  for (const [key, ids] of series) {
    const seen = (typeof ids === 'string' ? [ids] : ids).flatMap((id) => registry.at(id) ?? [])
    settleSeries(key, seen, work)
  }
  joinIncomplete(work, dayOnly)
  settleNames(named, work)
  return work
}

/** Most series have one number under one date: a list each would be more than they are. */
function addOne(map: Map<string, string | string[]>, key: string, value: string): void {
  const there = map.get(key)
  if (there === undefined) map.set(key, value)
  else if (typeof there === 'string') map.set(key, [there, value])
  else there.push(value)
}

function settleSeries(key: string, seen: readonly SeenName[], work: Work): void {
  const [first] = seen
  if (first === undefined) return
  const { lex } = first
  const byDate = new Map(seen.map((one) => [one.lex.date, one]))
  const knownDates = work.known.ofSeries(key).map(({ id }) => parseLexName(id)?.date ?? UNKNOWN)
  const dates = [...new Set([...byDate.keys(), ...knownDates])].map((date) => ({
    date,
    count: byDate.get(date)?.count ?? 0,
    held: byDate.get(date)?.held ?? false,
    known: knownDates.includes(date),
  }))
  const clustered = clusterDates(dates, lex.numbers, {
    local: lex.jurisdiction.includes(';'),
    shared: SHARED.test(lex.authority),
  })
  const options: number[] = []
  for (const cluster of clustered.clusters) {
    const members = cluster.dates.flatMap((date) => byDate.get(date) ?? [])
    if (members.length === 0) continue
    const node = settleCluster(cluster, members, lex, work)
    options.push(node)
    for (const text of work.known.ofSeries(key)) if (cluster.dates.includes(text.date)) work.knownNodes.set(text.id, node)
  }
  const famous = work.known.ofSeries(key).filter(({ undated }) => undated)
  for (const date of clustered.open)
    leaveOpen(
      byDate.get(date),
      options,
      famous.map(({ id }) => id),
      work,
    )
}

function settleCluster(cluster: DateCluster, members: readonly SeenName[], lex: LexName, work: Work): number {
  const weight = members.reduce((sum, { count, held }) => sum + count + (held ? 1e6 : 0), 0)
  const node = work.nodes.nodeOf({ ...lex, date: cluster.date }, weight)
  for (const { index } of members) work.target[index] = node
  const days = cluster.dates.filter((date) => date.length === 10)
  if (days.length > 1) work.conflicts.push({ node, days: days.sort() })
  return node
}

/** No date, or a year that fits several: each citing document is asked. Texts that everybody cites without their date help. */
function leaveOpen(seen: SeenName | undefined, options: readonly number[], famous: readonly string[], work: Work): void {
  if (seen === undefined) return
  const extra = options.length > 0 ? [] : famous.map((id) => knownNode(id, work))
  work.options.set(seen.index, [...options, ...extra])
  work.own.set(seen.index, work.nodes.nodeOf(seen.lex, seen.count))
}
