import { DirectedGraph, MultiDirectedGraph } from 'graphology'
import gexfFile from 'graphology-gexf'
import graphmlFile from 'graphology-graphml'
import { Parser } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import { edgesCsv, nodesCsv } from '../../../src/graph/export/csv.ts'
import { dot } from '../../../src/graph/export/dot.ts'
import { gexf } from '../../../src/graph/export/gexf.ts'
import { graphml } from '../../../src/graph/export/graphml.ts'
import { json } from '../../../src/graph/export/json.ts'
import { type CitationGraph, citationGraph } from '../../../src/record/citation-graph.ts'
import { sampleGraph } from './sample-graph.ts'

const whole = (pieces: Iterable<string>) => [...pieces].join('')
const EMPTY: CitationGraph = { schemaVersion: 1, nodes: [], edges: [], stale: [] }
const [plan, decree] = sampleGraph.nodes.map(({ id }) => id) as [string, string, string]

/** Every tag opened is closed in order, as XML asks; HTML's own repairs are off. */
function wellFormed(xml: string): boolean {
  const open: string[] = []
  let right = true
  const parser = new Parser(
    {
      onopentagname: (name) => open.push(name),
      onclosetag: (name, implied) => {
        right &&= open.pop() === name && (!implied || /\/>/u.test(xml))
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return (
    right &&
    open.length === 0 &&
    !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u.test(xml) &&
    !/&(?!(?:amp|lt|gt|quot|apos|#x?[\dA-F]+);)/u.test(xml)
  )
}

describe('GraphML', () => {
  test('is read back with every node, edge and attribute', () => {
    const text = whole(graphml(sampleGraph))
    expect(wellFormed(text)).toBe(true)
    const read = graphmlFile.parse(MultiDirectedGraph, text)
    expect(read.order).toBe(3)
    expect(read.size).toBe(3)
    expect(read.getNodeAttributes(plan)).toMatchObject({
      label: '18/KH-UBND',
      title: sampleGraph.nodes[0]?.title,
      held: true,
      year: 2024,
      places: 'Thanh Vĩnh > Đông Bái',
      staleBases: 1,
    })
    expect(read.getNodeAttributes(decree)).not.toHaveProperty('sha256')
    const edges = read.mapEdges((_, { relation, weight, stale, raw }, from, to) => ({ relation, weight, stale, raw, from, to }))
    expect(edges[0]).toEqual({
      relation: 'based-on',
      weight: 2,
      stale: true,
      raw: 'Nghị định số 90/2019/NĐ-CP',
      from: plan,
      to: decree,
    })
    expect(edges[1]).toMatchObject({ relation: 'mentions', stale: true, raw: '-Nghị định  90' })
  })

  test('of nothing is an empty graph', () => {
    expect(graphmlFile.parse(DirectedGraph, whole(graphml(EMPTY))).order).toBe(0)
  })
})

describe('GEXF', () => {
  test('is read back with every node, edge and attribute', () => {
    const text = gexf(sampleGraph)
    expect(wellFormed(text)).toBe(true)
    const read = gexfFile.parse(MultiDirectedGraph, text)
    expect(read.order).toBe(3)
    expect(read.size).toBe(3)
    expect(read.getNodeAttributes(plan)).toMatchObject({ label: '18/KH-UBND', held: true, year: 2024, status: 'in-force' })
    expect(read.getEdgeAttributes('e0')).toMatchObject({ relation: 'based-on', weight: 2, stale: true })
  })
})

describe('DOT', () => {
  test('keeps quotes, backslashes and line breaks inside its strings', () => {
    const text = whole(dot(sampleGraph))
    const strings = [...text.matchAll(/"(?:[^"\\]|\\.)*"/gsu)].map(([string]) => string)
    const outside = text.replace(/"(?:[^"\\]|\\.)*"/gsu, '')
    expect(outside).not.toMatch(/["\\<]/u)
    expect(strings.every((string) => !string.includes('\n'))).toBe(true)
    expect(text).toContain('\\"đổi mới\\"\\nnăm 2024 \\\\ </script>"')
    expect(text).toContain(`"${plan}" -> "${decree}" [label="based-on", weight="2", color="#c0392b", style="dashed"]`)
    expect((outside.match(/\{/gu) ?? []).length).toBe((outside.match(/\}/gu) ?? []).length)
  })
})

describe('CSV', () => {
  test('starts with a mark, names what Gephi asks for, and runs no formula', () => {
    const nodes = whole(nodesCsv(sampleGraph))
    expect(nodes.startsWith('\ufeffId,Label,kind,')).toBe(true)
    expect(nodes).toContain(`"'=HYPERLINK(""x"") về <Cải cách>`)
    const edges = whole(edgesCsv(sampleGraph))
    expect(edges.startsWith('\ufeffSource,Target,Type,Weight,relation,')).toBe(true)
    expect(edges).toContain(`${plan},${decree},Directed,2,based-on,true,`)
    expect(edges).toContain(`'-Nghị định`)
  })

  test('of nothing is a header', () => {
    expect(whole(edgesCsv(EMPTY)).trimEnd().split('\r\n')).toHaveLength(1)
  })
})

test('JSON is the contract’s, one node or edge a line', () => {
  const text = whole(json(sampleGraph))
  expect(citationGraph.parse(JSON.parse(text))).toEqual(sampleGraph)
  expect(text.split('\n').filter((line) => line.startsWith('{"id":'))).toHaveLength(3)
  expect(JSON.parse(whole(json(EMPTY)))).toEqual(EMPTY)
})
