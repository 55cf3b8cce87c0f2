/** A stated number and what the text's own numbers give instead. */
export interface Mismatch {
  /** The words that state it. */
  readonly raw: string
  readonly stated: number
  readonly computed: number
}
