import { read, set_cptable, type WorkBook } from '@e965/xlsx'
import { unzipEntry } from '../archive/unzip-entry.ts'
import { readZipDirectory } from '../archive/zip-directory.ts'
import { UnreadableError } from '../unreadable.ts'

/** Bytes that a workbook's parts may take unpacked, all together. */
const UNPACKED_LIMIT = 256 * 1024 * 1024

/** A workbook of any spreadsheet format. Throws UnreadableError `encrypted`, `too-large` or `damaged`. */
export async function openWorkbook(bytes: Uint8Array): Promise<WorkBook> {
  guardParts(bytes)
  if (needsCodePages(bytes)) set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'))
  try {
    return read(bytes, { type: 'array', dense: true, cellText: true, cellHTML: false, cellFormula: false, dateNF: 'dd/mm/yyyy' })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (/password|encrypt/i.test(message)) throw new UnreadableError('encrypted', 'workbook')
    throw new UnreadableError('damaged', message)
  }
}

/** SheetJS neither stops at a size nor, on broken packing, at all: every part is tried with zlib first. */
function guardParts(bytes: Uint8Array): void {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return
  const entries = readZipDirectory(bytes)
  if (entries === null) throw new UnreadableError('damaged', 'zip directory')
  let left = UNPACKED_LIMIT
  for (const entry of entries) left -= unzipEntry(bytes, entry, left).length
}

/** Workbooks older than Excel 97 hold bytes of a code page. Their stream is called Book. */
function needsCodePages(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return bytes[0] === 9 || (bytes[0] === 0xd0 && !buffer.includes('Workbook\0', 0, 'utf16le'))
}
