import { UnreadableError } from '../unreadable.ts'
import { readXml, type XmlElement, type XmlOptions } from '../xml/read-xml.ts'
import { unzipEntry } from './unzip-entry.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** The XML parts of a ZIP package (OOXML, OpenDocument). */
export interface Parts {
  readonly has: (path: string) => boolean
  /** The root of a part; undefined where the package has no such part. */
  readonly read: (path: string, options?: XmlOptions) => XmlElement | undefined
}

/** Bytes that the parts may take unpacked, all together. */
const UNPACKED_LIMIT = 256 * 1024 * 1024

/** Throws UnreadableError `damaged` where the ZIP is cut off; reading throws `too-large` beyond 256 MB unpacked. */
export function openParts(bytes: Uint8Array): Parts {
  const entries = readZipDirectory(bytes)
  if (entries === null) throw new UnreadableError('damaged', 'zip directory')
  const byPath = new Map<string, ZipEntry>(entries.map((entry) => [normal(Buffer.from(entry.nameBytes).toString('utf8')), entry]))
  let left = UNPACKED_LIMIT
  return {
    has: (path) => byPath.has(normal(path)),
    read: (path, options = {}) => {
      const entry = byPath.get(normal(path))
      if (entry === undefined) return undefined
      const part = unzipEntry(bytes, entry, left)
      left -= part.length
      return readXml(part, options)
    },
  }
}

/** Some writers use backslashes or another case. */
function normal(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
}
