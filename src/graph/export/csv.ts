import type { CitationGraph } from '../../record/citation-graph.ts'
import { type Cell, edgeRows, nodeRows } from './columns.ts'

/** A byte order mark, without which Excel reads UTF-8 as the machine's own code page. */
const START = '\ufeff'

/** Documents as CSV (RFC 4180), piece by piece, for a spreadsheet or for Gephi's import (column `Id`). */
export const nodesCsv = (graph: CitationGraph): Generator<string> => csv(NODE_COLUMNS, nodeRows(graph))

/** Relations as CSV, piece by piece, with the columns `Source`, `Target`, `Type` and `Weight` that Gephi asks for. */
export const edgesCsv = (graph: CitationGraph): Generator<string> => csv(EDGE_COLUMNS, edgeRows(graph))

const same = (name: string): readonly [header: string, column: string] => [name, name]
const NODE_COLUMNS = [
  ['Id', 'id'],
  ['Label', 'label'],
  ...['kind', 'number', 'date', 'year', 'issuer', 'level', 'places', 'title', 'held', 'status'].map(same),
  ...['inDegree', 'outDegree', 'staleBases', 'sha256'].map(same),
] as const
const EDGE_COLUMNS = [
  ['Source', 'from'],
  ['Target', 'to'],
  ['Type', ''],
  ['Weight', 'count'],
  ...['relation', 'stale', 'raw', 'page', 'documents'].map(same),
] as const

function* csv(
  columns: readonly (readonly [header: string, column: string])[],
  rows: Iterable<Readonly<Record<string, Cell>>>,
): Generator<string> {
  yield START + line(columns.map(([header]) => header))
  for (const row of rows) yield line(columns.map(([, column]) => (column === '' ? 'Directed' : (row[column] ?? null))))
}

const line = (cells: readonly Cell[]) => `${cells.map(cellText).join(',')}\r\n`

function cellText(cell: Cell): string {
  const text = String(cell ?? '')
  // a cell that starts like a formula would be run by a spreadsheet
  const safe = typeof cell === 'string' && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
