import type { Document } from '../document/document.ts'
import { type Format, sniff } from './sniff.ts'
import { UnreadableError } from './unreadable.ts'

type Parser = (bytes: Uint8Array) => Document | Promise<Document>

/** Each parser is loaded when first needed: a text file never loads pdfjs. */
const PARSERS: Readonly<Partial<Record<Format, () => Promise<Parser>>>> = {
  pdf: async () => (await import('./pdf/parse-pdf.ts')).parsePdf,
  docx: async () => (await import('./docx/parse-docx.ts')).parseDocx,
  odt: async () => (await import('./odt/parse-odt.ts')).parseOdt,
  doc: async () => (await import('./doc/parse-doc.ts')).parseDoc,
  rtf: async () => (await import('./rtf/parse-rtf.ts')).parseRtf,
  xls: sheetParser,
  xlsx: sheetParser,
  ods: sheetParser,
  html: async () => (await import('./html/parse-html.ts')).parseHtml,
  text: async () => (await import('./text/parse-text.ts')).parseText,
}

async function sheetParser(): Promise<Parser> {
  return (await import('./sheet/parse-sheet.ts')).parseSheet
}

/**
 * The Document of one file, whatever its format; `name` only helps where the bytes leave the format open.
 * Throws UnreadableError. A ZIP of documents is `unknown-format` with detail `zip`: expand it with `listArchive`.
 */
export async function parse(file: Uint8Array, options: { name?: string } = {}): Promise<Document> {
  // a Node Buffer is one too, but some of its methods do other things (`slice` does not copy), and pdfjs takes none
  const bytes = new Uint8Array(file.buffer, file.byteOffset, file.byteLength)
  const format = sniff(bytes, options.name)
  if (format === 'empty') throw new UnreadableError('empty')
  if (format === 'encrypted-office') throw new UnreadableError('encrypted', 'office')
  const load = PARSERS[format]
  if (load === undefined) throw new UnreadableError('unknown-format', format === 'unknown' ? '' : format)
  return (await load())(bytes)
}
