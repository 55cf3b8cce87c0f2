import { describe, expect, test } from 'vitest'
import { authority } from '../../../src/reports/graph-page/authority.ts'
import { clusterBy } from '../../../src/reports/graph-page/clusters.ts'
import { encode } from '../../../src/reports/graph-page/encode.ts'
import { applied, everything } from '../../../src/reports/graph-page/filters.ts'
import { finder } from '../../../src/reports/graph-page/find-documents.ts'
import { type Layout, layOut } from '../../../src/reports/graph-page/layout.ts'
import { decode, type PageModel } from '../../../src/reports/graph-page/page-data.ts'
import { timeAxis } from '../../../src/reports/graph-page/time-axis.ts'
import { randomGraph } from './random-graph.ts'

const modelOf = (size: number): PageModel => decode(encode(randomGraph(size)))
const layoutOf = ({ nodes }: PageModel): Layout => layOut(nodes.map(({ date, level }) => ({ date, level, caption: 12 })))

describe('time', () => {
  test('goes on from left to right, within years by month and day', () => {
    const dates = ['1992-04-15', '2015-06-19', '2024', '2024-02-07', '2024-03', '2024-12-31', '2025-01-01', null]
    const axis = timeAxis(dates, 1000)
    const places = ['1992-04-15', '2015-06-19', '2024-02-07', '2024-03', '2024', '2024-12-31', '2025-01-01'].map(
      (date) => axis.place(date) ?? -1,
    )
    expect([...places].sort((a, b) => a - b)).toEqual(places)
    expect(axis.place(null)).toBeNull()
    expect(axis.place('2008-01-01')).toBeNull()
    expect(axis.undated?.end).toBeLessThan(axis.years[0]?.start ?? 0)
    expect(axis.years.at(-1)?.end).toBeCloseTo(1000)
    expect(axis.years.map(({ year }) => year)).toEqual(
      [1991, 1992, 1993, 2014, 2015, 2016, 2023, 2024, 2025].filter((year) => year >= 1992),
    )
  })

  test('of nothing dated is the undated stretch alone', () => {
    expect(timeAxis([null, null], 500)).toMatchObject({ years: [], undated: { start: 0, end: 500 } })
  })
})

describe.each([1, 15, 300, 3000])('a map of %d documents', (size) => {
  const model = modelOf(size)
  const layout = layoutOf(model)

  test('has each in the band of its level, none in the place of another', () => {
    const places = new Set<string>()
    model.nodes.forEach(({ level }, at) => {
      const band = layout.bands.find((one) => one.level === (level ?? 'other'))
      const [x, y] = [layout.x[at] ?? Number.NaN, layout.y[at] ?? Number.NaN]
      expect(y).toBeLessThan(band?.top ?? Number.NaN)
      expect(y).toBeGreaterThan(band?.bottom ?? Number.NaN)
      expect(x >= 0 && x <= layout.width + layout.spacing.x).toBe(true)
      places.add(`${x.toFixed(3)} ${y.toFixed(3)}`)
    })
    expect(places.size).toBe(model.nodes.length)
    expect(layout.bands.reduce((sum, { count }) => sum + count, 0)).toBe(model.nodes.length)
  })

  test('has bands that follow on each other, the central one at the top', () => {
    layout.bands.slice(1).forEach(({ top }, index) => {
      expect(top).toBeCloseTo(layout.bands[index]?.bottom ?? Number.NaN)
    })
    expect(layout.bands[0]?.level).toBe('central')
  })
})

