import type { Diagnostic, Document } from '../../document/document.ts'
import { assemble } from '../../text/assemble.ts'
import { type Format, mediaTypeOf } from '../sniff.ts'
import { UnreadableError } from '../unreadable.ts'
import { composeDrafts } from './compose-drafts.ts'
import { decodeStories } from './decode-stories.ts'
import { type StoryBlock, type StoryParagraph, storyText } from './story.ts'

export interface Stories {
  readonly format: Format
  readonly body: readonly StoryBlock[]
  readonly notes: readonly { readonly marker: string; readonly paragraphs: readonly StoryParagraph[] }[]
  /** Running heads and feet. */
  readonly furniture: readonly StoryBlock[]
  readonly metadata: Readonly<Record<string, string>>
  readonly diagnostics: readonly Diagnostic[]
}

/** Decodes legacy fonts over all stories at once and makes the Document. Throws UnreadableError `no-text`. */
export function composeDocument({ format, body, notes, furniture, metadata, diagnostics }: Stories): Document {
  const { encoding, lost } = decodeStories([body, ...notes.map((note) => note.paragraphs), furniture])
  const main = composeDrafts(body)
  const footnotes = notes.map(({ marker, paragraphs }) => ({
    kind: 'footnote' as const,
    marker,
    text: withoutMarker(paragraphs.map(storyText).join(' ').trim(), marker),
  }))
  if (main.length === 0 && footnotes.length === 0) throw new UnreadableError('no-text')
  return assemble(
    {
      mediaType: mediaTypeOf(format),
      pages: null,
      encoding,
      diagnostics: [...diagnostics, ...countDiagnostic('text/letters-lost', 'warning', lost)],
      metadata,
    },
    [...main, ...footnotes, ...composeDrafts(furniture)],
  )
}

/** A diagnostic that says how often, or none for never. */
export function countDiagnostic(code: string, severity: Diagnostic['severity'], count: number): Diagnostic[] {
  return count === 0 ? [] : [{ code, severity, place: { page: null, bbox: null }, actual: String(count) }]
}

/** A marker of the author's own may be typed again at the start of its note. */
function withoutMarker(text: string, marker: string): string {
  return !/^\d/.test(marker) && text.startsWith(marker) ? text.slice(marker.length).trim() : text
}
