import type { CitationGraph, GraphNode } from '../../../src/record/citation-graph.ts'

const node = (id: string, more: Partial<GraphNode>): GraphNode => ({
  id,
  kind: 'quyet-dinh',
  number: null,
  date: null,
  issuer: null,
  level: null,
  title: null,
  held: false,
  status: 'unknown',
  inDegree: 0,
  outDegree: 0,
  ...more,
})

const PLAN = 'urn:lex:vn;thanh.vinh;dong.bai:uy.ban.nhan.dan:ke.hoach:2024-02-07;18-kh-ubnd'
const DECREE = 'urn:lex:vn:chinh.phu:nghi.dinh:2019-03-01;90-2019-nd-cp'
const LATER = 'urn:lex:vn:chinh.phu:nghi.dinh:2023-06-10;33-2023-nd-cp'

/** Three documents with all that is hard to write out: quotes, markup, formulas, line breaks, marks of Vietnamese. */
export const sampleGraph: CitationGraph = {
  schemaVersion: 1,
  nodes: [
    node(PLAN, {
      kind: 'ke-hoach',
      number: '18/KH-UBND',
      date: '2024-02-07',
      issuer: 'Ủy ban nhân dân xã Đông Bái',
      level: 'commune',
      places: ['Thanh Vĩnh', 'Đông Bái'],
      title: '=HYPERLINK("x") về <Cải cách> & "đổi mới"\nnăm 2024 \\ </script>',
      held: true,
      sha256: 'a'.repeat(64),
      status: 'in-force',
      outDegree: 2,
    }),
    node(DECREE, {
      kind: 'nghi-dinh',
      number: '90/2019/NĐ-CP',
      date: '2019-03-01',
      issuer: 'Chính phủ',
      level: 'central',
      title: 'Về cán bộ; "công chức"',
      status: 'replaced',
      inDegree: 2,
    }),
    node(LATER, { kind: 'nghi-dinh', number: '33/2023/NĐ-CP', date: '2023', issuer: 'Chính phủ', level: 'central', inDegree: 1 }),
  ],
  edges: [
    {
      from: PLAN,
      to: DECREE,
      relation: 'based-on',
      count: 2,
      evidence: [
        { document: 'a'.repeat(64), page: 1, raw: 'Nghị định số 90/2019/NĐ-CP', passage: 'Căn cứ Nghị định số 90/2019/NĐ-CP;' },
        { document: 'a'.repeat(64), page: 3, raw: 'Nghị định 90/2019/NĐ-CP "<b>"' },
      ],
    },
    {
      from: PLAN,
      to: DECREE,
      relation: 'mentions',
      count: 1,
      evidence: [{ document: 'a'.repeat(64), page: null, raw: '-Nghị định \u0001 90' }],
    },
    {
      from: LATER,
      to: DECREE,
      relation: 'replaces',
      count: 1,
      evidence: [{ document: 'a'.repeat(64), page: 2, raw: 'thay thế' }],
    },
  ],
  stale: [{ from: PLAN, to: DECREE, on: '2024-02-07', by: LATER, since: '2023-08-01' }],
  unresolved: [],
}
