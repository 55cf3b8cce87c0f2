import { random } from '../corpus/tools/random.ts'
import type { Citation, PlanRecord } from '../src/record/record.ts'

/** Mentions a document makes. */
const MENTIONS = 15
const PROVINCES = 34
/** Communes of a country of a hundred thousand documents. */
const COMMUNES = 3321
/** Texts of the state and the party that everybody cites, the first of them most. */
const CENTRAL = 3000

type Mention = Pick<Citation, 'id' | 'raw' | 'kind' | 'number' | 'date' | 'issuer' | 'relation' | 'role'>

/**
 * Records of plans that do not exist, the same for the same seed: each rests on texts of the state, its province and
 * its own commune, under slips as people make them: dates left out, issuers unsaid, a day wrong by one.
 */
export function* graphDocuments(count: number, seed = 1): Generator<PlanRecord> {
  const next = random(seed)
  const pick = (of: number) => Math.floor(next() * of)
  for (let n = 0; n < count; n++) {
    const commune = n % COMMUNES
    const nth = Math.floor(n / COMMUNES) + 1
    const year = 2018 + (nth % 9)
    const date = day(year, pick(365))
    const number = `${nth}/KH-UBND`
    const mentions = Array.from({ length: MENTIONS }, (_, i) => mention(i, commune, year, next))
    yield record(n, { commune, number, date, year }, mentions)
  }
}

function mention(i: number, commune: number, year: number, next: () => number): Mention {
  const pick = (of: number) => Math.floor(next() * of)
  const role = i < 6 ? 'legal-basis' : 'body'
  const relation = i < 4 ? 'based-on' : i < 8 ? 'implements' : 'mentions'
  if (i % 3 !== 2) return central(Math.floor(CENTRAL * next() ** 3), next() < 0.2, { role, relation })
  const of = year - pick(2)
  const dateless = next() < 0.1
  const slip = next() < 0.02 ? 1 : 0
  if (i % 2 === 0) {
    const number = pick(3000) + 1
    const date = day(of, (number % 360) + slip)
    return {
      ...{ role, relation, kind: 'quyet-dinh', number: `${number}/QĐ-UBND`, date: dateless ? null : date, issuer: 'UBND tỉnh' },
      id: `urn:lex:vn;tinh.${commune % PROVINCES}:uy.ban.nhan.dan:quyet.dinh:${dateless ? 'ignota' : date};${number}-qd-ubnd`,
      raw: `Quyết định số ${number}/QĐ-UBND ngày ${date} của UBND tỉnh`,
    }
  }
  const number = pick(40) + 1
  const date = dateOf(commune, number, of)
  return {
    ...{ role, relation, kind: 'ke-hoach', number: `${number}/KH-UBND`, date: dateless ? null : date, issuer: null },
    id: `${place(commune)}:uy.ban.nhan.dan:ke.hoach:${dateless ? 'ignota' : date};${number}-kh-ubnd`,
    raw: `Kế hoạch số ${number}/KH-UBND ngày ${date}`,
  }
}

function central(n: number, dateless: boolean, how: Pick<Mention, 'role' | 'relation'>): Mention {
  const year = 2010 + (n % 16)
  const number = (n >> 4) + 1
  const date = day(year, (n * 7) % 365)
  const id = `urn:lex:vn:chinh.phu:nghi.dinh:${dateless ? year : date};${number}-${year}-nd-cp`
  const raw = `Nghị định số ${number}/${year}/NĐ-CP`
  return {
    ...how,
    kind: 'nghi-dinh',
    number: `${number}/${year}/NĐ-CP`,
    date: dateless ? null : date,
    issuer: 'Chính phủ',
    id,
    raw,
  }
}

const place = (commune: number): string => `urn:lex:vn;tinh.${commune % PROVINCES};xa.${commune}`
const dateOf = (commune: number, number: number, year: number): string => day(year, (commune * 31 + number * 7) % 365)
const day = (year: number, of: number): string => new Date(Date.UTC(year, 0, 1 + of)).toISOString().slice(0, 10)

interface Head {
  readonly commune: number
  readonly number: string
  readonly date: string
  readonly year: number
}

function record(n: number, { commune, number, date, year }: Head, mentions: readonly Mention[]): PlanRecord {
  const numbers = number.toLowerCase().replace('/', '-')
  return {
    schemaVersion: 1,
    source: {
      ...{ path: `${n}.txt`, sha256: n.toString(16).padStart(64, '0'), mediaType: 'text/plain', bytes: 1, pages: null },
      ...{ textLayer: 'native', encoding: 'unicode' },
    },
    document: {
      id: `${place(commune)}:uy.ban.nhan.dan:ke.hoach:${date};${numbers}`,
      ...{ kind: 'ke-hoach', number, date, place: null, title: `Cải cách hành chính năm ${year}`, planYear: year },
      issuer: {
        name: `Ủy ban nhân dân xã ${commune}`,
        level: 'commune',
        unit: `Xã ${commune}`,
        parents: [`Tỉnh ${commune % PROVINCES}`],
      },
      signer: { position: 'Chủ tịch', name: null },
      recipients: [],
      attachments: [],
    },
    outline: [],
    citations: mentions.map((mention, i) => ({
      ...mention,
      ...{ name: null, provision: null, page: 1, span: [i * 100, i * 100 + 60] as [number, number] },
      passage: `Căn cứ ${mention.raw} về cải cách hành chính nhà nước`,
    })),
    ...{ annexes: [], assignments: [], targets: [], indicators: [], footnoteRefs: [], footnotes: [], units: [], findings: [] },
  }
}
