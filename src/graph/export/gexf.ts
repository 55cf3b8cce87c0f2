import { MultiDirectedGraph } from 'graphology'
import writer from 'graphology-gexf'
import type { CitationGraph } from '../../record/citation-graph.ts'
import { type Cell, edgeRows, nodeRows } from './columns.ts'
import { xmlSafe } from './xml-text.ts'

/** The graph as GEXF 1.3, as Gephi reads it: labels, weights, and every column as an attribute. */
export function gexf(graph: CitationGraph): string {
  const made = new MultiDirectedGraph<Record<string, Cell>, Record<string, Cell>>()
  for (const { id, ...columns } of nodeRows(graph)) made.mergeNode(xmlSafe(id), safe(columns))
  let index = 0
  for (const { from, to, count, ...columns } of edgeRows(graph)) {
    const attributes = safe({ label: columns.relation, weight: count, ...columns })
    made.mergeDirectedEdgeWithKey(`e${index++}`, xmlSafe(from), xmlSafe(to), attributes)
  }
  return writer.write(made, { version: '1.3' } as object)
}

const safe = (columns: Readonly<Record<string, Cell>>) =>
  Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, typeof cell === 'string' ? xmlSafe(cell) : cell]))
