import type { CitationGraph } from '../../record/citation-graph.ts'

/** The graph as the contract has it, piece by piece: one node or edge a line, so that large ones can be streamed and searched. */
export function* json(graph: CitationGraph): Generator<string> {
  const { schemaVersion, ...lists } = graph
  yield `{"schemaVersion":${schemaVersion}`
  for (const [name, items] of Object.entries(lists)) {
    if (items === undefined) continue
    yield `,\n${JSON.stringify(name)}:[`
    let first = true
    for (const item of items) {
      yield `${first ? '\n' : ',\n'}${JSON.stringify(item)}`
      first = false
    }
    yield first ? ']' : '\n]'
  }
  yield '}\n'
}
