/** What every commune's plan of the corpus has in common: letterhead, signature, facts; and the bodies of a commune. */

import { phrase } from './blocks.ts'
import type { Annex, Block, Description, Phrase } from './description.ts'

/** The bodies of a commune, as its clerk writes them. */
export interface Bodies {
  readonly culture: string
  readonly economy: string
  readonly office: string
  readonly centre: string
  readonly police: string
  readonly youth: string
  readonly hamlets: string
  readonly all: string
  /** Who answers for home affairs, justice and land, where it is not `culture`, `office` and `economy`. */
  readonly interior?: string
  readonly justice?: string
  readonly land?: string
}

/** The province's bodies and those of the commune that answer for the same, for `replaceWords`. */
export const bodiesFor = (own: Bodies): readonly (readonly [string, string])[] => [
  ['UBND các xã, phường', own.hamlets],
  ['Các sở, ban, ngành', own.all],
  ['Trung tâm Phục vụ hành chính công tỉnh', own.centre],
  ['Văn phòng UBND tỉnh', own.office],
  ['Sở Nông nghiệp và Môi trường', own.land ?? own.economy],
  ['Sở Khoa học và Công nghệ', own.culture],
  ['Sở Nội vụ', own.interior ?? own.culture],
  ['Sở Tư pháp', own.justice ?? own.office],
  ['Sở Tài chính', own.economy],
  ['Công an tỉnh', own.police],
  ['Tỉnh đoàn', own.youth],
  ['Báo và Phát thanh, Truyền hình Sơn Lam', own.culture],
]

export interface CommunePlan
  extends Pick<Description, 'why' | 'features' | 'units' | 'text' | 'word' | 'pdf'>,
    Partial<Pick<Description, 'findings' | 'findingsOptional' | 'notes'>> {
  readonly place: string
  readonly type: 'xã' | 'phường'
  readonly parents?: readonly string[]
  /** `06/KH-UBND` */
  readonly number: string
  readonly date: string
  readonly planYear?: number
  /** Lines of the title. */
  readonly title: readonly string[]
  readonly preamble: readonly Phrase[]
  readonly body: readonly Block[]
  readonly closing?: string | Phrase
  /** `- ` and `;` are printed round each. */
  readonly recipients: readonly string[]
  readonly signer: { readonly position: 'Chủ tịch' | 'Phó Chủ tịch'; readonly name: string }
  readonly annexes: readonly Annex[]
}

const DEPUTY = ['KT. CHỦ TỊCH PHÓ CHỦ TỊCH', 'KT. Chủ tịch Phó Chủ tịch', 'PHÓ CHỦ TỊCH']

/** A plan with letterhead and signature of a commune's people's committee in Sơn Lam, of 2026 unless said. */
export function communePlan(plan: CommunePlan): Description {
  const { place, type, number, date, title, signer, recipients, why, features, units, text, word, pdf } = plan
  const [year, month = '', day] = date.split('-')
  const deputy = signer.position === 'Phó Chủ tịch'
  const dateline = `${place}, ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
  return {
    ...{ why, features, units, text, word, pdf },
    findings: plan.findings ?? [],
    ...(plan.findingsOptional && { findingsOptional: plan.findingsOptional }),
    ...(plan.notes && { notes: plan.notes }),
    document: {
      ...{ kind: 'ke-hoach', number, date, place },
      issuer: {
        name: `Ủy ban nhân dân ${type} ${place}`,
        level: 'commune',
        unit: place,
        parents: plan.parents ?? ['Sơn Lam'],
      },
      title: title.join(' '),
      planYear: plan.planYear ?? 2026,
      signer,
      recipients: [...recipients],
      accept: { 'signer.position': deputy ? DEPUTY : ['CHỦ TỊCH'] },
    },
    parts: [
      {
        letterhead: {
          organ: ['ỦY BAN NHÂN DÂN', `${type} ${place}`.toUpperCase()],
          number: `Số: ${number}`,
          dateline,
        },
        kindLine: 'KẾ HOẠCH',
        title,
        preamble: plan.preamble,
        body: plan.body,
        ...(plan.closing !== undefined && { closing: phrase(plan.closing) }),
        signature: {
          recipients: ['Nơi nhận:', ...recipients.map((line, i) => `- ${line}${i === recipients.length - 1 ? '.' : ';'}`)],
          lines: ['TM. ỦY BAN NHÂN DÂN', ...(deputy ? ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'] : ['CHỦ TỊCH'])],
          name: signer.name,
        },
      },
    ],
    annexes: plan.annexes,
  }
}
