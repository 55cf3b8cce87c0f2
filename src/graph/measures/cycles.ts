import { DirectedGraph } from 'graphology'
import { stronglyConnectedComponents } from 'graphology-components'

/** Groups of documents that rest on each other in a ring, each sorted, the largest first. */
export function cycles(pairs: Iterable<readonly [from: string, to: string]>): string[][] {
  const graph = new DirectedGraph()
  for (const [from, to] of pairs) graph.mergeEdge(from, to)
  return stronglyConnectedComponents(graph)
    .filter(({ length }) => length > 1)
    .map((ring) => ring.sort())
    .sort((a, b) => b.length - a.length || ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))
}
