import type { WorkBook } from '@e965/xlsx'
import type { Diagnostic, Document } from '../../document/document.ts'
import { assemble, type BlockDraft } from '../../text/assemble.ts'
import { decodeRuns } from '../../text/legacy/decode.ts'
import { mediaTypeOf, sniff } from '../sniff.ts'
import { UnreadableError } from '../unreadable.ts'
import { layOutSheet } from './lay-out-sheet.ts'
import { openWorkbook } from './open-workbook.ts'
import { readSheet, type SheetRow } from './read-sheet.ts'

/** Reads XLSX, XLS and ODS: every visible sheet's titles and tables, numbers as displayed. Throws UnreadableError. */
export async function parseSheet(bytes: Uint8Array): Promise<Document> {
  const { workbook, complaints } = await openWorkbook(bytes)
  const sheets = workbook.SheetNames.flatMap((name, index) => {
    const sheet = workbook.Sheets[name]
    if (sheet === undefined || (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) return []
    return [{ name, rows: readSheet(sheet) }]
  })
  const { encoding, lost } = decodeSheets(sheets)
  const drafts = sheets.flatMap(({ name, rows }) => withName(name, layOutSheet(rows)))
  if (drafts.length === 0) throw complaints[0] ? new UnreadableError('damaged', complaints[0]) : new UnreadableError('no-text')
  return assemble(
    {
      mediaType: mediaTypeOf(sniff(bytes)),
      pages: null,
      encoding,
      diagnostics: [...passedOver(complaints), ...lettersLost(lost)],
      metadata: metadataOf(workbook),
    },
    drafts,
  )
}

/** SheetJS gives no fonts: the content alone says which encoding the cells are in. */
function decodeSheets(sheets: readonly { rows: readonly SheetRow[] }[]): ReturnType<typeof decodeRuns> {
  const cells = sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells))
  const decoded = decodeRuns(cells.map((cell) => ({ text: `${cell.text}\n`, font: null })))
  cells.forEach((cell, index) => {
    cell.text = decoded.texts[index]?.replace(/\n$/, '') ?? cell.text
  })
  return decoded
}

/** A sheet's name is a heading where the sheet has no title rows of its own and the name is not a mere number. */
function withName(name: string, drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const [first] = drafts
  if (first === undefined || first.kind !== 'table') return drafts
  if (/^(?:sheet|trang tính|bảng tính|trang|tờ)?\s*\d*$/i.test(name.trim().normalize('NFC'))) return drafts
  return [{ kind: 'heading', level: 1, lines: [{ text: name }] }, ...drafts]
}

function metadataOf({ Props: properties }: WorkBook): Record<string, string> {
  const pairs = [
    ['title', properties?.Title],
    ['author', properties?.Author],
    ['producer', properties?.Application],
    ['created', properties?.CreatedDate],
    ['modified', properties?.ModifiedDate],
  ] as const
  return Object.fromEntries(pairs.flatMap(([key, value]) => (value ? [[key, dateText(value)]] : [])))
}

/** Damaged files have dates that are none. */
function dateText(value: Date | string): string {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : String(value)
}

function passedOver([first]: readonly string[]): Diagnostic[] {
  if (first === undefined) return []
  return [{ code: 'sheet/records-passed-over', severity: 'warning', place: { page: null, bbox: null }, actual: first }]
}

function lettersLost(lost: number): Diagnostic[] {
  if (lost === 0) return []
  return [
    { code: 'text/letters-lost', severity: 'warning', place: { page: null, bbox: null }, actual: String(lost), expected: 'ư' },
  ]
}
