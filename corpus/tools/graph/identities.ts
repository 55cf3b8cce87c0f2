/**
 * Which text each citation of the corpus means, said by its author. The rules below fit nearly all; what they cannot know
 * stands in `SAID`. Nothing here reads what the program makes of a citation.
 */

export interface GoldCitation {
  readonly kind: string
  readonly number?: string | null
  readonly numberIntended?: string
  readonly date?: string | null
  readonly issuer?: string | null
  readonly name?: string | null
  readonly role?: string
  readonly relation?: string
  readonly raw: string
}

export interface GoldDocument {
  readonly kind: string
  readonly number?: string | null
  readonly date?: string | null
  readonly issuer?: {
    readonly name: string
    readonly level: string
    readonly unit: string
    readonly parents: readonly string[]
  } | null
}

/** Laws by name and, where the author gives one, date. */
const LAWS: Readonly<Record<string, string>> = {
  'Luật An toàn thực phẩm': 'luat 55/2010/QH12',
  'Luật Phòng, chống thiên tai': 'luat 33/2013/QH13',
  'Luật sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều': 'luat 60/2020/QH14',
  'Luật Tiếp công dân': 'luat 42/2013/QH13',
  'Luật Tổ chức chính quyền địa phương 2015-06-19': 'luat 77/2015/QH13',
  'Luật Tổ chức chính quyền địa phương 2025-06-16': 'luat 72/2025/QH15',
  'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương': 'luat 47/2019/QH14',
}

/** The budget law of 2025 holds from the budget year 2026, and the one of 2015 until then. */
const BUDGET = 'Luật Ngân sách nhà nước'
const budgetLaw = (date: string) => (date < '2026' ? 'luat 83/2015/QH13' : 'luat 89/2025/QH15')

/** Citations that count neither way, by folder and the beginning of their words, and why. */
const SAID: readonly (readonly [folder: string, starts: string, why: string])[] = [
  ['ubnd-tinh-son-lam-3015-qd-2025', BUDGET, 'a plan for 2026, signed while the law of 2015 still held'],
  ['ubnd-xa-my-dien-noi-46-kh-2025', 'Quyết định số 2216/QĐ-UBND ngày 22/12/2024', 'one decision with two dates: a conflict'],
]

const CENTRAL = /\/(?:QH\d+|NĐ-CP|NQ-CP|QĐ-TTg|CT-TTg|TTr?-B[A-Z]+|TW)$|-[A-Z]+\/TW$/u

/** `Nghị quyết 76/NQ-CP` of the government in 2021 is `nghi-quyet 76/NQ-CP 2021`; a province's has its place before. */
export function identityOf(citation: GoldCitation, document: GoldDocument): string {
  const number = citation.numberIntended ?? citation.number ?? null
  if (number === null) return law(citation, document)
  const plain = number.replace(/^0+(?=\d)/u, '')
  if (citation.kind === 'luat') return `luat ${plain}`
  const year = citation.date?.slice(0, 4) ?? /\d+\/(\d{4})\//u.exec(number)?.[1]
  if (CENTRAL.test(plain)) return `${citation.kind} ${plain}`
  return `${placeOf(citation, document)}: ${citation.kind} ${plain} ${year ?? document.date?.slice(0, 4)}`
}

/** A document of the corpus itself. */
export const ownIdentity = ({ kind, number, date, issuer }: GoldDocument): string =>
  `${issuer?.unit}: ${kind} ${number?.replace(/^0+(?=\d)/u, '') ?? 'không số'} ${date?.slice(0, 4)}`

function law({ name, date, raw }: GoldCitation, document: GoldDocument): string {
  if (name === BUDGET) return budgetLaw(document.date ?? '')
  const known = LAWS[`${name} ${date}`] ?? LAWS[name ?? '']
  if (known === undefined) throw new Error(`no law is known by « ${raw} »`)
  return known
}

/** Where the issuer sits: named, or the author's own province, district or commune by the words. */
function placeOf({ issuer, number }: GoldCitation, { issuer: own }: GoldDocument): string {
  const [unit = '', ...parents] = [own?.unit ?? '', ...(own?.parents ?? [])]
  const province = parents.at(-1) ?? unit
  const district = own?.level === 'district' ? unit : (parents[0] ?? unit)
  const words = issuer ?? ''
  const body = /^(?:Sở|Chi cục|Ban Thường vụ Tỉnh ủy)/u.test(words) || /TTr-S/u.test(number ?? '') ? 'tỉnh ' : ''
  const named = /(?:tỉnh|Tỉnh ủy|huyện|xã|phường) (\p{Lu}.*)$/u.exec(words)?.[1]
  if (named !== undefined) return body + named
  if (/tỉnh|Tỉnh ủy|^Sở/u.test(words) || body !== '') return body + province
  return /huyện/u.test(words) ? district : unit
}

/** Why a citation counts neither way; null where it counts. */
export const openWhy = (folder: string, raw: string): string | null =>
  SAID.find(([of, starts]) => of === folder && raw.startsWith(starts))?.[2] ?? null
