import { formatNumber } from '../numbering/format-number.ts'
import { elements } from '../xml/find-elements.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import type { NoteKind } from './reading.ts'

export interface ReferredNote {
  readonly kind: NoteKind
  readonly id: string
  readonly marker: string
}

/** Numbers notes in the order in which the text refers to them. */
export class NoteRegister {
  readonly referred: ReferredNote[] = []
  readonly #formats: Readonly<Record<NoteKind, string>>
  readonly #counts = { footnote: 0, endnote: 0 }

  constructor(formats: Readonly<Record<NoteKind, string>>) {
    this.#formats = formats
  }

  /** The marker of the note; one that is referred to again keeps its own. */
  refer(kind: NoteKind, id: string, custom: string | null): string {
    const known = this.referred.find((note) => note.kind === kind && note.id === id)
    if (known !== undefined) return known.marker
    const marker = custom ?? formatNumber(++this.#counts[kind], this.#formats[kind])
    this.referred.push({ kind, id, marker })
    return marker
  }
}

/** The notes of footnotes.xml or endnotes.xml by id; the lines that separate notes from text are none. */
export function notesById(root: XmlElement | undefined): ReadonlyMap<string, XmlElement> {
  const notes = new Map<string, XmlElement>()
  for (const note of elements(root)) {
    const type = note.attributes['w:type'] ?? 'normal'
    if (type === 'normal') notes.set(note.attributes['w:id'] ?? '', note)
  }
  return notes
}
