import { formatNumber } from '../numbering/format-number.ts'
import type { WordFile } from './open-doc.ts'
import { locate } from './open-doc.ts'

export interface NotePlace {
  readonly marker: string
  /** Character in the main text that refers to the note. */
  readonly at: number
  /** The note's own characters. */
  readonly from: number
  readonly to: number
}

/** Footnotes or endnotes in the order of their references ([MS-DOC] 2.8.13, 2.8.17); `start` is where their part begins. */
export function readNotes(file: WordFile, kind: 'footnote' | 'endnote', start: number, text: string): NotePlace[] {
  if (file.old) return []
  const references = locate(file, kind === 'footnote' ? 'footnoteReferences' : 'endnoteReferences')
  const texts = locate(file, kind === 'footnote' ? 'footnoteTexts' : 'endnoteTexts')
  const count = Math.max(0, Math.floor((references.length - 4) / 6))
  let number = 0
  return Array.from({ length: count }, (_, i): NotePlace => {
    const at = file.table.uint32(references.at + 4 * i)
    const automatic = file.table.uint16(references.at + 4 * (count + 1) + 2 * i) !== 0
    if (automatic) number++
    const marker = automatic ? formatNumber(number, kind === 'footnote' ? 'decimal' : 'lowerRoman') : (text[at] ?? '*')
    return { marker, at, from: start + file.table.uint32(texts.at + 4 * i), to: start + file.table.uint32(texts.at + 4 * i + 4) }
  })
}
