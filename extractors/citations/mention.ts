import type { Kind } from '../../src/record/record.ts'

/** A document as one place of a text mentions it; offsets in that text. */
export interface Mention {
  /** Which recogniser read it: `citations/number`. */
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly kind: Kind
  readonly number: string | null
  readonly numberIntended?: string
  readonly date: string | null
  readonly issuer: string | null
  readonly name: string | null
  readonly provision: string | null
  /** True where the kind stands in words; else the symbol says it, or a run. */
  readonly kindWritten: boolean
  /** True where the issuer stands in front of the mention: it holds for the run that follows. */
  readonly issuerAhead?: boolean
  /** True where the place of the number was left to fill in. */
  readonly blank: boolean
}

/** A place that looked like a mention, and why it is none. */
export interface Refusal {
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly declined: string
}

export type Reading = Mention | Refusal

export const isMention = (reading: Reading): reading is Mention => !('declined' in reading)
