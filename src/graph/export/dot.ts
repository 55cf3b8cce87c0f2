import type { CitationGraph, GraphNode } from '../../record/citation-graph.ts'
import { edgeRows, labelOf } from './columns.ts'

/** Authority from above to below; Graphviz puts each on a rank of its own. */
const RANKS = ['central', 'party', 'province', 'district', 'commune', 'other'] as const

const FILLS: Readonly<Record<GraphNode['status'], string>> = {
  'in-force': '#d5ece1',
  amended: '#fbe8c3',
  replaced: '#f6cfc9',
  repealed: '#f6cfc9',
  expired: '#dfe1e6',
  unknown: '#f3f4f6',
}

/** The graph in Graphviz's language, levels of authority as clusters, relations as labels, ended bases red and dashed. */
export function* dot(graph: CitationGraph): Generator<string> {
  yield 'digraph citations {\n  charset="UTF-8"; rankdir="BT"; newrank=true;\n'
  yield '  node [shape=box, style="rounded,filled", fontname="Noto Sans"]; edge [fontname="Noto Sans", fontsize=9];\n'
  for (const rank of RANKS) {
    const nodes = graph.nodes.filter(({ level }) => (level ?? 'other') === rank)
    if (nodes.length === 0) continue
    yield `  subgraph ${quoted(`cluster_${rank}`)} {\n    label=${quoted(rank)};\n`
    for (const node of nodes) yield `    ${quoted(node.id)} [${attributes(nodeAttributes(node))}];\n`
    yield '  }\n'
  }
  for (const { from, to, relation, count, stale } of edgeRows(graph)) {
    const marks = stale ? { color: '#c0392b', style: 'dashed' } : {}
    yield `  ${quoted(from)} -> ${quoted(to)} [${attributes({ label: relation, weight: String(count), ...marks })}];\n`
  }
  yield '}\n'
}

function nodeAttributes(node: GraphNode): Record<string, string> {
  const lines = [labelOf(node), node.issuer, node.date].filter((line) => line !== null)
  return {
    label: lines.join('\n'),
    tooltip: node.title ?? node.id,
    fillcolor: FILLS[node.status],
    ...(node.held ? { penwidth: '2' } : { style: 'rounded,filled,dashed' }),
  }
}

const attributes = (values: Readonly<Record<string, string>>) =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${quoted(value)}`)
    .join(', ')

/** A string of DOT: between quotes only `"` must be escaped; a backslash would begin an escape of labels (`\N`, `\l`). */
const quoted = (text: string) =>
  `"${text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replace(/\r?\n|\r/gu, '\\n')
    .replaceAll('\u0000', '')}"`
