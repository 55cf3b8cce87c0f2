import type { Level } from '../../record/record.ts'

/** What is known of a document that the graph names, best word first. */
export interface NodeFacts {
  number: string | null
  /** Words for its issuer. */
  issuer: string | null
  level: Level | null
  title: string | null
  /** A law's name. */
  name: string | null
  mentions: number
  held: HeldFile | null
  /** Last year of its period, of plans. */
  until: string | null
}

export interface HeldFile {
  readonly sha256: string
  readonly issuer: string | null
  readonly level: Level | null
  readonly title: string | null
  readonly number: string | null
  readonly date: string | null
  readonly inForceFrom: string | null
}

export const noFacts = (): NodeFacts => ({
  number: null,
  issuer: null,
  level: null,
  title: null,
  name: null,
  mentions: 0,
  held: null,
  until: null,
})

/** The longer of two, of equals the first in the alphabet: whoever came first does not matter. */
export function better(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  if (a.length !== b.length) return a.length > b.length ? a : b
  return a < b ? a : b
}

/** The file that speaks for a document that is there several times: with a title, then by its hash. */
export function mainFile(a: HeldFile | null, b: HeldFile): HeldFile {
  if (a === null) return b
  if ((a.title === null) !== (b.title === null)) return a.title === null ? b : a
  return a.sha256 <= b.sha256 ? a : b
}
