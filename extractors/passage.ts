import type { Span } from '../src/document/document.ts'

/** Where in a document a passage stands; decides the role of what is found in it. */
export type Zone = 'letterhead' | 'preamble' | 'self' | 'body' | 'closing' | 'annex' | 'footnote'

/** A paragraph (or a paragraph of an annex cell) with what surrounds it; what most extractors read. */
export interface Passage {
  readonly text: string
  /** In `Document.text`; `text` is exactly what stands there. */
  readonly span: Span
  readonly page: number | null
  readonly zone: Zone
  /** Outline path of the clause it stands in, `["II", "2", "2.2", "a"]`. */
  readonly path: readonly string[]
  /** `annex/row` for passages of annex cells. */
  readonly where?: string
  /** Column role, for passages of annex cells. */
  readonly column?: string
  /** True where it opens its clause (the label is part of the text). */
  readonly opens?: boolean
}
