import type { Relation } from '../record/citation-graph.ts'

/** Relations of one document, mentions gathered. */
export class EdgeList {
  readonly #edges = new Map<string, { from: number; to: number; relation: Relation; count: number; mentions: number[] }>()

  add({ from, to, relation }: { from: number; to: number; relation: Relation }, mention: number | null): void {
    const key = `${from} ${to} ${relation}`
    const edge = this.#edges.get(key) ?? { from, to, relation, count: 0, mentions: [] }
    edge.count++
    if (mention !== null) edge.mentions.push(mention)
    this.#edges.set(key, edge)
  }

  has = (from: number, relation: Relation): boolean =>
    [...this.#edges.values()].some((edge) => edge.from === from && edge.relation === relation)
  list = () => [...this.#edges.values()]
}
