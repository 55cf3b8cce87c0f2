import type { Diagnostic, Document } from '../../document/document.ts'
import { LabelCounter } from '../docx/label-counter.ts'
import { composeFlow } from '../flow/compose-flow.ts'
import type { FlowBlock, FlowParagraph } from '../flow/flow.ts'
import { UnreadableError } from '../unreadable.ts'
import { Characters } from './characters.ts'
import { locate, openDoc, type WordFile } from './open-doc.ts'
import { readPieces, readText } from './piece-table.ts'
import { RangeFinder, readPropertyPages } from './property-pages.ts'
import { readFonts } from './read-fonts.ts'
import { readLists } from './read-lists.ts'
import { readNotes } from './read-notes.ts'
import { readStory, type Story } from './read-story.ts'
import { readStyles } from './read-styles.ts'
import { readTextBoxes } from './read-text-boxes.ts'

/** A binary Word file, 97 to 2003; of Word 6 and 95 the text. Throws UnreadableError. */
export function parseDoc(bytes: Uint8Array): Document {
  const file = openDoc(bytes)
  const pieces = readPieces(file)
  const text = readText(file, pieces)
  const { main, footnotes, headers, macros, annotations, endnotes, textBoxes } = file.lengths
  if (text.length < Math.min(main, 1)) throw new UnreadableError('damaged', 'no text in reach')
  const endnoteStart = main + footnotes + headers + macros + annotations
  const notes = [...readNotes(file, 'footnote', main, text), ...readNotes(file, 'endnote', endnoteStart, text)]
  const boxes = readTextBoxes(file, endnoteStart + endnotes, textBoxes).filter((box) => box.to <= text.length)
  const styles = readStyles(file)
  const story: Story = {
    characters: new Characters(text, pieces, new RangeFinder(readPropertyPages(file, 'characterPages')), styles, readFonts(file)),
    paragraphRanges: new RangeFinder(readPropertyPages(file, 'paragraphPages')),
    styles,
    labels: new LabelCounter(readLists(file)),
    noteMarks: new Map(notes.map((note) => [note.at, note.marker])),
    boxes,
  }
  const part = (from: number, to: number) => readStory(story, Math.min(from, text.length), Math.min(to, text.length))
  return composeFlow({
    format: 'doc',
    body: [...part(0, main), ...boxes.filter((box) => box.anchor < 0).flatMap((box) => part(box.from, box.to).filter(hasText))],
    notes: notes.map(({ marker, from, to }) => ({ marker, blocks: part(from, to) })),
    furniture: headerStories(file, main + footnotes).flatMap(([from, to]) => part(from, to).filter(hasText)),
    diagnostics: text.length < main ? [cutOff(text.length, main)] : [],
  })
}

/** Characters read and characters promised. */
function cutOff(actual: number, expected: number): Diagnostic {
  return {
    code: 'doc/cut-off',
    severity: 'error',
    place: { page: null, bbox: null },
    actual: String(actual),
    expected: String(expected),
  }
}

function hasText(block: FlowBlock): boolean {
  const shows = (paragraph: FlowParagraph) => paragraph.runs.some((run) => run.text.trim() !== '')
  return block.kind !== 'paragraph' || shows(block.paragraph)
}

// separators of foot- and endnotes stand before the headers of the first section
const SEPARATORS = 6

function headerStories(file: WordFile, start: number): [number, number][] {
  if (file.old) return []
  const { at, length } = locate(file, 'headers')
  const count = Math.max(0, Math.floor(length / 4) - 2)
  return Array.from({ length: count }, (_, i): [number, number] => [
    start + file.table.uint32(at + 4 * i),
    start + file.table.uint32(at + 4 * i + 4),
  ])
    .slice(SEPARATORS)
    .filter(([from, to]) => to > from)
}
