import { createRequire } from 'node:module'
import type CFB from 'cfb'
import { unzipEntry } from './archive/unzip-entry.ts'
import { readZipDirectory, scanLocalNames, type ZipEntry } from './archive/zip-directory.ts'

export type Format =
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'doc'
  | 'rtf'
  | 'xls'
  | 'xlsx'
  | 'ods'
  | 'html'
  | 'text'
  | 'zip'
  | 'encrypted-office'
  | 'empty'
  | 'unknown'

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  doc: 'application/msword',
  rtf: 'application/rtf',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  html: 'text/html',
  text: 'text/plain',
  zip: 'application/zip',
  'encrypted-office': 'application/x-ole-storage',
  empty: 'application/octet-stream',
  unknown: 'application/octet-stream',
}

const ZIP_STARTS = ['PK\u0003\u0004', 'PK\u0005\u0006', 'PK\u0007\u0008']
const OLE_START = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'

/** The media type of a format, `application/octet-stream` for none that is known. */
export function mediaTypeOf(format: Format): string {
  return MEDIA_TYPES[format]
}

/**
 * What the bytes are, by content: names lie (HTML saved as .doc, DOCX named .doc). `name` settles only what the bytes
 * leave open: what a container that lost its directory was.
 */
export function sniff(bytes: Uint8Array, name = ''): Format {
  if (bytes.length === 0) return 'empty'
  const head = latin1(bytes.subarray(0, 4096))
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf'
  if (ZIP_STARTS.some((start) => head.startsWith(start))) return sniffZip(bytes, name)
  if (head.startsWith(OLE_START)) return sniffOle(bytes, name)
  if (isBareWorkbook(bytes)) return 'xls'
  const start = decodeHead(bytes, head)
  if (/^\s*\{\\rtf/.test(start)) return 'rtf'
  if (isHtml(start)) return 'html'
  if (/^\s*<\?xml/.test(start) && start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xls'
  return isText(bytes) ? 'text' : 'unknown'
}

function sniffZip(bytes: Uint8Array, name: string): Format {
  const entries = readZipDirectory(bytes)
  const names = entries?.map((entry) => Buffer.from(entry.nameBytes).toString('utf8')) ?? scanLocalNames(bytes)
  const has = (pattern: RegExp) => names.some((entry) => pattern.test(entry))
  const package_ = has(/^\/?\[content_types\]\.xml$/i)
  if (has(/^\/?word[/\\]document\d*\.xml$/i) || (package_ && has(/^\/?word[/\\]/i))) return 'docx'
  if (has(/^\/?xl[/\\]workbook\.(?:xml|bin)$/i) || (package_ && has(/^\/?xl[/\\]/i))) return 'xlsx'
  if (package_ && has(/^\/?ppt[/\\]/i)) return 'unknown'
  if (has(/^mimetype$/)) {
    const type = openDocumentType(bytes, entries)
    if (type !== null) return /opendocument\.text/.test(type) ? 'odt' : /opendocument\.spreadsheet/.test(type) ? 'ods' : 'unknown'
  }
  if (entries !== null) return 'zip'
  if (/\.docx?$/i.test(name)) return 'docx'
  return /\.xlsx?$/i.test(name) ? 'xlsx' : 'zip'
}

/** OpenDocument names its type in an entry that is stored first and unpacked; some writers pack it all the same. */
function openDocumentType(bytes: Uint8Array, entries: readonly ZipEntry[] | null): string | null {
  const stored = /application\/vnd\.oasis\.opendocument[\w.-]+/.exec(latin1(bytes.subarray(0, 256)))?.[0]
  const entry = entries?.find((candidate) => candidate.nameBytes.length === 8 && latin1(candidate.nameBytes) === 'mimetype')
  if (stored !== undefined || entry === undefined) return stored ?? null
  try {
    return latin1(unzipEntry(bytes, entry, 200))
  } catch {
    return null
  }
}

function sniffOle(bytes: Uint8Array, name: string): Format {
  const streams = oleStreams(bytes) ?? streamsByName(bytes)
  // embedded objects have such streams too, deeper down
  const has = (stream: string) => streams.includes(stream)
  if (has('EncryptedPackage')) return 'encrypted-office'
  if (has('WordDocument')) return 'doc'
  if (has('Workbook') || has('Book')) return 'xls'
  if (streams.length > 0) return 'unknown'
  return /\.do[ct]$/i.test(name) ? 'doc' : /\.xl[st]$/i.test(name) ? 'xls' : 'unknown'
}

/** Loaded where a container asks for it: few files are one, and every start would pay. */
const loadCfb = (): typeof CFB => createRequire(import.meta.url)('cfb')

/** Names of the streams right under the root; null where the container is damaged. */
function oleStreams(bytes: Uint8Array): string[] | null {
  try {
    const container = loadCfb().read(bytes as Buffer, { type: 'buffer' })
    const streams = container.FullPaths.map((path) => path.split('/')).flatMap(([, stream, deeper]) =>
      stream !== undefined && stream !== '' && deeper === undefined ? [stream] : [],
    )
    return streams.length === 0 ? null : streams
  } catch {
    return null
  }
}

/** Streams of a damaged container, as far as their names still stand somewhere. */
function streamsByName(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return ['EncryptedPackage', 'WordDocument', 'Workbook', 'Book'].filter((name) => buffer.includes(`${name}\0`, 0, 'utf16le'))
}

/** A workbook stream (BIFF 2 to 5) without a container: it opens with a BOF record of 4 to 16 bytes. */
function isBareWorkbook(bytes: Uint8Array): boolean {
  const [id, version = 255, length = 0, high] = bytes
  return id === 9 && [0, 2, 4, 8].includes(version) && length >= 4 && length <= 16 && high === 0
}

/** What may stand before the first element of a page. */
const PROLOGUE = /^(?:\s|<!--[^>]{0,500}-->|<\?xml[^>]{0,200}\?>|<!doctype\s+html[^>]{0,300}>)*/

function isHtml(start: string): boolean {
  const text = start.toLowerCase()
  const page = text.slice(PROLOGUE.exec(text)?.[0].length ?? 0)
  if (/^<(?:html|head|body|table|meta|title|div|p|font|center|h[1-6]|span|ul|ol|b)[\s>]/.test(page)) return true
  if (page !== text && /<!doctype\s+html/.test(text)) return true
  if (page.startsWith('<') && /<html[\s>]/.test(page)) return true
  // one file with all its pictures, as browsers and Word save it (MHTML)
  return (
    /^(?:mime-version|from|subject|date|content-type|x-[a-z-]+):/.test(page) &&
    /content-type:\s*(?:multipart\/|text\/html)/.test(text)
  )
}

function isText(bytes: Uint8Array): boolean {
  if (wideOrder(bytes) !== null) return true
  const sample = bytes.subarray(0, 65_536)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return false
    // tab, line feed, form feed and return are text; VISCII and VPS keep a few capitals among the other controls
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++
  }
  return controls <= sample.length * 0.02
}

/** The byte order of UTF-16 text, by its mark or by the zero bytes that every other byte of mostly Latin text is. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const zeros = [0, 0]
  const sample = bytes.subarray(0, 4096)
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length * 0.2 && even < sample.length * 0.02) return 'utf-16le'
  return even > sample.length * 0.2 && odd < sample.length * 0.02 ? 'utf-16be' : null
}

function decodeHead(bytes: Uint8Array, head: string): string {
  const order = wideOrder(bytes)
  if (order !== null) return new TextDecoder(order).decode(bytes.subarray(0, 4096))
  return head.replace(/^\u00ef\u00bb\u00bf/, '')
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}
