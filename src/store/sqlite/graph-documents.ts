import type { Database, Statement } from 'better-sqlite3'
import type { GraphDocument } from '../../record/graph-document.ts'
import type { Citation, DocumentFacts, Kind, Level } from '../../record/record.ts'

/** Documents read at a time. */
const PAGE = 200

interface DocumentLine {
  readonly id: number
  readonly sha256: string
  readonly kind: Kind
  readonly number: string | null
  readonly date: string | null
  readonly issuer: string | null
  readonly issuer_level: Level | null
  readonly issuer_unit: string | null
  readonly title: string | null
  readonly plan_year: number | null
  readonly urn: string | null
  readonly parents: string | null
  readonly plan_years: string | null
  readonly attachments: string | null
  readonly in_force_from: string | null
  readonly main: string | null
}

type CitationLine = Omit<Citation, 'id' | 'numberIntended' | 'passage' | 'says' | 'span'> & {
  readonly document: number
  readonly urn: string
  readonly number_intended: string | null
  readonly passage: string | null
  readonly says: string | null
}

const DOCUMENTS = `
  SELECT d.id, d.sha256, d.kind, d.number, d.date, d.issuer, d.issuer_level, d.issuer_unit, d.title, d.plan_year, d.urn,
    d.parents, d.plan_years, d.attachments, d.in_force_from, m.sha256 AS main
  FROM documents d LEFT JOIN dossiers s ON s.document = d.id LEFT JOIN documents m ON m.id = s.main
  WHERE d.id > ? ORDER BY d.id LIMIT ${PAGE}`
const CITATIONS = `
  SELECT document, urn, kind, number, date, issuer, name, provision, role, relation, raw, page, number_intended, passage, says
  FROM citations WHERE document BETWEEN ? AND ? ORDER BY document, position`

/** Documents with their citations, as the graph reads them. */
export class GraphDocuments {
  readonly #documents: Statement<[number], DocumentLine>
  readonly #citations: Statement<[number, number], CitationLine>

  constructor(database: Database) {
    this.#documents = database.prepare(DOCUMENTS)
    this.#citations = database.prepare(CITATIONS)
  }

  *all(): Generator<GraphDocument> {
    let page = this.#documents.all(0)
    while (page.length > 0) {
      const [first, last] = [page[0] as DocumentLine, page[page.length - 1] as DocumentLine]
      const lines = this.#citations.all(first.id, last.id)
      let at = 0
      for (const document of page) {
        const from = at
        while (lines[at]?.document === document.id) at++
        yield documentOf(document, lines.slice(from, at).map(citationOf))
      }
      page = this.#documents.all(last.id)
    }
  }
}

const listOf = <T>(json: string | null): T[] => (json === null || json === '[]' ? [] : (JSON.parse(json) as T[]))

function documentOf(line: DocumentLine, citations: GraphDocument['citations']): GraphDocument {
  const { sha256, kind, number, date, issuer, issuer_level: level, issuer_unit: unit, title } = line
  const years = listOf<number>(line.plan_years)
  const facts: GraphDocument['facts'] = {
    ...(line.urn === null ? {} : { id: line.urn }),
    kind,
    number,
    date,
    title,
    planYear: line.plan_year,
    ...(years.length > 0 ? { planYears: years } : {}),
    issuer: issuer === null ? null : { name: issuer, level: level ?? 'other', unit, parents: listOf<string>(line.parents) },
    attachments: listOf<DocumentFacts['attachments'][number]>(line.attachments),
    ...(line.in_force_from === null ? {} : { inForceFrom: line.in_force_from }),
  }
  return { sha256, facts, citations, ...(line.main === null ? {} : { annexOf: line.main }) }
}

function citationOf(line: CitationLine): GraphDocument['citations'][number] {
  const { urn, raw, kind, number, date, issuer, name, provision, role, relation, page } = line
  return {
    id: urn,
    raw,
    kind,
    number,
    date,
    issuer,
    name,
    provision,
    role,
    relation,
    page,
    ...(line.number_intended === null ? {} : { numberIntended: line.number_intended }),
    ...(line.passage === null ? {} : { passage: line.passage }),
    ...(line.says === null ? {} : { says: JSON.parse(line.says) as NonNullable<Citation['says']> }),
  }
}
