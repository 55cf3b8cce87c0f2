import type { Citation, DocumentFacts } from './record.ts'

/** What the graph reads of a citation. */
export type GraphMention = Pick<
  Citation,
  | 'id'
  | 'raw'
  | 'kind'
  | 'number'
  | 'numberIntended'
  | 'date'
  | 'issuer'
  | 'name'
  | 'provision'
  | 'role'
  | 'relation'
  | 'page'
  | 'passage'
  | 'says'
>

/** What the graph reads of a document, from a record or from the store. */
export interface GraphDocument {
  readonly sha256: string
  readonly facts: Pick<
    DocumentFacts,
    'id' | 'kind' | 'number' | 'date' | 'title' | 'planYear' | 'planYears' | 'issuer' | 'attachments' | 'inForceFrom'
  >
  readonly citations: readonly GraphMention[]
  /** The document that this file is an annex of, by its sha256. */
  readonly annexOf?: string
}
