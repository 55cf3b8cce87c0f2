import type { CitationGraph, GraphEdge, GraphNode, LegalStatus, Relation } from '../../../src/record/citation-graph.ts'
import type { Kind, Level } from '../../../src/record/record.ts'

/** A graph as a province's store holds it, with so many documents, the same for the same seed. */
export function randomGraph(size: number, seed = 7): CitationGraph {
  const random = mulberry(seed)
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T
  const nodes: GraphNode[] = []
  const edges = new Map<string, GraphEdge>()
  const stale: CitationGraph['stale'] = []
  const central = size < 40 ? 5 : Math.round(Math.min(400, 30 + size / 60))
  const provinces = NAMES.slice(0, Math.max(2, Math.min(NAMES.length, Math.round(size / 60))))
  const years = [2021, 2022, 2023, 2024, 2025, 2026]

  for (let at = 0; at < central; at++) add(centralNode(at))
  const lawEnd = nodes.length
  const provincial: number[] = []
  while (nodes.length < lawEnd + Math.max(3, (size - lawEnd) * 0.16)) {
    const province = pick(provinces)
    const at = add(localNode('province', [province], pick(years)))
    provincial.push(at)
    cite(at, 2, 3, 0, lawEnd)
  }
  const districts: number[] = []
  while (nodes.length < lawEnd + provincial.length + (size - lawEnd) * 0.12) {
    const province = pick(provinces)
    const at = add(localNode('district', [province, pick(UNITS)], pick(years.slice(0, 5))))
    districts.push(at)
    cite(at, 1, 3, 0, lawEnd)
    above(at, provincial, province)
  }
  while (nodes.length < size) {
    const province = pick(provinces)
    const at = add(localNode('commune', [province, `${pick(UNITS)} ${pick(SIDES)}`], pick(years)))
    cite(at, 2, 5, 0, lawEnd)
    above(at, provincial, province)
    if (random() < 0.5) above(at, districts, province)
  }
  const byId = new Map(nodes.map((node) => [node.id, node]))
  for (const { to } of edges.values()) nodeOf(to).inDegree++
  for (const { from } of edges.values()) nodeOf(from).outDegree = (nodeOf(from).outDegree ?? 0) + 1
  return { schemaVersion: 1, nodes, edges: [...edges.values()], stale, ended: endedUnits(nodes) }

  function add(node: GraphNode): number {
    return nodes.push(node) - 1
  }

  function nodeOf(id: string): GraphNode {
    return byId.get(id) as GraphNode
  }

  function day(year: number): string {
    const early = random() < 0.6
    const month = 1 + Math.floor(random() * (early ? 3 : 12))
    return `${year}-${String(month).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`
  }

  function centralNode(at: number): GraphNode {
    const [kind, symbol, issuer] = pick(CENTRAL)
    const year = 2013 + Math.floor(random() ** 0.7 * 13)
    const number = kind === 'luat' ? `${10 + at}/${year}/QH15` : `${1 + at}/${year}/${symbol}`
    const status: LegalStatus = random() < 0.62 ? 'in-force' : pick(['amended', 'replaced', 'repealed', 'expired', 'unknown'])
    const dated = random() < 0.9
    return {
      id: `urn:lex:vn:${issuer}:${kind}:${year};${at}-${symbol}`.toLowerCase(),
      kind,
      number: dated || kind !== 'luat' ? number : null,
      date: dated ? day(year) : null,
      issuer,
      level: 'central',
      places: [],
      title: pick(TITLES),
      held: random() < 0.15,
      status,
      inDegree: 0,
      outDegree: 0,
    }
  }

  function localNode(level: Level, places: string[], year: number): GraphNode {
    const [kind, symbol] = pick(LOCAL)
    const at = nodes.length
    const number = `${1 + (at % 397)}/${symbol}`
    const held = random() < (level === 'commune' ? 0.8 : 0.3)
    return {
      id: `urn:lex:vn;${at}:${kind}:${year};${number}`.toLowerCase(),
      kind,
      number: random() < 0.98 ? number : null,
      date: random() < 0.95 ? day(year) : null,
      issuer: `${ISSUERS[level]} ${places.at(-1)}`,
      level,
      places,
      title: `${pick(TITLES)} năm ${year}`,
      held,
      ...(held ? { sha256: at.toString(16).padStart(64, '0') } : {}),
      status: year < 2025 && random() < 0.6 ? 'expired' : 'in-force',
      inDegree: 0,
      outDegree: 0,
    }
  }

  function cite(from: number, least: number, more: number, start: number, end: number): void {
    for (let left = least + Math.floor(random() * more); left > 0; left--)
      link(
        from,
        start + Math.floor(random() ** 2.5 * (end - start)),
        random() < 0.7 ? 'based-on' : pick(['implements', 'mentions', 'guides']),
      )
  }

  function above(from: number, pool: readonly number[], province: string): void {
    const mine = pool.length === 0 ? undefined : pool[Math.floor(random() * pool.length)]
    if (mine !== undefined && (nodes[mine]?.places?.[0] === province || random() < 0.2)) link(from, mine, 'implements')
  }

  function link(a: number, b: number, relation: Relation): void {
    const [from, to] = [nodes[a] as GraphNode, nodes[b] as GraphNode]
    if (from === to) return
    const raw = `${to.title} số ${to.number ?? ''} của ${to.issuer}`
    const document = from.sha256 ?? a.toString(16).padStart(64, '0')
    const evidence = {
      document,
      page: 1 + Math.floor(random() * 9),
      raw,
      passage: `Căn cứ ${raw}; theo đề nghị của công chức Văn phòng`,
    }
    const key = `${a} ${b} ${relation}`
    const known = edges.get(key)
    if (known) {
      known.count++
      known.evidence.push(evidence)
      return
    }
    edges.set(key, { from: from.id, to: to.id, relation, count: 1, evidence: [evidence] })
    const ended = to.status === 'replaced' || to.status === 'repealed'
    if (ended && relation === 'based-on' && from.date !== null && from.date > '2024' && random() < 0.4)
      stale.push({
        from: from.id,
        to: to.id,
        on: from.date,
        by: random() < 0.7 ? (nodes[0]?.id ?? null) : null,
        since: '2023-07-01',
      })
  }
}

