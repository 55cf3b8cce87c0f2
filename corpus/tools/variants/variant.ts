/** What a variant is: the same document as an office may send it, in another format, encoding or layout. */
import type { Description } from '../description.ts'
import type { Composition } from '../pieces.ts'

/** What variants are made from. */
export interface Material {
  readonly description: Description
  readonly composition: Composition
  /** The plain Word file. */
  readonly word: Uint8Array
}

/** What a reader is owed, beside the file in `variants/about.json`. */
export interface Owed {
  readonly why: string
  /** What the format can carry; `annexes`: nothing of the letterhead and the body. */
  readonly carries?: 'all' | 'annexes'
  /** Least share of annex cells that a reader has to get right. */
  readonly cells?: number
  /** Words that stand in the file and must not be read as its text. */
  readonly never?: readonly string[]
}

export interface Variant extends Owed {
  /** The file's name. */
  readonly file: string
  /** What the file says of itself apart from its text. */
  readonly metadata?: (material: Material) => Readonly<Record<string, string>>
  readonly make: (material: Material) => Uint8Array | Promise<Uint8Array>
}
