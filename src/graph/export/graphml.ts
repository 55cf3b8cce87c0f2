import type { CitationGraph } from '../../record/citation-graph.ts'
import { type Cell, edgeRows, nodeRows } from './columns.ts'
import { xmlText } from './xml-text.ts'

type Type = 'string' | 'int' | 'boolean'
/** Every attribute with its type; `label` and `weight` are the names that Gephi, yEd and NetworkX look for. */
const NODE: Readonly<Record<string, Type>> = {
  label: 'string',
  kind: 'string',
  number: 'string',
  date: 'string',
  year: 'int',
  issuer: 'string',
  level: 'string',
  places: 'string',
  title: 'string',
  held: 'boolean',
  status: 'string',
  inDegree: 'int',
  outDegree: 'int',
  staleBases: 'int',
  sha256: 'string',
}
const EDGE: Readonly<Record<string, Type>> = {
  relation: 'string',
  weight: 'int',
  stale: 'boolean',
  raw: 'string',
  page: 'int',
  documents: 'string',
}

/** The graph as GraphML, piece by piece. */
export function* graphml(graph: CitationGraph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield keys('node', NODE) + keys('edge', EDGE)
  yield '<graph id="citations" edgedefault="directed">\n'
  for (const row of nodeRows(graph)) yield `<node id="${xmlText(row.id)}">${data('node', NODE, row)}</node>\n`
  let index = 0
  for (const { count, ...row } of edgeRows(graph)) {
    const ends = `source="${xmlText(row.from)}" target="${xmlText(row.to)}"`
    yield `<edge id="e${index++}" ${ends}>${data('edge', EDGE, { ...row, weight: count })}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

const keys = (element: 'node' | 'edge', types: Readonly<Record<string, Type>>) =>
  Object.entries(types)
    .map(([name, type]) => `<key id="${element}-${name}" for="${element}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('')

const data = (element: 'node' | 'edge', types: Readonly<Record<string, Type>>, row: Readonly<Record<string, Cell>>) =>
  Object.keys(types)
    .filter((name) => row[name] !== null && row[name] !== undefined)
    .map((name) => `<data key="${element}-${name}">${xmlText(String(row[name]))}</data>`)
    .join('')
