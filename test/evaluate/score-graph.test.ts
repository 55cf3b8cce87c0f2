import { describe, expect, test } from 'vitest'
import { graphGold } from '../../corpus/tools/graph-gold.ts'
import { describeGraph } from '../../src/evaluate/describe-graph.ts'
import { type GraphGold, readGraphGold } from '../../src/evaluate/gold-graph.ts'
import { scoreGraph } from '../../src/evaluate/score-graph.ts'
import type { CitationGraph, GraphEdge, GraphNode } from '../../src/record/citation-graph.ts'

const node = (id: string, sha256?: string): GraphNode => ({
  id,
  kind: 'quyet-dinh',
  number: id,
  date: null,
  issuer: null,
  level: null,
  title: null,
  held: sha256 !== undefined,
  ...(sha256 === undefined ? {} : { sha256 }),
  status: 'unknown',
  inDegree: 0,
})
const edge = (from: string, to: string, relation: GraphEdge['relation'], document: string, ...raws: string[]): GraphEdge => ({
  from,
  to,
  relation,
  count: raws.length,
  evidence: raws.map((raw) => ({ document, page: 1, raw })),
})
const graph: CitationGraph = {
  schemaVersion: 1,
  nodes: [node('A', 'a'), node('A:plan', 'a'), node('B', 'b'), node('decree'), node('law'), node('other')],
  edges: [
    edge('A', 'decree', 'based-on', 'a', 'Nghị định 7/2030/NĐ-CP'),
    edge('A', 'A:plan', 'promulgates', 'a', 'Quyết định số 3/QĐ-UBND'),
    edge('B', 'decree', 'mentions', 'b', 'Nghị định 7/NĐ-CP'),
    edge('B', 'A', 'implements', 'b', 'Quyết định 3/QĐ-UBND'),
    edge('decree', 'law', 'guides', 'b', 'Nghị định 7/NĐ-CP'),
  ],
  stale: [{ from: 'A', to: 'decree', on: '2031-01-01', by: null, since: '2030-12-31' }],
}
const gold: GraphGold = {
  documents: { one: 'decision 3', two: 'plan 9' },
  mentions: [
    { document: 'one', raw: 'Nghị định 7/2030/NĐ-CP', is: 'decree 7', relation: 'based-on' },
    { document: 'one', raw: 'Quyết định số  3/QĐ-UBND', is: 'decision 3', relation: 'self' },
    { document: 'two', raw: 'Nghị định 7/NĐ-CP', is: 'decree 7', relation: 'mentions' },
    { document: 'two', raw: 'Quyết định 3/QĐ-UBND', is: 'decision 3', relation: 'implements' },
    { document: 'two', raw: 'Luật Gì đó', is: 'law', relation: 'mentions', open: 'nobody knows' },
  ],
  stale: [{ document: 'one', text: 'decree 7' }],
}
const folders: Readonly<Record<string, string>> = { a: 'one', b: 'two' }
const scored = (of: CitationGraph) => scoreGraph(of, gold, (sha256) => folders[sha256] ?? null)

describe('a graph against its gold', () => {
  test('is perfect where every mention is at its text, the document itself among them', () => {
    const { clusters, relations, stale } = scored(graph)
    // three of decision 3 (itself, by itself, by the plan) and two of the decree
    expect(clusters).toMatchObject({ f1: 1, hit: 4, gold: 4, predicted: 4, missed: [], extra: [] })
    expect(relations).toMatchObject({ f1: 1, gold: 3 })
    expect(stale).toMatchObject({ f1: 1, gold: 1 })
  })

  test('a text in two nodes costs recall, two texts in one node cost precision', () => {
    const torn = scored({
      ...graph,
      edges: graph.edges.map((one) => (one.from === 'B' && one.to === 'decree' ? { ...one, to: 'other' } : one)),
    })
    expect(torn.clusters).toMatchObject({ precision: 1, recall: 3 / 4 })
    expect(torn.clusters.missed[0]).toContain('decree 7 is decree')
    const merged = scored({
      ...graph,
      edges: graph.edges.map((one) => (one.to === 'decree' && one.from !== 'decree' ? { ...one, to: 'A' } : one)),
    })
    expect(merged.clusters.recall).toBe(1)
    expect(merged.clusters.precision).toBeLessThan(1)
    expect(merged.clusters.extra[0]).toContain('A holds')
  })

  test('a mention that is not there stands alone; a wrong relation and an invented stale basis count', () => {
    const { clusters, relations, stale } = scored({
      ...graph,
      edges: [edge('A', 'decree', 'amends', 'a', 'Nghị định 7/2030/NĐ-CP')],
      stale: [...graph.stale, { from: 'B', to: 'law', on: '2031-01-01', by: null, since: '2030-01-01' }],
    })
    expect(clusters.recall).toBeLessThan(0.5)
    expect(relations).toMatchObject({ hit: 0, predicted: 1, gold: 3 })
    expect(stale).toMatchObject({ precision: 0.5, recall: 1, extra: ['plan 9 → law'] })
  })

  test('is told in three lines, in more with what is wrong', () => {
    const score = scored({ ...graph, stale: [] })
    expect(describeGraph(score, false)).toHaveLength(3)
    expect(describeGraph(score, true).join('\n')).toContain('missed decision 3 → decree 7')
  })
})

describe('the corpus’s own gold', () => {
  test('is what its records give', () => {
    expect(readGraphGold('corpus')).toEqual(JSON.parse(JSON.stringify(graphGold())))
    expect(readGraphGold('test')).toBeNull()
  })

  test('names every document, and no text by two numbers of one place', () => {
    const read = readGraphGold('corpus') as GraphGold
    const texts = new Set([...Object.values(read.documents), ...read.mentions.map(({ is }) => is)])
    expect(texts.size).toBeGreaterThan(80)
    for (const { document, text } of read.stale) {
      expect(Object.keys(read.documents)).toContain(document)
      expect(texts).toContain(text)
    }
  })
})
