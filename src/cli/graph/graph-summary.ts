import { type CitationGraph, LEGAL_STATUSES } from '../../record/citation-graph.ts'
import { RELATIONS } from '../../record/record.ts'
import type { Say } from '../messages/messages.ts'
import { nodeLine, statusWord } from './node-line.ts'

const MOST = 5

/** What a graph holds, for people: how many of what, the most cited, and what to look at. */
export function graphSummary(graph: CitationGraph, say: Say): string {
  const held = graph.nodes.filter((node) => node.held).length
  const most = [...graph.nodes]
    .filter(({ inDegree }) => inDegree > 0)
    .sort((a, b) => b.inDegree - a.inDegree || (a.id < b.id ? -1 : 1))
  const { unresolved = [], conflicts = [], ended = [] } = graph
  return `${[
    say('graph.counts', { nodes: graph.nodes.length, held, cited: graph.nodes.length - held, edges: graph.edges.length }),
    `  ${say('graph.by-relation')}: ${tally(
      RELATIONS,
      (relation) => graph.edges.filter((edge) => edge.relation === relation).length,
      (relation) => say(`relation.${relation}`),
    )}`,
    `  ${say('graph.by-status')}: ${tally(
      LEGAL_STATUSES,
      (status) => graph.nodes.filter((node) => node.status === status).length,
      (status) => statusWord(status, say),
    )}`,
    ...(most.length === 0 ? [] : [`${say('graph.most-cited')}:`]),
    ...most.slice(0, MOST).map((node) => `  ${String(node.inDegree).padStart(4)}  ${nodeLine(node, say)}`),
    say('graph.look', {
      stale: graph.stale.length,
      unresolved: unresolved.length,
      conflicts: conflicts.length,
      ended: ended.length,
    }),
    say('graph.next'),
  ].join('\n')}\n`
}

function tally<T>(items: readonly T[], count: (item: T) => number, name: (item: T) => string): string {
  const counted = items.map((item) => ({ item, n: count(item) })).filter(({ n }) => n > 0)
  return (
    counted
      .sort((a, b) => b.n - a.n)
      .map(({ item, n }) => `${name(item)} ${n}`)
      .join(', ') || '0'
  )
}
