import iconv from 'iconv-lite'
import { UnreadableError } from '../unreadable.ts'
import { unzipEntry } from './unzip-entry.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

export interface ArchiveFile {
  /** Path within the archive, `/` between folders, never absolute and never upward. */
  readonly name: string
  /** Unpacks it. Throws UnreadableError: `damaged`, `encrypted`, or `too-large` beyond what the archive may take. */
  readonly read: () => Uint8Array
}

export interface ArchiveLimits {
  /** Bytes unpacked, all files that are read together. */
  readonly bytes?: number
  readonly files?: number
}

/**
 * The files of a ZIP in its own order; folders, hidden files and the litter of file managers are left out. One that
 * cannot be unpacked harms no other. Throws UnreadableError: `damaged`, or `too-large` with more files than the limit.
 */
export function listArchive(bytes: Uint8Array, limits: ArchiveLimits = {}): ArchiveFile[] {
  const { bytes: most = 1024 * 1024 * 1024, files = 10_000 } = limits
  const entries = readZipDirectory(bytes)
  if (entries === null) throw new UnreadableError('damaged', 'zip directory')
  const wanted = entries.flatMap((entry) => {
    const name = safeName(decodeName(entry))
    return name === null ? [] : [{ entry, name }]
  })
  if (wanted.length > files) throw new UnreadableError('too-large', `${wanted.length} files`)
  let left = most
  return wanted.map(({ entry, name }) => ({
    name,
    read: () => {
      const unpacked = unzipEntry(bytes, entry, left)
      left -= unpacked.length
      return unpacked
    },
  }))
}

/** UTF-8 where flagged, or where the bytes fit; else Windows in Vietnamese, or DOS. */
function decodeName({ nameBytes, utf8 }: ZipEntry): string {
  const text = new TextDecoder('utf-8').decode(nameBytes)
  if (utf8 || !text.includes('\ufffd')) return text.normalize('NFC')
  // in Vietnamese Windows a tone mark stands behind its vowel; read as DOS those bytes are lines and blocks
  const vietnamese = iconv.decode(Buffer.from(nameBytes), 'windows-1258')
  return (/\p{L}\p{M}/u.test(vietnamese) ? vietnamese : iconv.decode(Buffer.from(nameBytes), 'cp437')).normalize('NFC')
}

/** Null for what is no file to read. Parts that lead out of the archive are dropped. */
function safeName(path: string): string | null {
  if (/[/\\]$/.test(path)) return null
  const parts = path
    .replace(/\0/g, '')
    .split(/[/\\]+/)
    .filter((part) => part !== '' && part !== '.' && part !== '..' && !/^[A-Za-z]:$/.test(part))
  const last = parts[parts.length - 1]
  if (last === undefined || parts[0] === '__MACOSX' || /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(last)) return null
  return parts.join('/')
}
