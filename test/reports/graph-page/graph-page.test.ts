import { beforeAll, describe, expect, test } from 'vitest'
import { browserBundle } from '../../../src/reports/browser-bundle.ts'
import { encode } from '../../../src/reports/graph-page/encode.ts'
import { graphPage } from '../../../src/reports/graph-page/graph-page.ts'
import { PAGE_MESSAGES } from '../../../src/reports/graph-page/messages.ts'
import { decode } from '../../../src/reports/graph-page/page-data.ts'
import { sampleGraph } from '../../graph/export/sample-graph.ts'
import { randomGraph } from './random-graph.ts'

let bundle: Awaited<ReturnType<typeof browserBundle>>
beforeAll(async () => {
  bundle = await browserBundle('graph-page')
})
const element = (page: string, id: string) => JSON.parse(new RegExp(`id="${id}">([^<]*)<`).exec(page)?.[1] ?? 'null')

describe('the page', () => {
  test('holds all that it needs, and nothing of it can end its element', () => {
    const page = graphPage(sampleGraph, { language: 'vi', ...bundle })
    expect(page.match(/<\/script>/gu)).toHaveLength(3)
    expect(page).toContain("default-src 'none'")
    expect(page.replace(/http:\/\/www\.w3\.org\/[\w/]+/gu, '')).not.toMatch(
      /(?:src|href)\s*=\s*["']?\s*(?:https?:)?\/\/|@import|url\(\s*["']?https?:/u,
    )
    const { nodes } = decode(element(page, 'graph'))
    expect(nodes.map(({ title }) => title)).toEqual(sampleGraph.nodes.map(({ title }) => title))
  })

  test('is NFC, in the language asked for, with the same to say in both', () => {
    for (const language of ['vi', 'en'] as const) {
      const page = graphPage(sampleGraph, { language, ...bundle })
      expect(page).toContain(`<html lang="${language}">`)
      expect(page.includes(page.normalize('NFC'))).toBe(true)
      expect(element(page, 'messages')).toEqual(PAGE_MESSAGES[language])
    }
    expect(Object.keys(PAGE_MESSAGES.en)).toEqual(Object.keys(PAGE_MESSAGES.vi))
  })

  test('brings no schema library to the browser', () => {
    expect(bundle.script.length).toBeLessThan(300_000)
    expect(bundle.script).not.toContain('ZodError')
  })
})

describe('what the page carries', () => {
  const graph = randomGraph(300)

  test('is the graph again', () => {
    const model = decode(JSON.parse(JSON.stringify(encode(graph))))
    expect(model.nodes.map(({ id, status, level, held }) => ({ id, status, level, held }))).toEqual(
      graph.nodes.map(({ id, status, level, held }) => ({ id, status, level, held })),
    )
    expect(
      model.edges.map(({ from, to, relation, count }) => [graph.nodes[from]?.id, graph.nodes[to]?.id, relation, count]),
    ).toEqual(graph.edges.map(({ from, to, relation, count }) => [from, to, relation, count]))
    expect(new Set(model.edges.flatMap(({ stale }) => stale ?? [])).size).toBe(graph.stale.length)
    expect(model.nodes.filter(({ ended }) => ended.length > 0)).toHaveLength(graph.ended?.length ?? 0)
    expect(model.omitted).toBe(0)
  })

  test('is cut to so many mentions, one of each relation at least', () => {
    const total = graph.edges.reduce((sum, { evidence }) => sum + evidence.length, 0)
    const model = decode(encode(graph, { mostEvidence: 10 }))
    expect(model.edges.every(({ evidence }) => evidence.length === 1)).toBe(true)
    expect(model.omitted).toBe(total - graph.edges.length)
  })

  test('names what replaced a text also where that is no node', () => {
    const by = 'urn:lex:vn:quoc.hoi:luat:2030-01-01;1-2030-qh17'
    const stale = sampleGraph.stale.map((one) => ({ ...one, by }))
    const names = new Map([[by, 'Luật Mới']])
    expect(decode(encode({ ...sampleGraph, stale }, { names })).stale[0]?.by).toBe('Luật Mới')
    expect(decode(encode({ ...sampleGraph, stale })).stale[0]?.by).toBe(by)
  })

  test('leaves out edges whose end is no node', () => {
    const [edge] = sampleGraph.edges
    const loose = {
      ...sampleGraph,
      edges: [...sampleGraph.edges, { ...edge, to: 'nowhere' } as (typeof sampleGraph.edges)[number]],
    }
    expect(decode(encode(loose)).edges).toHaveLength(sampleGraph.edges.length)
  })
})