function endedUnits(nodes: readonly GraphNode[]): CitationGraph['ended'] {
  const held = nodes.filter(({ level, sha256, date }) => level === 'district' && sha256 !== undefined && date !== null)
  return held.slice(0, 40).map(({ issuer, sha256 }) => ({
    name: issuer ?? '',
    level: 'district' as const,
    until: '2025-07-01',
    successors: ['xã Khe Mộc', 'xã Vân Đình Hạ'],
    documents: [sha256 ?? ''],
  }))
}

const NAMES = ['Sơn Lam', 'Hải Vọng', 'Trung Hải', 'Thanh Vĩnh', 'Đông Khê', 'Lộc Bình Thượng', 'Phú Hà', 'Bắc Lũng'].flatMap(
  (name) => [name, `${name} Đông`, `${name} Tây`, `${name} Nam`],
)
const UNITS = [
  'Đông Bái',
  'Khe Mộc',
  'Vân Đình',
  'Tân Phong',
  'Mường Khao',
  'Cẩm Hương',
  'Thạch Lũng',
  'Ninh Giang',
  'Suối Mây',
  'Nà Hang',
]
const SIDES = ['Thượng', 'Hạ', 'Trung', 'Đoài', 'Nội', 'Ngoại']
const ISSUERS: Readonly<Record<string, string>> = { province: 'UBND tỉnh', district: 'UBND huyện', commune: 'UBND xã' }
const TITLES = [
  'Kế hoạch cải cách hành chính',
  'Về việc kiểm soát thủ tục hành chính và thực hiện cơ chế một cửa, một cửa liên thông',
  'Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 - 2030',
  'Về chuyển đổi số, phát triển chính quyền số',
  'Quy định vị trí việc làm và biên chế công chức',
  'Tổ chức chính quyền địa phương',
] as const
const CENTRAL = [
  ['luat', 'qh15', 'Quốc hội'],
  ['nghi-dinh', 'NĐ-CP', 'Chính phủ'],
  ['nghi-dinh', 'NĐ-CP', 'Chính phủ'],
  ['nghi-quyet', 'NQ-CP', 'Chính phủ'],
  ['quyet-dinh', 'QĐ-TTg', 'Thủ tướng Chính phủ'],
  ['thong-tu', 'TT-BNV', 'Bộ Nội vụ'],
] as const satisfies readonly (readonly [Kind, string, string])[]
const LOCAL = [
  ['ke-hoach', 'KH-UBND'],
  ['ke-hoach', 'KH-UBND'],
  ['quyet-dinh', 'QĐ-UBND'],
  ['bao-cao', 'BC-UBND'],
] as const satisfies readonly (readonly [Kind, string])[]

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
