import type { CitationGraph, GraphNode } from '../record/citation-graph.ts'
import type { GraphGold } from './gold-graph.ts'
import { figures, type Measure, measureKeys } from './measure.ts'

export interface GraphScore {
  /** Pairs of mentions, and of documents with them, that are one text. */
  readonly clusters: Measure
  /** Who does what with which text, once each. */
  readonly relations: Measure
  /** Documents that rest on a text which had ended. */
  readonly stale: Measure
}

type Mention = GraphGold['mentions'][number]

/**
 * A graph held against its gold. `folderOf` tells which gold document a sha256 is. A mention that the graph has no
 * evidence of is alone, unless the document names itself.
 */
export function scoreGraph(graph: CitationGraph, gold: GraphGold, folderOf: (sha256: string) => string | null): GraphScore {
  const own = ownNodes(graph.nodes, folderOf)
  const seen = evidenceOf(graph, folderOf)
  const counted = gold.mentions.filter(({ open }) => open === undefined)
  const placed = counted.map((mention, at) => ({ mention, node: nodeOf(mention, seen, own, gold) ?? `missing ${at}` }))
  const items = [
    ...placed.map(({ mention, node }) => ({ gold: mention.is, node, name: `${mention.document} « ${mention.raw} »` })),
    ...Object.entries(gold.documents).map(([folder, is]) => ({
      gold: is,
      node: own.get(folder) ?? `missing ${folder}`,
      name: folder,
    })),
  ]
  const textOf = majority(items)
  return {
    clusters: pairwise(items),
    relations: relationsOf(gold, placed, seen, textOf),
    stale: measureKeys(
      graph.stale.flatMap(({ from, to }) => {
        const document = textOf.get(from)
        return document === undefined ? [`${from} → ${to}`] : [`${document} → ${textOf.get(to) ?? to}`]
      }),
      gold.stale.map(({ document, text }) => `${gold.documents[document]} → ${text}`),
    ),
  }
}

/** The node of each document itself: that with its number, not what it promulgates. */
function ownNodes(nodes: readonly GraphNode[], folderOf: (sha256: string) => string | null): Map<string, string> {
  const own = new Map<string, string>()
  for (const { id, sha256 } of nodes) {
    const folder = sha256 === undefined ? null : folderOf(sha256)
    const known = folder === null ? undefined : own.get(folder)
    if (folder !== null && (known === undefined || id.length < known.length)) own.set(folder, id)
  }
  return own
}

interface Seen {
  readonly raw: string
  readonly node: string
  readonly relation: string
}

/**
 * What each document says of others, by the mentions that the graph shows. What it says of two other texts is not its own
 * relation; where it promulgates an annex the mention is that of itself.
 */
function evidenceOf({ nodes, edges }: CitationGraph, folderOf: (sha256: string) => string | null): Map<string, Seen[]> {
  const holder = new Map(nodes.flatMap(({ id, sha256 }) => (sha256 === undefined ? [] : [[id, sha256] as const])))
  const seen = new Map<string, Seen[]>()
  for (const { from, to, relation, evidence } of edges)
    for (const { document, raw } of evidence) {
      const folder = folderOf(document)
      if (folder === null || holder.get(from) !== document) continue
      const node = holder.get(to) === document ? from : to
      seen.set(folder, [...(seen.get(folder) ?? []), { raw: plain(raw), node, relation }])
    }
  return seen
}

const plain = (raw: string) => raw.normalize('NFC').replace(/\s+/gu, '').toLowerCase()

/** The evidence of a mention: its own words, else words that hold it or that it holds. */
function found({ document, raw }: Pick<Mention, 'document' | 'raw'>, seen: ReadonlyMap<string, readonly Seen[]>): Seen[] {
  const wanted = plain(raw)
  const all = seen.get(document) ?? []
  const same = all.filter((one) => one.raw === wanted)
  return same.length > 0 ? same : all.filter((one) => one.raw.includes(wanted) || wanted.includes(one.raw))
}

function nodeOf(
  mention: Mention,
  seen: ReadonlyMap<string, readonly Seen[]>,
  own: ReadonlyMap<string, string>,
  gold: GraphGold,
): string | undefined {
  const node = found(mention, seen)[0]?.node
  // a document that names itself has no relation to itself
  return node ?? (mention.is === gold.documents[mention.document] ? own.get(mention.document) : undefined)
}

interface Item {
  readonly gold: string
  readonly node: string
  readonly name: string
}

/** Pairwise precision and recall of a clustering, from how many of each gold text stand in each node. */
function pairwise(items: readonly Item[]): Measure {
  const pairs = (counts: Iterable<number>) => [...counts].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0)
  const count = (key: (item: Item) => string) => {
    const counts = new Map<string, number>()
    for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
    return counts
  }
  const hit = pairs(count(({ gold, node }) => `${gold}\n${node}`).values())
  const [wanted, predicted] = [pairs(count(({ gold }) => gold).values()), pairs(count(({ node }) => node).values())]
  return { ...figures(hit, predicted - hit, wanted), predicted, missed: apart(items), extra: together(items) }
}

/** Texts whose mentions stand in several nodes. */
function apart(items: readonly Item[]): string[] {
  return groups(items, 'gold', 'node').map(
    ([text, parts]) => `${text} is ${parts.map(([node, [first]]) => `${node} (${first?.name})`).join(' and ')}`,
  )
}

/** Nodes that hold several texts. */
function together(items: readonly Item[]): string[] {
  return groups(items, 'node', 'gold').map(
    ([node, parts]) => `${node} holds ${parts.map(([text, [first]]) => `${text} (${first?.name})`).join(' and ')}`,
  )
}

function groups(items: readonly Item[], by: 'gold' | 'node', of: 'gold' | 'node'): [string, [string, Item[]][]][] {
  const grouped = new Map<string, Map<string, Item[]>>()
  for (const item of items) {
    const inner = grouped.get(item[by]) ?? new Map<string, Item[]>()
    inner.set(item[of], [...(inner.get(item[of]) ?? []), item])
    grouped.set(item[by], inner)
  }
  return [...grouped].filter(([, inner]) => inner.size > 1).map(([key, inner]) => [key, [...inner]])
}

/** What most of a node's mentions mean. */
function majority(items: readonly Item[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { node, gold } of items) {
    const inner = counts.get(node) ?? new Map<string, number>()
    inner.set(gold, (inner.get(gold) ?? 0) + 1)
    counts.set(node, inner)
  }
  return new Map([...counts].map(([node, inner]) => [node, [...inner].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '']))
}

/** Each relation that the gold tells of a document and a text, and each that the graph shows for a gold mention. */
function relationsOf(
  gold: GraphGold,
  placed: readonly { readonly mention: Mention; readonly node: string }[],
  seen: ReadonlyMap<string, readonly Seen[]>,
  textOf: ReadonlyMap<string, string>,
): Measure {
  const [wanted, predicted] = [new Set<string>(), new Set<string>()]
  for (const { mention, node } of placed) {
    const { document, is, relation } = mention
    if (relation === undefined || relation === 'self' || is === gold.documents[document]) continue
    wanted.add(`${document} ${relation} ${is}`)
    for (const one of found(mention, seen)) {
      if (one.node !== node) continue
      predicted.add(`${document} ${one.relation} ${textOf.get(node) ?? node}`)
    }
  }
  return measureKeys([...predicted], [...wanted])
}
