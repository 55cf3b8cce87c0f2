import type { EndedPlace, GraphConflict, Relation, UnresolvedMention } from '../record/citation-graph.ts'
import type { KnownText } from '../record/known-status.ts'
import type { Kind } from '../record/record.ts'
import { EdgeList } from './edge-list.ts'
import type { GraphDocument, GraphMention, GraphOptions, LinkedEdge } from './graph.ts'
import { lexName, parseLexName } from './identifiers/lex-name.ts'
import { addTo } from './list-map.ts'
import { type BuiltNode, builtNode } from './nodes/built-node.ts'
import { better, mainFile, type NodeFacts, noFacts } from './nodes/node-facts.ts'
import { levelOf } from './nodes/organ-names.ts'
import { PlaceNames } from './nodes/place-names.ts'
import { titleBehind } from './nodes/title-behind.ts'
import { type EndedPlaces, endedPlaces } from './places/ended-places.ts'
import { Drafts } from './resolve/drafts.ts'
import { joinDrafts } from './resolve/join-drafts.ts'
import { knownTexts } from './resolve/known-texts.ts'
import { OwnNames } from './resolve/own-names.ts'
import { Registry } from './resolve/registry.ts'
import { type Resolution, Resolver, written } from './resolve/resolver.ts'
import { type Settled, settle } from './resolve/settle.ts'
import { isOfPart } from './status/is-of-part.ts'
import { eventsOfText } from './status/known-events.ts'
import { endedBy, type LegalEvent } from './status/status-at.ts'

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
  readonly #drafts = new Drafts()
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
    if (own !== null) {
      this.#registry.hold(own, at)
      this.#drafts.learn(own, document)
    }
    for (const { id, name, number, says } of document.citations) {
      this.#registry.see(id, at, name, number !== null)
      for (const said of says ?? []) this.#registry.note(said.id, at)
    }
    const { issuer } = document.facts
    for (const place of [issuer?.unit, ...(issuer?.parents ?? [])]) this.#names.learn(place)
  }

  /** Whether there are documents whose number only others know: then `compare` each before `settle`. */
  get hasDrafts(): boolean {
    return this.#drafts.any
  }

  /** A walk in between, where there are drafts: notes by what number others cite them. */
  compare(document: GraphDocument): void {
    this.#drafts.compare(document)
  }

  /** Between the walks: settles which mentions are of one document. */
  settle(): void {
    this.#own.settle()
    this.#settled = settle(this.#registry, this.#known)
    const { nodes, knownNodes } = this.#settled
    joinDrafts(this.#drafts, this.#registry, this.#settled)
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

  /** The identifier of a node. */
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
    const { nodes } = this.#settled as Settled
    const { on } = this.#options
    for (const [index, facts] of this.#facts) {
      const about = { known: this.#texts.get(index), events: this.eventsOf(index), placeOf: this.#names.nameOf, on }
      yield builtNode(index, nodes.lexOf(index), facts, about)
    }
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
