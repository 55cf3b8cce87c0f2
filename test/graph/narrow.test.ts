import { describe, expect, test } from 'vitest'
import { narrow } from '../../src/graph/narrow.ts'
import { randomGraph } from '../reports/graph-page/random-graph.ts'

const graph = randomGraph(400)
const ids = (nodes: readonly { id: string }[]) => new Set(nodes.map(({ id }) => id))

describe('a narrowed graph', () => {
  test('is the same where nothing is asked', () => {
    expect(narrow(graph, {})).toEqual(graph)
  })

  test.each([
    { relations: ['implements'] },
    { statuses: ['in-force', 'unknown'] },
    { onlyHeld: true },
    { province: 'TP. son lam' },
    { relations: ['based-on'], statuses: ['expired'], onlyHeld: true, province: 'Hải Vọng' },
  ] as const)('%j has no loose ends', (narrowing) => {
    const { nodes, edges, stale, ended = [] } = narrow(graph, narrowing)
    const left = ids(nodes)
    expect(left.size).toBeLessThan(graph.nodes.length)
    for (const { from, to } of [...edges, ...stale]) expect([left.has(from), left.has(to)]).toEqual([true, true])
    const held = new Set(nodes.flatMap(({ sha256 }) => sha256 ?? []))
    for (const place of ended) expect(place.documents.every((document) => held.has(document))).toBe(true)
  })

  test('of a province keeps what its documents cite that has no place', () => {
    const { nodes } = narrow(graph, { province: 'Sơn Lam' })
    expect(new Set(nodes.map(({ places }) => places?.[0]))).toEqual(new Set(['Sơn Lam', undefined]))
  })

  test('by relation leaves out those that only others held', () => {
    const { nodes, edges } = narrow(graph, { relations: ['guides'] })
    const touched = new Set(edges.flatMap(({ from, to }) => [from, to]))
    const before = new Set(graph.edges.flatMap(({ from, to }) => [from, to]))
    expect(nodes.every(({ id }) => touched.has(id) || !before.has(id))).toBe(true)
  })
})
