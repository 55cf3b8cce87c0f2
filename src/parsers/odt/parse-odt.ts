import type { Document } from '../../document/document.ts'
import { openParts } from '../archive/open-parts.ts'
import { composeDocument } from '../story/compose-document.ts'
import { joinTables } from '../story/join-tables.ts'
import { flatten, type StoryParagraph } from '../story/story.ts'
import { UnreadableError } from '../unreadable.ts'
import { child, descendants, textOf } from '../xml/find-elements.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { ListLabeller } from './odt-lists.ts'
import { type OdtReading, readOdtBlocks } from './read-odt-blocks.ts'
import { readOdtStyles } from './read-odt-styles.ts'

/** Reads OpenDocument text: tables, lists with their numbers, notes, running heads. Throws UnreadableError. */
export function parseOdt(bytes: Uint8Array): Document {
  const parts = openParts(bytes)
  const manifest = parts.read('META-INF/manifest.xml')
  if (manifest !== undefined && descendants(manifest, 'manifest:encryption-data').length > 0)
    throw new UnreadableError('encrypted', 'odt')
  const content = parts.read('content.xml')
  const text = child(child(content, 'office:body'), 'office:text')
  if (text === undefined) throw new UnreadableError('damaged', 'no text body')
  const common = parts.read('styles.xml')
  const styles = readOdtStyles([content, common])
  const notes: { marker: string; paragraphs: StoryParagraph[] }[] = []
  const reading: OdtReading = {
    styles,
    lists: new ListLabeller(styles),
    furniture: false,
    takeNote: ({ marker, blocks }) => notes.push({ marker, paragraphs: flatten(blocks) }),
  }
  return composeDocument({
    format: 'odt',
    body: joinTables(readOdtBlocks(text, reading)),
    notes,
    furniture: runningHeads(common).flatMap((head) => flatten(readOdtBlocks(head, { ...reading, furniture: true }))),
    metadata: readMetadata(parts.read('meta.xml')),
    diagnostics: [],
  })
}

function runningHeads(styles: XmlElement | undefined): XmlElement[] {
  const masters = child(styles, 'office:master-styles')
  return masters === undefined
    ? []
    : ['style:header', 'style:header-first', 'style:footer', 'style:footer-first'].flatMap((name) => descendants(masters, name))
}

function readMetadata(root: XmlElement | undefined): Record<string, string> {
  const meta = child(root, 'office:meta')
  const pairs = [
    ['title', 'dc:title'],
    ['author', 'dc:creator'],
    ['created', 'meta:creation-date'],
    ['modified', 'dc:date'],
    ['producer', 'meta:generator'],
  ] as const
  return Object.fromEntries(
    pairs.flatMap(([key, name]) => {
      const value = textOf(child(meta, name)).trim()
      return value === '' ? [] : [[key, value]]
    }),
  )
}
