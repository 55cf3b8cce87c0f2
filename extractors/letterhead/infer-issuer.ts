import type { Issuer, Level } from '../../src/record/record.ts'
import { levelOfWord, PROPER } from './organ.ts'

const ORGAN = new RegExp(
  `(?:ỦY BAN NHÂN DÂN|[ỦU][ỷy] ban nhân dân|UBND) +(xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)(?: +(${PROPER}))?`,
  'gu',
)

/**
 * The issuer where no letterhead says it: who issues or reports in the first person (`UBND xã … ban hành kế hoạch`,
 * `UBND xã … báo cáo về UBND huyện`), as written.
 */
export function inferIssuer(fullText: string): Issuer | null {
  const counts = new Map<string, { count: number; level: Level; unit: string | null; name: string }>()
  for (const match of fullText.matchAll(ORGAN)) {
    const level = levelOfWord(match[1] ?? '', match[2] ?? '')
    const key = `${level} ${match[2] ?? ''}`
    const entry = counts.get(key) ?? { count: 0, level, unit: match[2] ?? null, name: match[0].trim() }
    counts.set(key, { ...entry, count: entry.count + (acts(fullText, match) ? 5 : 1) })
  }
  const lowest = (['commune', 'district', 'province'] as const).find((level) =>
    [...counts.values()].some((entry) => entry.level === level && entry.count >= 2),
  )
  const ranked = [...counts.values()].filter((entry) => entry.level === lowest).sort((a, b) => b.count - a.count)
  const found = ranked.find((entry) => entry.unit !== null) ?? ranked[0]
  return found ? { name: found.name, level: found.level, unit: found.unit, parents: [] } : null
}

function acts(text: string, match: RegExpExecArray): boolean {
  return /^\s*(?:đã\s+)?(?:ban hành|xây dựng|báo cáo|đề ra|yêu cầu|kính đề nghị)/u.test(
    text.slice(match.index + match[0].length, match.index + match[0].length + 40),
  )
}

/** The units above the issuer, nearest first, by how often the text names them. */
export function parentsIn(fullText: string, issuer: Issuer): string[] {
  if (issuer.level === 'central' || issuer.level === 'province')
    return issuer.level === 'province' && issuer.unit === null ? mostNamed(fullText, PROVINCE) : []
  const province = provinceIn(fullText)
  if (issuer.level === 'district') return province
  return [...mostNamed(fullText, DISTRICT), ...province].filter((name) => name !== issuer.unit)
}

const DISTRICT = new RegExp(
  `(?:UBND|[Uu]ỷ ban nhân dân|[ỦủUu]y ban nhân dân|trên địa bàn|cấp trên|HĐND)?\\s?(?:huyện|Huyện|HUYỆN|quận|thị xã) +(${PROPER})`,
  'gu',
)
const PROVINCE = new RegExp(`(?:tỉnh|Tỉnh|TỈNH) +(${PROPER})`, 'gu')

const PROVINCE_OR_PARTY = new RegExp(`(?:tỉnh|Tỉnh(?: [ủu][ỷy])?) +(${PROPER})`, 'gu')

/** Words that open a sentence or a title behind `huyện` or `tỉnh`, not names. */
const NOT_NAMES = /^(?:Năm|Về|Và|Trong|Theo|Các|Của|Tại|Kế|Quyết|Để|Số|Có|Là|Giai|Việt|Ban|Ủy|Uỷ|Hội|Đảng|Phòng|Sở|Văn)(?:\s|$)/u

/** Lines end anywhere: a province that no line names in one piece is looked for over their ends. */
function provinceIn(text: string): string[] {
  const found = mostNamed(text, PROVINCE)
  return found.length > 0 ? found : mostNamed(text.replace(/\s+/gu, ' '), PROVINCE_OR_PARTY)
}

function mostNamed(text: string, pattern: RegExp): string[] {
  const counts = new Map<string, { count: number; name: string }>()
  for (const match of text.matchAll(pattern)) {
    const name = match[1] ?? ''
    if (/^\d/.test(name) || name === name.toUpperCase() || NOT_NAMES.test(name)) continue
    const key = name.normalize('NFD').replace(/\p{M}/gu, '')
    const entry = counts.get(key) ?? { count: 0, name }
    counts.set(key, { ...entry, count: entry.count + 1 })
  }
  const best = [...counts.values()].sort((a, b) => b.count - a.count)[0]
  return best ? [best.name] : []
}
