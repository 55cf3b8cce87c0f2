import type { Annex, Assignment, Citation, DocumentFacts, Finding, OutlineEntry } from '../../src/record/record.ts'

/** A number as the text states it and as its parts give it. */
export interface StatedNumber {
  readonly raw: string
  readonly stated: number
  readonly computed: number
  readonly page: number | null
  readonly path: readonly string[]
}

/** What the linter reads: the record so far, and what only the reading knew. */
export interface FindingInput {
  readonly document: DocumentFacts
  readonly outline: readonly OutlineEntry[]
  readonly citations: readonly Citation[]
  readonly annexes: readonly Annex[]
  readonly assignments: readonly Assignment[]
  /** What was left to fill in. */
  readonly blanks: readonly ('number' | 'date')[]
  /** Every annex heading in order, also of annexes with nothing under them. */
  readonly annexHeadings: readonly {
    readonly number: string | null
    readonly title: string
    readonly empty: boolean
    readonly page: number | null
  }[]
  /** Numbers of the annexes that the body refers to. */
  readonly annexRefs: readonly string[]
  /** Wholes and ratios of the text that its own numbers contradict. */
  readonly sums: readonly StatedNumber[]
  readonly percents: readonly StatedNumber[]
}

/** One rule of the linter. */
export interface FindingRule {
  /** The rule of the contract that it reports. */
  readonly rule: Finding['rule']
  readonly check: (input: FindingInput) => Finding[]
}
