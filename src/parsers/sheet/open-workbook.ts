import { type ParsingOptions, read, set_cptable, type WorkBook } from '@e965/xlsx'
import { unzipEntry } from '../archive/unzip-entry.ts'
import { readZipDirectory } from '../archive/zip-directory.ts'
import { UnreadableError } from '../unreadable.ts'

/** Bytes that a workbook's parts may take unpacked, all together. */
const UNPACKED_LIMIT = 256 * 1024 * 1024

export interface OpenWorkbook {
  readonly workbook: WorkBook
  /** What SheetJS passed over since it made no sense to it: the file is damaged, if only a little. */
  readonly complaints: readonly string[]
}

/** A workbook of any spreadsheet format. Throws UnreadableError `encrypted`, `too-large` or `damaged`. */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenWorkbook> {
  guardParts(bytes)
  if (needsCodePages(bytes)) set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'))
  const complaints: string[] = []
  try {
    return { workbook: listening(complaints, () => read(bytes, OPTIONS)), complaints }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
    if (/password|encrypt/i.test(message)) throw new UnreadableError('encrypted', 'workbook')
    // SheetJS names the record that it stumbles over; where it falls itself, its words say nothing of the file
    throw new UnreadableError('damaged', name === 'Error' ? message : 'workbook')
  }
}

const OPTIONS: ParsingOptions = {
  type: 'array',
  dense: true,
  cellText: true,
  cellHTML: false,
  cellFormula: false,
  dateNF: 'dd/mm/yyyy',
}

/** SheetJS writes to the console what it cannot read: for as long as the (synchronous) call lasts, it is heard here instead. */
function listening<T>(complaints: string[], call: () => T): T {
  const { error } = console
  console.error = (...words: unknown[]) => {
    complaints.push(words.join(' '))
  }
  try {
    return call()
  } finally {
    console.error = error
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
