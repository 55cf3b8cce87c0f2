import type { Citation } from '../../src/record/record.ts'
import type { Zone } from '../passage.ts'

/** What a case may say of one citation; what it leaves out is not compared. */
export type Expected = Partial<
  Pick<
    Citation,
    'raw' | 'kind' | 'number' | 'date' | 'issuer' | 'name' | 'provision' | 'role' | 'relation' | 'numberIntended' | 'id'
  >
>

/** A made-up phrase (or several passages) and the citations in it, in order; none for phrases that hold no citation. */
export interface CitationCase {
  readonly text: string | readonly string[]
  readonly zone?: Zone
  readonly path?: readonly string[]
  readonly gives: readonly (Expected | string)[]
}

/** Compact form: `kind number date | issuer`, with `-` for what is null. */
export function inShort(citation: Citation): string {
  const { kind, number, name, date, issuer } = citation
  return `${kind} ${number ?? (name === null ? '-' : `«${name}»`)} ${date ?? '-'}${issuer === null ? '' : ` | ${issuer}`}`
}
