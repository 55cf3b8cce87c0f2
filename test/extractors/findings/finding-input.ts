import type { FindingInput } from '../../../extractors/findings/finding-input.ts'
import type { Annex, AnnexRow, Assignment, Citation, Deadline, DocumentFacts, OutlineEntry } from '../../../src/record/record.ts'
import { readLabel } from '../../../src/text/labels.ts'

export const FACTS: DocumentFacts = {
  kind: 'ke-hoach',
  number: '12/KH-UBND',
  date: '2031-01-05',
  place: 'Đồng Lạc',
  issuer: null,
  title: 'Cải cách hành chính năm 2031',
  planYear: 2031,
  signer: { position: null, name: null },
  recipients: [],
  attachments: [],
}

/** What a plan without anything in it gives the linter. */
export const inputOf = (over: Partial<FindingInput> = {}): FindingInput => ({
  document: FACTS,
  outline: [],
  citations: [],
  annexes: [],
  assignments: [],
  blanks: [],
  annexHeadings: [],
  annexRefs: [],
  sums: [],
  percents: [],
  ...over,
})

export const deadlineOf = (due: string | null, kind: Deadline['kind'] = 'date'): Deadline => ({
  raw: due ?? 'Thường xuyên',
  kind,
  due,
  precision: due === null ? null : 'day',
  every: null,
  event: null,
  subject: null,
})

export const rowOf = (over: Partial<AnnexRow> = {}): AnnexRow => ({
  no: '1',
  group: null,
  task: 'Rà soát văn bản',
  outputs: [],
  lead: ['Công an xã'],
  support: [],
  deadlines: [],
  cells: { task: 'Rà soát văn bản', lead: 'Công an xã', deadline: 'Quý I' },
  provenance: [{ page: 3, bbox: null }],
  ...over,
})

export const annexOf = (rows: AnnexRow[], number: string | null = '01'): Annex => ({
  number,
  title: 'Danh mục',
  columns: [
    { role: 'no', header: 'TT' },
    { role: 'task', header: 'Nội dung' },
    { role: 'lead', header: 'Chủ trì' },
    { role: 'deadline', header: 'Thời gian' },
  ],
  rows,
})

export const assignmentOf = (over: Partial<Assignment> = {}): Assignment => ({
  path: ['III', '1'],
  unit: 'Công an xã',
  text: '',
  annexRefs: [],
  deadlines: [],
  ...over,
})

export const citationOf = (over: Partial<Citation> = {}): Citation => ({
  raw: 'Quyết định số 9/QĐ-UBND',
  kind: 'quyet-dinh',
  number: '9/QĐ-UBND',
  date: null,
  issuer: null,
  name: null,
  provision: null,
  role: 'body',
  relation: 'implements',
  id: 'urn:lex:vn;an.phu:uy.ban.nhan.dan:quyet.dinh:2031;9-qd-ubnd',
  page: 2,
  span: [0, 1],
  path: ['II', '1'],
  ...over,
})

/** Entries of an outline from labels under the paths given: `II/1 a)`. */
export const outlineOf = (...entries: string[]): OutlineEntry[] =>
  entries.map((entry) => {
    const at = entry.startsWith('Điều') ? -1 : entry.indexOf(' ')
    const [above, label] = at < 0 ? ['', entry] : [entry.slice(0, at), entry.slice(at + 1)]
    const name = readLabel(`${label} Rà soát`)?.name ?? label
    return { path: [...(above === '' ? [] : above.split('/')), name], label, text: 'Rà soát', page: 1 }
  })
