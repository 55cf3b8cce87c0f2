import type { Database, Statement } from 'better-sqlite3'
import type { Relation } from '../../record/citation-graph.ts'
import type { CitedBy, WhyStep } from '../graph-store.ts'
import { type GraphReader, type NodeLine, nodeOf } from './graph-reader.ts'

interface WalkLine {
  readonly node: number
  readonly depth: number
  readonly via: number
  readonly relation: Relation
  readonly reverse: number
}

/** No chain of authority is longer; a walk that finds nothing ends there. */
const FARTHEST = 12

/**
 * Who a document rests on, nearest first: up along the relations given, and from a plan back to the decision that
 * promulgates it. Rows come out in the order of their depth, so the first that names a node is on a shortest way.
 */
const UP = (relations: string) => `
  WITH RECURSIVE walk(node, depth, via, relation, reverse) AS (
    SELECT @from, 0, 0, '', 0
    UNION
    SELECT e.to_node, w.depth + 1, w.node, e.relation, 0 FROM walk w
      JOIN graph_edges e ON e.from_node = w.node WHERE w.depth < ${FARTHEST} AND e.relation IN (${relations})
    UNION
    SELECT e.from_node, w.depth + 1, w.node, e.relation, 1 FROM walk w
      JOIN graph_edges e ON e.to_node = w.node AND e.relation = 'promulgates' WHERE w.depth < ${FARTHEST})
  SELECT node, depth, via, relation, reverse FROM walk`
const DOWN = `
  WITH RECURSIVE walk(node, depth, via, relation) AS (
    SELECT @from, 0, 0, ''
    UNION
    SELECT e.from_node, w.depth + 1, w.node, e.relation FROM walk w
      JOIN graph_edges e ON e.to_node = w.node WHERE w.depth < @most)
  SELECT node, depth, via, relation, 0 AS reverse FROM walk`

/** Who cites a document itself: where they are as many as are asked for, nobody else is nearer. */
const DIRECTLY = `
  SELECT from_node AS node, 1 AS depth, to_node AS via, relation, 0 AS reverse FROM graph_edges
  WHERE to_node = @from AND @most > 0`

const AUTHORITY = `'based-on', 'implements', 'guides'`
const ANY = `${AUTHORITY}, 'amends', 'replaces', 'repeals', 'proposed-by', 'mentions'`

/** Walks over the graph, in the database. */
export class GraphWalks {
  readonly #reader: GraphReader
  readonly #up: readonly Statement<[{ from: number }], WalkLine>[]
  readonly #down: Statement<[{ from: number; most: number }], WalkLine>
  readonly #directly: Statement<[{ from: number; most: number }], WalkLine>
  readonly #node: Statement<[number], NodeLine>

  constructor(database: Database, reader: GraphReader) {
    this.#reader = reader
    this.#up = [AUTHORITY, ANY].map((relations) => database.prepare<[{ from: number }], WalkLine>(UP(relations)))
    this.#down = database.prepare(DOWN)
    this.#directly = database.prepare(DIRECTLY)
    this.#node = database.prepare('SELECT * FROM graph_nodes WHERE id = ?')
  }

  why(from: number, to: number): WhyStep[] | null {
    for (const up of this.#up) {
      const seen = new Map<number, WalkLine>()
      for (const line of up.iterate({ from })) {
        if (!seen.has(line.node)) seen.set(line.node, line)
        if (line.node === to) break
      }
      if (seen.has(to)) return this.#steps(to, seen)
    }
    return null
  }

  #steps(to: number, seen: ReadonlyMap<number, WalkLine>): WhyStep[] {
    const steps: WhyStep[] = []
    for (let line = seen.get(to); line !== undefined && line.depth > 0; line = seen.get(line.via)) {
      const { node, via, relation } = line
      const reverse = line.reverse === 1
      const [low, high] = [this.#node.get(via), this.#node.get(node)]
      const edge = reverse ? this.#reader.edge(node, via, relation) : this.#reader.edge(via, node, relation)
      if (low === undefined || high === undefined || edge === null) break
      steps.unshift({ from: nodeOf(low), to: nodeOf(high), relation, reverse, edge })
    }
    return steps
  }

  citedBy(id: number, depth: number, limit: number): CitedBy[] {
    const seen = new Set([id])
    const found: WalkLine[] = []
    const enough = (this.#node.get(id)?.in_degree ?? 0) >= limit
    for (const line of (enough ? this.#directly : this.#down).iterate({ from: id, most: depth })) {
      if (found.length >= limit) break
      if (seen.has(line.node)) continue
      seen.add(line.node)
      found.push(line)
    }
    const urnOf = new Map<number, string>()
    const lineOf = (node: number): NodeLine => {
      const line = this.#node.get(node) as NodeLine
      urnOf.set(node, line.urn)
      return line
    }
    return found.map(({ node, depth: steps, via, relation }) => ({
      node: nodeOf(lineOf(node)),
      depth: steps,
      relation,
      via: urnOf.get(via) ?? lineOf(via).urn,
    }))
  }
}
