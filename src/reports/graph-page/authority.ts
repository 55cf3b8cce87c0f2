import { DirectedGraph } from 'graphology'
import { singleSource } from 'graphology-shortest-path/dijkstra.js'
import type { Kind } from '../../record/record.ts'
import type { PageModel, PageNode } from './page-data.ts'

/** Relations by which a document takes its authority from another. */
const AUTHORITY = new Set<string>(['based-on', 'implements', 'guides'])

/** Kinds of the central level by the force that they have. */
const FORCE: readonly (readonly Kind[])[] = [
  ['hien-phap'],
  ['luat', 'bo-luat'],
  ['phap-lenh'],
  ['nghi-dinh'],
  ['nghi-quyet'],
  ['quyet-dinh'],
]
const BELOW: Readonly<Record<string, number>> = { central: 10, party: 11, province: 20, district: 30, commune: 40, other: 50 }
const RUNGS: Readonly<Record<string, number>> = { central: 0, province: 1, district: 2, commune: 3 }

/** Lower is higher: a law before a decree, the central level before a province. */
export function rankOf({ kind, level }: Pick<PageNode, 'kind' | 'level'>): number {
  const force = FORCE.findIndex((kinds) => kinds.includes(kind))
  return force >= 0 && (force <= 2 || level === 'central') ? force : (BELOW[level ?? 'other'] ?? 50)
}

/** Finds chains of authority in one graph. */
export interface Authority {
  /**
   * From a document up to the highest text that it rests on, itself first, by way of the levels between where the
   * documents tell of one. Only itself where it rests on nothing higher.
   */
  readonly chainOf: (at: number) => number[]
  /** From one document up to another. Null where no way leads there. */
  readonly chainTo: (from: number, to: number) => number[] | null
}

export function authority({ nodes, edges }: PageModel): Authority {
  const graph = new DirectedGraph<object, { cost: number }>()
  nodes.forEach((_, at) => {
    graph.addNode(at)
  })
  for (const { from, to, relation } of edges)
    if (AUTHORITY.has(relation) && from !== to) graph.mergeDirectedEdge(from, to, { cost: cost(nodes[from], nodes[to]) })
  const pathsOf = (at: number) => singleSource(graph, String(at), 'cost')
  const rank = (path: readonly number[]) => rankOf(nodes[last(path)] as PageNode)
  return {
    chainOf: (at) => {
      const paths = Object.values(pathsOf(at)).map((path) => path.map(Number))
      const better = (a: readonly number[], b: readonly number[]) =>
        rank(a) - rank(b) || graph.inDegree(last(b)) - graph.inDegree(last(a)) || a.length - b.length || last(a) - last(b)
      return paths.sort(better)[0] ?? [at]
    },
    chainTo: (from, to) => pathsOf(from)[to]?.map(Number) ?? null,
  }
}

/** One for each step to the next level; leaving levels out costs more, so that the way leads through them. */
function cost(from: PageNode | undefined, to: PageNode | undefined): number {
  const [below, above] = [RUNGS[from?.level ?? ''] ?? 1, RUNGS[to?.level ?? ''] ?? 0]
  return Math.max(1, below - above) ** 2
}

const last = (path: readonly number[]) => path.at(-1) ?? -1