describe('clusters', () => {
  const model = modelOf(3000)
  const layout = layoutOf(model)
  const { clusters, links, of } = clusterBy(model, layout, (at) => at % 2 === 0, 90)

  test('hold every shown document once, and none that is hidden', () => {
    expect(clusters.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(
      model.nodes.flatMap((_, at) => (at % 2 === 0 ? [at] : [])),
    )
    expect([...of].every((cluster, at) => (at % 2 === 0 ? clusters[cluster]?.members.includes(at) : cluster === -1))).toBe(true)
  })

  test('touch nobody within the room that they have', () => {
    clusters.forEach((a, index) => {
      for (const b of clusters.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(Math.max(a.room, b.room) * 0.99)
    })
    expect(Math.max(...clusters.map(({ room }) => room))).toBeLessThanOrEqual(90)
  })

  test('are linked as their members are, the thickest first', () => {
    const counts = links.map(({ count }) => count)
    expect([...counts].sort((a, b) => b - a)).toEqual(counts)
    const between = model.edges.filter(({ from, to }) => (of[from] ?? -1) >= 0 && (of[to] ?? -1) >= 0 && of[from] !== of[to])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(between.length)
  })
})

describe('filters', () => {
  const model = modelOf(400)
  const all = everything(model)

  test('show everything unless asked', () => {
    expect(applied(model, all)).toMatchObject({ nodeCount: model.nodes.length, edgeCount: model.edges.length })
  })

  test('keep edges with both ends only', () => {
    const shown = applied(model, { ...all, levels: new Set(['central', 'commune']), years: [2022, 2024] })
    model.edges.forEach(({ from, to }, at) => {
      if (shown.edges[at]) expect([shown.nodes[from], shown.nodes[to]]).toEqual([1, 1])
    })
    expect(shown.nodeCount).toBeGreaterThan(0)
    expect(model.nodes.every(({ date }, at) => !shown.nodes[at] || /^202[234]/u.test(date ?? ''))).toBe(true)
  })

  test('by province, by source, and by ended bases', () => {
    const province = applied(model, { ...all, province: 'Sơn Lam' })
    expect(model.nodes.every(({ places }, at) => !province.nodes[at] || places.length === 0 || places[0] === 'Sơn Lam')).toBe(
      true,
    )
    expect(applied(model, { ...all, held: 'held' }).nodeCount + applied(model, { ...all, held: 'cited' }).nodeCount).toBe(
      model.nodes.length,
    )
    const stale = applied(model, { ...all, staleOnly: true })
    expect(stale.edgeCount).toBe(model.edges.filter((edge) => edge.stale !== null).length)
    expect(stale.nodeCount).toBe(new Set(model.stale.flatMap(({ from, to }) => [from, to])).size)
  })
})

describe('search', () => {
  const { find } = finder(
    ['76/NQ-CP', '176/NQ-CP', '12/KH-UBND'].map((number, at) => ({
      id: `urn:${at}`,
      kind: 'ke-hoach',
      number,
      date: null,
      issuer: at === 2 ? 'UBND xã Suối Mây' : 'Chính phủ',
      level: null,
      places: [],
      title: at === 2 ? 'Chuyển đổi số' : null,
      held: true,
      status: 'unknown',
      path: null,
      ended: [],
    })),
    () => 0,
  )

  test.each([
    ['76/NQ-CP', [0, 1]],
    ['76nqcp', [0]],
    ['12/kh', [2]],
    ['suoi may', [2]],
    ['CHUYEN doi', [2]],
    ['mây suối', [2]],
    ['', []],
    ['không có', []],
  ])('« %s »', (words, found) => {
    expect(find(words, 5)).toEqual(found)
  })
})

describe('the chain of authority', () => {
  const graph = randomGraph(15)
  const node = (id: string, kind: 'luat' | 'ke-hoach' | 'quyet-dinh', level: 'central' | 'province' | 'commune') =>
    ({ ...graph.nodes[0], id, kind, level }) as (typeof graph.nodes)[number]
  const edge = (from: string, to: string, relation: 'based-on' | 'mentions' = 'based-on') => ({
    from,
    to,
    relation,
    count: 1,
    evidence: [],
  })
  const nodes = [
    node('plan', 'ke-hoach', 'commune'),
    node('decision', 'quyet-dinh', 'province'),
    node('law', 'luat', 'central'),
    node('alone', 'luat', 'central'),
  ]
  const edges = [
    edge('plan', 'law'),
    edge('plan', 'decision'),
    edge('decision', 'law'),
    edge('law', 'plan'),
    edge('plan', 'alone', 'mentions'),
  ]
  const { chainOf, chainTo } = authority(decode(encode({ schemaVersion: 1, nodes, edges, stale: [] })))

  test('leads by way of the levels between up to the law, rings and all', () => {
    expect(chainOf(0)).toEqual([0, 1, 2])
    expect(chainOf(2)).toEqual([2])
    expect(chainOf(3)).toEqual([3])
  })

  test('goes from one to another where a way leads, and not over mere mentions', () => {
    expect(chainTo(1, 2)).toEqual([1, 2])
    expect(chainTo(0, 3)).toBeNull()
  })
})
