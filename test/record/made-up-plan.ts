import type { AnnexRow, Deadline, PlanRecord } from '../../src/record/record.ts'

/** A deadline of a made-up plan; what is not said is null. */
export const deadline = (facts: Partial<Deadline> = {}): Deadline => ({
  raw: 'Quý II/2031',
  kind: 'date',
  due: '2031-06-30',
  precision: 'quarter',
  every: null,
  event: null,
  subject: null,
  ...facts,
})

export const annexRow = (facts: Partial<AnnexRow> = {}): AnnexRow => ({
  no: '1',
  group: null,
  task: 'Rà soát thủ tục hành chính lĩnh vực đất đai',
  outputs: ['Báo cáo kết quả rà soát'],
  lead: ['Công chức Địa chính'],
  support: ['Phòng VH-XH'],
  deadlines: [deadline()],
  cells: { task: 'Rà soát thủ tục hành chính lĩnh vực đất đai' },
  provenance: [{ page: 3, bbox: [10, 20, 500, 60] }],
  ...facts,
})

/** A plan of a commune that does not exist. Each call with another `sha256` is another document. */
export function madeUpPlan(facts: { sha256?: string; number?: string; rows?: AnnexRow[] } = {}): PlanRecord {
  return {
    schemaVersion: 1,
    source: {
      path: 'ke-hoach.txt',
      sha256: facts.sha256 ?? 'a'.repeat(64),
      mediaType: 'text/plain',
      bytes: 1200,
      pages: null,
      textLayer: 'native',
      encoding: 'unicode',
    },
    document: {
      kind: 'ke-hoach',
      number: facts.number ?? '17/KH-UBND',
      date: '2031-01-09',
      place: 'Suối Mây',
      issuer: { name: 'Ủy ban nhân dân xã Suối Mây', level: 'commune', unit: 'Suối Mây', parents: ['Đồi Cao', 'Trung Hải'] },
      title: 'Cải cách hành chính năm 2031',
      planYear: 2031,
      signer: { position: 'Chủ tịch', name: null },
      recipients: ['UBND huyện Đồi Cao (b/c)'],
      attachments: [],
    },
    outline: [
      { path: ['II', '1'], label: '1.', text: 'Giải quyết thủ tục về đất đai đúng hạn trên địa bàn xã Suối Mây', page: null },
    ],
    citations: [
      {
        raw: 'Quyết định số 88/QĐ-UBND ngày 02/01/2031 của UBND tỉnh Trung Hải',
        kind: 'quyet-dinh',
        number: '88/QĐ-UBND',
        date: '2031-01-02',
        issuer: 'UBND tỉnh Trung Hải',
        name: null,
        provision: null,
        role: 'legal-basis',
        relation: 'based-on',
        id: 'urn:lex:vn;trung.hai:uy.ban.nhan.dan:quyet.dinh:2031-01-02;88-qd-ubnd',
        page: null,
        span: [4, 68],
      },
    ],
    annexes: [
      {
        number: '01',
        title: 'Nhiệm vụ cải cách thủ tục hành chính',
        columns: [{ role: 'task', header: 'Nhiệm vụ' }],
        rows: facts.rows ?? [annexRow(), annexRow({ no: '2', task: 'Số hóa hồ sơ và cấp chữ ký số cho công chức' })],
      },
    ],
    assignments: [
      { path: ['IV', '1'], unit: 'Công chức Địa chính', text: 'Chủ trì triển khai', annexRefs: ['01'], deadlines: [] },
    ],
    targets: [{ path: ['II'], raw: 'trên 97% hồ sơ đúng hạn', comparator: '>', value: 97, unit: '%', metric: 'hồ sơ đúng hạn' }],
    indicators: [],
    footnoteRefs: [],
    footnotes: [{ marker: '1', text: 'Quyết định số 3/QĐ-UBND', page: null }],
    units: [
      { id: 'phong-van-hoa-xa-hoi', name: 'Phòng Văn hóa - Xã hội', surfaceForms: ['Phòng VH-XH', 'Phòng Văn hóa - Xã hội'] },
    ],
    findings: [
      {
        rule: 'row-without-lead',
        severity: 'warning',
        message: 'Dòng thiếu cơ quan chủ trì',
        page: null,
        where: 'annex 01 row 2',
      },
    ],
  }
}
