import {
  type CitationGraph,
  type GraphEdge,
  type GraphEvidence,
  type GraphNode,
  LEGAL_STATUSES,
} from '../../record/citation-graph.ts'
import { KINDS, LEVELS, RELATIONS } from '../../record/record.ts'
import type { EdgeTuple, EvidenceTuple, NodeTuple, PageData, StaleTuple } from './page-data.ts'

export interface EncodeOptions {
  /** Where each document was read from, by sha256. */
  readonly paths?: ReadonlyMap<string, string>
  /** Names of texts that are no nodes, by their identifiers: what replaced another and is itself never cited. */
  readonly names?: ReadonlyMap<string, string>
  /** Most mentions that the page carries; each relation keeps at least its first one. */
  readonly mostEvidence?: number
}
const MOST_EVIDENCE = 80_000
/** Letters of the words around a mention. */
const LONGEST_PASSAGE = 400

/** A graph as the page carries it. Edges and stale bases with an end that is no node are left out. */
export function encode(graph: CitationGraph, { paths, names, mostEvidence = MOST_EVIDENCE }: EncodeOptions = {}): PageData {
  const strings = new Interner()
  const documents = new Interner()
  const index = new Map(graph.nodes.map(({ id }, at) => [id, at]))
  const nodes = graph.nodes.map((node): NodeTuple => nodeTuple(node, strings, documents))
  const drawn = graph.edges.filter(({ from, to }) => index.has(from) && index.has(to))
  const keep = shareOfEach(drawn, mostEvidence)
  let omitted = 0
  const edges = drawn.map(({ from, to, relation, count, evidence }): EdgeTuple => {
    const kept = evidence.slice(0, keep)
    omitted += evidence.length - kept.length
    const tuples = kept.map((item) => evidenceTuple(item, strings, documents))
    return [index.get(from) ?? 0, index.get(to) ?? 0, RELATIONS.indexOf(relation), count, tuples]
  })
  const stale = graph.stale.flatMap(({ from, to, on, by, since }): StaleTuple[] => {
    const [at, rested] = [index.get(from), index.get(to)]
    return at === undefined || rested === undefined
      ? []
      : [[at, rested, on, by === null ? -1 : (index.get(by) ?? names?.get(by) ?? by), since]]
  })
  const ended = (graph.ended ?? []).map(({ name, until, successors, documents: shas }): PageData['ended'][number] => [
    strings.of(name),
    until,
    successors.map((successor) => strings.of(successor)),
    shas.map((sha256) => documents.of(sha256)),
  ])
  return {
    names: { kinds: KINDS, levels: LEVELS, statuses: LEGAL_STATUSES, relations: RELATIONS },
    strings: strings.values,
    documents: documents.values.map((sha256) => [sha256, paths?.get(sha256)?.normalize('NFC') ?? 0]),
    nodes,
    edges,
    stale,
    ended,
    omitted,
  }
}

/** How many mentions each relation may keep for all to come to no more than `most`, one at least. */
function shareOfEach(edges: readonly GraphEdge[], most: number): number {
  let share = Number.POSITIVE_INFINITY
  const total = (each: number) => edges.reduce((sum, { evidence }) => sum + Math.min(each, evidence.length), 0)
  for (const each of [Number.POSITIVE_INFINITY, 20, 10, 5, 3, 2, 1]) {
    share = each
    if (total(each) <= most) break
  }
  return share
}

function nodeTuple(node: GraphNode, strings: Interner, documents: Interner): NodeTuple {
  return [
    node.id,
    KINDS.indexOf(node.kind),
    node.number ?? 0,
    node.date ?? 0,
    strings.of(node.issuer),
    node.level === null ? -1 : LEVELS.indexOf(node.level),
    (node.places ?? []).map((place) => strings.of(place)),
    strings.of(node.title),
    // a document that is held says so by its entry, also where its bytes are not known
    node.held ? documents.of(node.sha256 ?? node.id) : -1,
    LEGAL_STATUSES.indexOf(node.status),
  ]
}

function evidenceTuple(item: GraphEvidence, strings: Interner, documents: Interner): EvidenceTuple {
  const { document, page, raw, passage, provision } = item
  const around = passage === undefined || passage === raw ? null : cut(passage)
  return [documents.of(document), page ?? -1, strings.of(raw), strings.of(around), strings.of(provision ?? null)]
}

const cut = (passage: string) => (passage.length <= LONGEST_PASSAGE ? passage : `${passage.slice(0, LONGEST_PASSAGE)}…`)

class Interner {
  readonly values: string[] = []
  readonly #at = new Map<string, number>()

  of(text: string | null): number {
    if (text === null) return -1
    const known = this.#at.get(text)
    if (known !== undefined) return known
    this.#at.set(text, this.values.length)
    return this.values.push(text.normalize('NFC')) - 1
  }
}
