import type { Citation } from '../../src/record/record.ts'
import type { Mention } from './mention.ts'

/** What one cited text does to another, as the words between their mentions say; indices of mentions. */
export interface Between {
  readonly from: number
  readonly to: number
  readonly relation: Citation['relation']
}

interface Found {
  readonly pair: Between
  readonly passive: boolean
}

type Verb = Pick<Between, 'relation'> & { readonly words: RegExp }

const PART =
  '(?: (?:một số|các|một phần|toàn bộ|nội dung|điều|khoản|điểm|mục|phụ lục|biểu mẫu|quy định|và|của|tại|trong|cho|[\\dIVX]+|[a-zđ](?![\\p{L}]))(?![\\p{L}]),?){0,14}'
/** `của Quy chế … ban hành kèm theo Quyết định số …`: what is done to what a decision promulgates is done to it. */
const ATTACHED = '(?: (?:Quy chế|Quy định|Kế hoạch|Đề án|Chương trình|Điều lệ|Danh mục|Phương án)[^;]{1,200}?kèm theo)?'
const END = `${PART}${ATTACHED}\\s*$`
/** The text in front does it to the one behind. */
const ACTIVE: readonly Verb[] = [
  {
    relation: 'amends',
    words: new RegExp(
      `(?<!\\p{L}|được |đã )(?:sửa đổi|bổ sung|điều chỉnh|đính chính)(?:(?:,| và)? (?:sửa đổi|bổ sung|thay thế|bãi bỏ))?${END}`,
      'iu',
    ),
  },
  { relation: 'replaces', words: new RegExp(`(?<!\\p{L}|được |bị )thay thế${END}`, 'iu') },
  { relation: 'repeals', words: new RegExp(`(?<!\\p{L}|được |bị )(?:bãi bỏ|hủy bỏ|huỷ bỏ)${END}`, 'iu') },
  {
    relation: 'guides',
    words: new RegExp(
      `(?<!\\p{L}|được )(?:quy định chi tiết|hướng dẫn)(?:,? (?:và|thi hành|thực hiện|biện pháp|hướng dẫn|để|tổ chức|một số|các|điều|khoản|nội dung|của|quy định|chi tiết)(?![\\p{L}])){0,14}${END}`,
      'iu',
    ),
  },
]
const BY = '(?:\\s(?:bởi|bằng|tại|theo|tại các|bởi các|theo các))\\s*$'
/** The text behind does it to the one in front: `được sửa đổi, bổ sung một số điều bởi`. */
const PASSIVE: readonly Verb[] = [
  {
    relation: 'amends',
    words: new RegExp(
      `(?<!\\p{L})được (?:sửa đổi|bổ sung|điều chỉnh)(?:(?:,| và)? (?:sửa đổi|bổ sung|thay thế|bãi bỏ))?${PART}${BY}`,
      'iu',
    ),
  },
  { relation: 'replaces', words: new RegExp(`(?<!\\p{L})(?:được|bị) thay thế${PART}${BY}`, 'iu') },
  { relation: 'repeals', words: new RegExp(`(?<!\\p{L})(?:được|bị) (?:bãi bỏ|hủy bỏ|huỷ bỏ)${PART}${BY}`, 'iu') },
  {
    relation: 'guides',
    words: new RegExp(`(?<!\\p{L})được (?:quy định chi tiết|hướng dẫn)(?: (?:thi hành|thực hiện))?${PART}${BY}`, 'iu'),
  },
]
/** Another sentence, another actor. */
const APART =
  /;|[.]\s+\p{Lu}|(?<!\p{L})(?:UBND|HĐND|Ủy ban|Uỷ ban|Hội đồng|Nghị quyết này|Quyết định này|Kế hoạch này)(?!\p{L}).{0,60}(?:ban hành|đã)/u
const SIBLING = /^\s*(?:,|và|,\s*và|cùng với)\s*(?:(?:các|của)\s)*$/u
/** An act of this document, not of the text in front: `Theo Nghị quyết A, bãi bỏ Quyết định B`. */
const OWN_ACT = /^[^(]*,\s(?!sửa|bổ sung|hướng dẫn|bãi bỏ một|quy định chi tiết|thay thế)/u

/** Relations between cited texts of one passage: `Nghị định A sửa đổi, bổ sung Nghị định B`, `Luật A được thay thế bởi Luật B`. */
export function between(text: string, mentions: readonly Mention[]): Between[] {
  const found: Between[] = []
  let last: Found | null = null
  for (let i = 1; i < mentions.length; i++) {
    const [before, mention] = [mentions[i - 1], mentions[i]]
    if (!before || !mention) continue
    const gap = text.slice(before.to, mention.from)
    const pair: Found | null = SIBLING.test(gap) ? goOn(last, i, mentions) : readGap(gap, i)
    if (pair !== null) found.push(pair.pair)
    last = pair
  }
  return found
}

function readGap(gap: string, i: number): Found | null {
  if (gap.length > 260 || APART.test(gap.replace(/^\s?;\s(?=(?:đã )?(?:được|bị) )/u, ' '))) return null
  const passive = PASSIVE.find(({ words }) => words.test(gap))
  if (passive) return { pair: { from: i, to: i - 1, relation: passive.relation }, passive: true }
  if (OWN_ACT.test(gap)) return null
  const active = ACTIVE.find(({ words }) => words.test(gap))
  return active ? { pair: { from: i - 1, to: i, relation: active.relation }, passive: false } : null
}

/** `… sửa đổi Nghị định A và Nghị định B`: the second of a row, of the same kind. */
function goOn(last: Found | null, i: number, mentions: readonly Mention[]): Found | null {
  if (last === null || mentions[i]?.kind !== mentions[i - 1]?.kind) return null
  const { pair, passive } = last
  return { pair: passive ? { ...pair, from: i } : { ...pair, to: i }, passive }
}
