import { citations } from '../../extractors/citations/citations.ts'
import { documentId } from '../../extractors/citations/document-id.ts'
import { inForceFrom } from '../../extractors/citations/in-force-from.ts'
import type { Passage } from '../../extractors/passage.ts'
import type { PlanContext } from '../../extractors/rule.ts'
import { buildGraph, type GraphDocument, type GraphOptions } from '../../src/graph/graph.ts'
import type { CitationGraph, GraphNode } from '../../src/record/citation-graph.ts'
import type { DocumentFacts, Kind, Level } from '../../src/record/record.ts'

export interface MadeUp {
  readonly name?: string
  readonly kind?: Kind
  readonly number?: string | null
  readonly date?: string | null
  readonly issuer?: string
  readonly level?: Level
  readonly unit?: string | null
  readonly parents?: readonly string[]
  readonly title?: string
  readonly planYear?: number | null
  readonly attachments?: DocumentFacts['attachments']
  readonly annexOf?: string
}

/** A document of a commune that does not exist, in a province that does; its lines are read as the extractors read them. */
export function madeUp(lines: readonly string[], about: MadeUp = {}): GraphDocument {
  const { kind = 'ke-hoach', number = '17/KH-UBND', date = '2031-02-03', level = 'commune', unit = 'An Lộc' } = about
  const { issuer = `Ủy ban nhân dân xã ${unit}`, parents = ['Thanh Hóa'], title = 'Cải cách hành chính', planYear = null } = about
  const context: PlanContext = {
    ...{ planYear, planYears: planYear === null ? [] : [planYear], issued: date, issuerName: issuer, issuerUnit: unit },
    ...{ issuerLevel: level, parents, kind, number },
  }
  const facts: DocumentFacts = {
    ...{ kind, number, date, place: unit, issuer: { name: issuer, level, unit, parents: [...parents] }, title, planYear },
    ...{ signer: { position: null, name: null }, recipients: [], attachments: about.attachments ?? [] },
  }
  const from = inForceFrom(lines, date)
  const sha256 = hash(about.name ?? JSON.stringify([lines, about]))
  return {
    sha256,
    facts: { ...facts, id: documentId(facts, context), ...(from === null ? {} : { inForceFrom: from }) },
    citations: citations(lines.map(passage), context),
    ...(about.annexOf === undefined ? {} : { annexOf: hash(about.annexOf) }),
  }
}

let at = 0
function passage(text: string): Passage {
  at += text.length + 1
  const zone = /^\(/u.test(text) ? 'self' : /^(?:Căn cứ|Thực hiện|Xét)/u.test(text) ? 'preamble' : 'body'
  return { text, span: [at - text.length - 1, at - 1], page: 1, zone, path: zone === 'body' ? ['I'] : [] }
}

/** A hash of no strength, as long as a real one. */
export function hash(text: string): string {
  let state = 2166136261
  let digits = ''
  while (digits.length < 64) {
    for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619) >>> 0
    state = Math.imul(state ^ digits.length, 16777619) >>> 0
    digits += state.toString(16).padStart(8, '0')
  }
  return digits.slice(0, 64)
}

export const graphOf = (documents: readonly GraphDocument[], options: Partial<GraphOptions> = {}): CitationGraph =>
  buildGraph(documents, { known: [], on: '2031-12-31', ...options })

/** Identifiers of what is only cited. */
export const citedIds = (graph: CitationGraph): string[] => graph.nodes.filter(({ held }) => !held).map(({ id }) => id)

export const nodeOf = (graph: CitationGraph, id: string): GraphNode | undefined =>
  graph.nodes.find((node) => node.id.endsWith(id))
