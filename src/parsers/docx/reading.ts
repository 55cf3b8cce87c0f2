import type { XmlElement } from '../xml/read-xml.ts'
import type { FieldStack } from './field-stack.ts'
import type { LabelCounter } from './label-counter.ts'
import type { Styles, ThemeFonts } from './read-styles.ts'
import type { RunStyler } from './run-styler.ts'

export type NoteKind = 'footnote' | 'endnote'

/** What a reader of paragraphs needs to know of the rest of the package, and what it finds on its way. */
export interface Reading {
  readonly styles: Styles
  readonly theme: ThemeFonts
  readonly styler: RunStyler
  readonly counter: LabelCounter
  readonly fields: FieldStack
  /** The marker of a note that is referred to here; `custom` where the author typed his own. */
  readonly refer: (kind: NoteKind, id: string, custom: string | null) => string
  /** Running heads and feet. */
  readonly furniture: boolean
  /** Section properties, which name the running heads. */
  readonly section: (properties: XmlElement) => void
  /** A tracked change was settled. */
  readonly tracked: () => void
}
