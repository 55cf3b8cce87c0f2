import type { EndedPlace, GraphConflict, GraphNode, Relation, UnresolvedMention } from '../record/citation-graph.ts'
import type { KnownText } from '../record/known-status.ts'
import type { Kind } from '../record/record.ts'
import type { GraphDocument, GraphMention, GraphOptions, LinkedEdge } from './graph.ts'
import { isUnnumbered, type LexName, lexName, parseLexName } from './identifiers/lex-name.ts'
import { addTo } from './list-map.ts'
import { better, mainFile, type NodeFacts, noFacts } from './nodes/node-facts.ts'
import { levelOf, organName } from './nodes/organ-names.ts'
import { PlaceNames } from './nodes/place-names.ts'
import { titleBehind } from './nodes/title-behind.ts'
import { type EndedPlaces, endedPlaces } from './places/ended-places.ts'
import { knownTexts } from './resolve/known-texts.ts'
import { OwnNames } from './resolve/own-names.ts'
import { Registry } from './resolve/registry.ts'
import { type Resolution, Resolver, written } from './resolve/resolver.ts'
import { type Settled, settle } from './resolve/settle.ts'
import { eventsOfText } from './status/known-events.ts'
import { endedBy, type LegalEvent, statusAt } from './status/status-at.ts'

/** A document of the graph, before its neighbours are counted. */
export interface BuiltNode {
  readonly index: number
  readonly node: Omit<GraphNode, 'inDegree' | 'outDegree'>
  /** Last year of a plan's period. */
  readonly until: string | null
  /** Whether the table of known texts vouches for its status. */
  readonly watched: boolean
}

/** What one document adds to the graph. */
export interface Linked {
  /** The document itself; -1 where its record names none. */
  readonly node: number
  readonly edges: readonly LinkedEdge[]
  readonly unresolved: readonly UnresolvedMention[]
}

/** Makes the graph of documents that are walked over twice; see `graph.ts`. Holds nodes, not mentions. */
export class GraphBuilder {
  readonly #options: GraphOptions
  readonly #registry = new Registry()
  readonly #own = new OwnNames()
  readonly #names = new PlaceNames()
  readonly #facts = new Map<number, NodeFacts>()
  readonly #events = new Map<number, LegalEvent[]>()
  readonly #known: ReturnType<typeof knownTexts>
  /** Texts that the table knows, by node. */
  readonly #texts = new Map<number, KnownText>()
  readonly #ended: EndedPlaces | null
  #settled: Settled | null = null
  #resolver: Resolver | null = null
  #documents = 0

  constructor(options: GraphOptions) {
    this.#options = options
    this.#known = knownTexts(options.known)
    this.#ended = options.gazetteer === undefined ? null : endedPlaces(options.gazetteer)
  }

  /** First walk: notes what a document is and mentions. */
  learn(document: GraphDocument): void {
    const at = this.#documents++
    const own = this.#own.learn(document)
    if (own !== null) this.#registry.hold(own, at)
    for (const { id, name, number, says } of document.citations) {
      this.#registry.see(id, at, name, number !== null)
      for (const said of says ?? []) this.#registry.note(said.id, at)
    }
    const { issuer } = document.facts
    for (const place of [issuer?.unit, ...(issuer?.parents ?? [])]) this.#names.learn(place)
  }

