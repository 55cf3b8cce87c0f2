import type { Document } from '../../document/document.ts'
import { composeDocument } from '../story/compose-document.ts'
import { joinTables } from '../story/join-tables.ts'
import { flatten, type StoryParagraph } from '../story/story.ts'
import { descendants, textOf } from '../xml/find-elements.ts'
import { decodeHtml } from './decode-html.ts'
import { readPage } from './read-page.ts'
import { readTree } from './read-tree.ts'
import { unwrapMhtml } from './unwrap-mhtml.ts'

/** Reads HTML, also as Word and Excel save it (one file or MHTML, under any name). Throws UnreadableError `no-text`. */
export function parseHtml(bytes: Uint8Array): Document {
  const part = unwrapMhtml(bytes) ?? { bytes }
  const tree = readTree(decodeHtml(part.bytes, part.charset))
  const notes: { marker: string; paragraphs: StoryParagraph[] }[] = []
  const body = readPage(tree, ({ marker, blocks }) => notes.push({ marker, paragraphs: flatten(blocks) }))
  const title = textOf(descendants(tree, 'title')[0]).trim()
  return composeDocument({
    format: 'html',
    body: joinTables(body),
    notes,
    furniture: [],
    metadata: title === '' ? {} : { title: title.replace(/\s+/g, ' ') },
    diagnostics: [],
  })
}
