import type { Document } from '../../document/document.ts'
import { assemble, type BlockDraft, type LineDraft, type ParagraphDraft } from '../../text/assemble.ts'
import { decodeBytes } from '../../text/legacy/decode-bytes.ts'
import { UnreadableError } from '../unreadable.ts'
import { type RawLine, readLines } from './read-lines.ts'
import { reflow } from './reflow.ts'
import { findReference, type Note, setApartFootnotes } from './set-apart-footnotes.ts'
import { setApartFurniture } from './set-apart-furniture.ts'

/** A PDF-to-text dump or plain text: lines grouped to paragraphs, page numbers and footnotes set apart. No pages. */
export function parseText(bytes: Uint8Array): Document {
  const { text, encoding } = decodeBytes(bytes)
  const lines = readLines(text)
  if (lines.length === 0) throw new UnreadableError('empty')
  const { body, furniture } = setApartFurniture(lines)
  const joined = body.map((line) => line.text).join('\n')
  const { body: withoutNotes, notes } = setApartFootnotes(body, (marker) => findReference(joined, marker, 0) >= 0)
  const drafts: BlockDraft[] = reflow(withoutNotes).map(paragraph)
  return assemble({ mediaType: 'text/plain', pages: null, encoding }, [
    ...withReferences(drafts, notes),
    ...notes.map(footnote),
    ...furniture.map((line) => ({ ...paragraph([line]), layer: 'furniture' as const })),
  ])
}

function paragraph(lines: readonly RawLine[]): ParagraphDraft {
  return {
    kind: 'paragraph',
    lines: lines.map((line): LineDraft => ({ text: line.text, gap: line.gap, startsPage: line.pageStart })),
  }
}

function footnote(note: Note): BlockDraft {
  return { kind: 'footnote', marker: String(note.marker), text: note.lines.join(' ') }
}

/** Takes the markers of the notes out of the text and notes where they stood; the series runs in text order. */
function withReferences(drafts: readonly BlockDraft[], notes: readonly Note[]): BlockDraft[] {
  let next = 0
  return drafts.map((draft) => {
    if (draft.kind !== 'paragraph') return draft
    const marks: { marker: string; line: number; at: number }[] = []
    const lines = draft.lines.map((line, index) => {
      let text = line.text
      let at = 0
      while (next < notes.length) {
        const marker = notes[next]?.marker ?? 0
        at = findReference(text, marker, at)
        if (at < 0) break
        text = text.slice(0, at) + text.slice(at + String(marker).length)
        marks.push({ marker: String(marker), line: index, at })
        next++
      }
      return { ...line, text }
    })
    return marks.length === 0 ? draft : { ...draft, lines, notes: marks }
  })
}