  /** Between the walks: settles which mentions are of one document. */
  settle(): void {
    this.#settled = settle(this.#registry, this.#known)
    const { nodes, knownNodes } = this.#settled
    for (const [id, node] of knownNodes) {
      const text = this.#known.byId.get(id)
      if (text !== undefined) this.#texts.set(nodes.find(node), text)
    }
    this.#resolver = new Resolver(this.#registry, this.#settled, (node) => {
      const text = this.#texts.get(node)
      const end = text === undefined ? null : endedBy(eventsOfText(text), '9999-12-31')
      return { from: text?.since ?? null, to: end?.since ?? null }
    })
  }

  /** Second walk: the relations of a document; their ends are nodes. */
  link(document: GraphDocument): Linked {
    const [settled, resolver] = [this.#settled, this.#resolver]
    if (settled === null || resolver === null) throw new Error('link before settle')
    const { citations, facts } = document
    const said = citations.flatMap(({ says }) => (says ?? []).map(({ id }) => id))
    const resolved = resolver.resolve([...citations.map(({ id }) => id), ...said], written(facts.date, facts.planYear))
    const own = this.#ownNode(document, resolved, settled)
    if (own === null) {
      const raw = facts.number ?? facts.title ?? document.sha256
      return {
        node: -1,
        edges: [],
        unresolved: [this.#missed(document, { raw, page: null }, { node: null, reason: 'no-identifier' })],
      }
    }
    this.#hold(own, document)
    const unresolved: UnresolvedMention[] = []
    const edges = new EdgeList()
    let next = citations.length
    citations.forEach((mention, i) => {
      const sayings = (mention.says ?? []).map(({ relation }) => ({ relation, to: resolved[next++]?.node ?? null }))
      const resolution = this.#ownMention(mention, document, own) ?? (resolved[i] as Resolution)
      if (resolution.reason !== undefined) unresolved.push(this.#missed(document, mention, resolution))
      const { node } = resolution
      if (node === null) return
      this.#see(node, mention, document)
      for (const edge of this.#edgesOf(mention, node, own, document)) edges.add(edge, i)
      for (const { relation, to } of sayings) if (to !== null && to !== node) edges.add({ from: node, to, relation }, i)
    })
    const promulgated = this.#attachments(own, document)
    if (!edges.has(own, 'promulgates')) for (const to of promulgated) edges.add({ from: own, to, relation: 'promulgates' }, null)
    for (const edge of edges.list()) this.#happen(edge, edge.from === own, document)
    return { node: own, edges: edges.list(), unresolved }
  }

  #ownNode(document: GraphDocument, resolved: readonly Resolution[], settled: Settled): number | null {
    const id = this.#own.idOf(document)
    if (id === null) return null
    const borrowed = this.#own.borrowedFrom(document)
    if (borrowed !== null) {
      const parent = resolved[borrowed]?.node
      if (parent !== null && parent !== undefined) return this.#annexNode(parent, document.facts.kind, settled)
    }
    const index = this.#registry.indexOf(id)
    const node = index === undefined ? -1 : (settled.target[index] ?? -1)
    const lex = parseLexName(id)
    if (node >= 0) return settled.nodes.find(node)
    return lex === null ? null : settled.nodes.find(settled.own.get(index ?? -1) ?? settled.nodes.nodeOf(lex))
  }

  #annexNode(parent: number, kind: Kind, settled: Settled, nth = 1): number {
    const annex = `:${kind.replace(/-/g, '.')}${nth > 1 ? `;${nth}` : ''}`
    return settled.nodes.nodeOf({ ...settled.nodes.lexOf(parent), annex })
  }

  /** `(Kèm theo Quyết định số …/QĐ-UBND)` of a document that has no number yet is the document itself. */
  #ownMention(mention: GraphMention, { facts }: GraphDocument, own: number): Resolution | null {
    const blank = mention.number === null && mention.name === null && mention.role === 'self'
    return blank && (mention.id === facts.id || mention.kind === facts.kind) ? { node: own } : null
  }

  #edgesOf(
    mention: GraphMention,
    to: number,
    own: number,
    document: GraphDocument,
  ): { from: number; to: number; relation: Relation }[] {
    const { relation, role } = mention
    if (role === 'self' && relation === 'promulgates') {
      if (to !== own) return [{ from: to, to: own, relation }]
      return this.#attachments(own, document).map((attached) => ({ from: own, to: attached, relation }))
    }
    return to === own ? [] : [{ from: own, to, relation }]
  }

  /** The nodes of what a decision promulgates. */
  #attachments(own: number, { facts, annexOf }: GraphDocument): number[] {
    const settled = this.#settled as Settled
    if (annexOf !== undefined || settled.nodes.lexOf(own).annex !== '') return []
    const seen = new Map<string, number>()
    return facts.attachments.map(({ kind, title }) => {
      const nth = (seen.get(kind) ?? 0) + 1
      seen.set(kind, nth)
      const node = this.#annexNode(own, kind, settled, nth)
      const known = this.#factsOf(node)
      known.title = better(known.title, title)
      known.held ??= this.#factsOf(own).held
      known.until = this.#factsOf(own).until
      return node
    })
  }

  #factsOf(node: number): NodeFacts {
    let facts = this.#facts.get(node)
    if (facts === undefined) {
      facts = noFacts()
      this.#facts.set(node, facts)
    }
    return facts
  }

  #hold(node: number, { sha256, facts, annexOf }: GraphDocument): void {
    const known = this.#factsOf(node)
    if (facts.issuer !== null) this.#ended?.name(facts.issuer.name, facts.issuer.parents, facts.date, sha256)
    if (annexOf !== undefined && known.held !== null) return
    const file = {
      sha256,
      issuer: facts.issuer?.name ?? null,
      level: facts.issuer?.level ?? null,
      title: annexOf === undefined ? facts.title || null : null,
      number: facts.number,
      date: facts.date,
      inForceFrom: facts.inForceFrom ?? null,
    }
    known.held = mainFile(known.held, file)
    const years = facts.planYears ?? (facts.planYear === null ? [] : [facts.planYear])
    const isPlan = [facts.kind, ...facts.attachments.map(({ kind }) => kind)].some(
      (kind) => kind === 'ke-hoach' || kind === 'chuong-trinh',
    )
    if (isPlan && years.length > 0) known.until = better(known.until, String(Math.max(...years)))
  }

  #see(node: number, mention: GraphMention, { facts, sha256 }: GraphDocument): void {
    const known = this.#factsOf(node)
    known.mentions++
    known.number = better(known.number, mention.numberIntended ?? mention.number)
    known.name = better(known.name, mention.name)
    if (mention.role !== 'self') known.title = better(known.title, titleBehind(mention.passage, mention.raw))
    const lex = (this.#settled as Settled).nodes.lexOf(node)
    const own = facts.id === undefined ? null : parseLexName(facts.id)
    const sameOrgan = own !== null && own.jurisdiction === lex.jurisdiction && own.authority === lex.authority
    const words = mention.issuer ?? (sameOrgan ? (facts.issuer?.name ?? null) : null)
    if (words !== null) {
      this.#names.learnFrom(words)
      known.issuer = better(known.issuer, words)
      this.#ended?.name(words, facts.issuer?.parents ?? [], mention.date ?? facts.date, sha256)
    }
    known.level ??= levelOf(lex, words) ?? (sameOrgan ? (facts.issuer?.level ?? null) : null)
  }

  #missed(
    document: GraphDocument,
    { raw, page }: Pick<GraphMention, 'raw' | 'page'>,
    { reason, candidates }: Resolution,
  ): UnresolvedMention {
    const { nodes } = this.#settled as Settled
    return {
      document: document.sha256,
      page,
      raw,
      reason: reason ?? '',
      ...(candidates === undefined ? {} : { candidates: candidates.map((node) => nodes.idOf(node)).sort() }),
    }
  }

  /** What documents do to each other is an event of the one that it is done to. */
  #happen({ from, to, relation, mentions }: LinkedEdge, own: boolean, { facts, citations }: GraphDocument): void {
    const type =
      relation === 'replaces' ? 'replaced' : relation === 'repeals' ? 'repealed' : relation === 'amends' ? 'amended' : null
    if (type === null) return
    const { nodes } = this.#settled as Settled
    const { date } = nodes.lexOf(from)
    const since = (own ? facts.inForceFrom : undefined) ?? (date.length === 10 ? date : null)
    const said = mentions.flatMap((at) => citations[at] ?? [])
    const scope = said.length > 0 && said.every(isOfPart) ? 'part' : 'whole'
    const source = said[0]?.passage ?? said[0]?.raw ?? ''
    addTo(this.#events, to, { type, by: nodes.idOf(from), since, scope, source })
  }

  idOf(node: number): string {
    return (this.#settled as Settled).nodes.idOf(node)
  }

  /** What happened to a document, by the table and by the corpus. */
  eventsOf(node: number): LegalEvent[] {
    const text = this.#texts.get(node)
    const known = text === undefined ? [] : eventsOfText(text).map((event) => ({ ...event, by: this.#idOfKnown(event.by) }))
    return [...known, ...(this.#events.get(node) ?? [])]
  }

  /** The table's identifiers may have become others: the corpus dates a text otherwise, and goes by its own date. */
  #idOfKnown(id: string | null): string | null {
    const node = id === null ? undefined : (this.#settled as Settled).knownNodes.get(id)
    return node === undefined ? id : this.idOf(node)
  }

  /** After the second walk: every document that was named or is there, without its degrees. */
  *nodes(): Generator<BuiltNode> {
    for (const [index, facts] of this.#facts) yield this.#nodeOf(index, facts)
  }

  #nodeOf(index: number, facts: NodeFacts): BuiltNode {
    const lex = (this.#settled as Settled).nodes.lexOf(index)
    const id = lexName(lex)
    const known = this.#texts.get(index)
    const { held } = facts
    const isAnnex = lex.annex !== ''
    const number = isAnnex || isUnnumbered(lex.numbers) ? null : (known?.number ?? held?.number ?? facts.number)
    const date =
      (lex.date.length === 10 ? lex.date : known?.date) ??
      (held?.date && !isAnnex ? longer(held.date, lex.date) : lex.date === 'ignota' ? null : lex.date)
    const units = lex.jurisdiction
      .split(';')
      .slice(1)
      .filter((unit) => unit !== 'ignota')
    const title = isAnnex ? facts.title : (held?.title ?? known?.name ?? facts.name ?? facts.title)
    const until = facts.until ?? (held === null ? lastYear(lex, facts.title) : null)
    const watched = known !== undefined ? known.confidence !== 'unsure' : false
    const node = {
      id,
      kind: kindOf(lex),
      number,
      date,
      issuer: held?.issuer ?? known?.issuer ?? organName(lex, facts.issuer, this.#names.nameOf),
      level: held?.level ?? facts.level ?? levelOf(lex, facts.issuer),
      ...(units.length > 0 ? { places: units.map(this.#names.nameOf) } : {}),
      title,
      held: held !== null,
      ...(held === null ? {} : { sha256: held.sha256 }),
      status: statusAt({ date, events: this.eventsOf(index), until, watched }, this.#options.on),
    }
    return { index, node, until, watched }
  }

  /** Documents that were given several days or kinds, and numbers that were given to several documents. */
  conflicts(): GraphConflict[] {
    const { nodes, conflicts } = this.#settled as Settled
    const found = conflicts.map(({ node, days }): GraphConflict => {
      const lex = nodes.lexOf(node)
      return {
        number: this.#facts.get(nodes.find(node))?.number ?? lex.numbers,
        ids: days.map((date) => lexName({ ...lex, date })),
        reason: 'several-dates',
      }
    })
    return [...found, ...this.#own.collisions()].sort((a, b) => ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1))
  }

  /** Places that the merger of 1 July 2025 ended and that the documents name. */
  ended = (): EndedPlace[] => this.#ended?.found() ?? []
}

/** What is done to articles of a text only: it names them, or the words in front say so. */
function isOfPart({ provision, passage, raw }: GraphMention): boolean {
  const before = passage?.slice(0, Math.max(0, passage.indexOf(raw))) ?? ''
  return provision !== null || /(?:một phần|một số (?:điều|nội dung|quy định)|điểm|khoản|Điều)(?: \S+){0,4} ?$/u.test(before)
}

const kindOf = ({ kind, annex }: LexName): Kind =>
  (annex === '' ? kind : annex.slice(1).replace(/;.*$/, '')).replace(/\./g, '-') as Kind
const longer = (a: string, b: string): string => (b.length > a.length && b.startsWith(a) ? b : a)

const PROMULGATES_PLAN = /^(?:về (?:việc )?)?(?:ban hành|phê duyệt) (?:kế hoạch|chương trình)/iu

/** The last year of a plan that is only cited, as its title says: `Kế hoạch … năm 2024`, `giai đoạn 2021 - 2025`. */
function lastYear({ kind }: LexName, title: string | null): string | null {
  if (title === null || !(kind === 'ke.hoach' || kind === 'chuong.trinh' || PROMULGATES_PLAN.test(title))) return null
  return (
    /(?:giai đoạn|từ năm) (?:19|20)\d{2}\s?(?:[-–]|đến|đến năm)\s?((?:19|20)\d{2})/iu.exec(title)?.[1] ??
    /(?<!đến |trước )năm ((?:19|20)\d{2})(?!\s?[-–])/iu.exec(title)?.[1] ??
    null
  )
}

/** Relations of one document, mentions gathered. */
class EdgeList {
  readonly #edges = new Map<string, { from: number; to: number; relation: Relation; count: number; mentions: number[] }>()

  add({ from, to, relation }: { from: number; to: number; relation: Relation }, mention: number | null): void {
    const key = `${from} ${to} ${relation}`
    const edge = this.#edges.get(key) ?? { from, to, relation, count: 0, mentions: [] }
    edge.count++
    if (mention !== null) edge.mentions.push(mention)
    this.#edges.set(key, edge)
  }

  has = (from: number, relation: Relation): boolean =>
    [...this.#edges.values()].some((edge) => edge.from === from && edge.relation === relation)
  list = () => [...this.#edges.values()]
}
