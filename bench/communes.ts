import { type Commune, commune } from '../corpus/tools/communes/commune.ts'
import { communesTemplate } from '../corpus/tools/communes/template.ts'
import type { Description } from '../corpus/tools/description.ts'
import { goldOf } from '../corpus/tools/gold/gold.ts'
import type { GoldPlan } from '../src/evaluate/gold-alignment.ts'
import type { PlanRecord } from '../src/record/record.ts'

/** What a perfect reader would make of the template of forty tasks. */
export const templateRecord = (): PlanRecord => recordOf(communesTemplate.slug, communesTemplate.description)

/** The record of the n-th made-up commune, and what pairs with what. The same n gives the same plan. */
export function communeRecord(index: number): { readonly record: PlanRecord; readonly gold: GoldPlan } {
  const { slug, description, alignment }: Commune = commune(index)
  return { record: recordOf(slug, description), gold: alignment }
}

/** The gold record as a whole record: the gold has no places, identifiers or source. */
function recordOf(slug: string, description: Description): PlanRecord {
  const gold = goldOf(slug, description) as PlanRecord
  const place = { page: null, span: [0, 0] as [number, number] }
  return {
    ...gold,
    source: {
      path: `${slug}.docx`,
      sha256: slug,
      mediaType: 'application/octet-stream',
      bytes: 0,
      pages: null,
      textLayer: 'native',
      encoding: 'unicode',
    },
    document: { ...gold.document, attachments: gold.document.attachments ?? [] },
    outline: gold.outline.map((entry) => ({ ...entry, page: null })),
    citations: gold.citations.map((citation) => ({
      ...citation,
      ...place,
      id: `urn:lex:vn;${citation.kind};${citation.number}`,
    })),
    annexes: gold.annexes.map((annex) => ({ ...annex, rows: annex.rows.map((row) => ({ ...row, provenance: [] })) })),
    footnoteRefs: [],
    findings: [],
  }
}
