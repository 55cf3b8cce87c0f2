import { fold } from '../../text/fold.ts'

const AHEAD =
  /^(?:[a-z0-9]{1,5}[.)]\s*)?(?:phuong huong|nhiem vu(?! da)|(?:muc tieu|chi tieu|giai phap|ke hoach|trong tam|cong tac trong tam|noi dung trong tam|du kien)(?! (?:da|dat)))/
/** What others are asked for, and what a place is like, is no work of its own. */
const BESIDE =
  /^(?:[a-z0-9]{1,5}[.)]\s*)?(?:cac |nhung |mot so )?(?:de xuat|kien nghi|de nghi|dac diem|tinh hinh chung|khai quat|boi canh|thuan loi)/
const BACK = /(?:ket qua|tinh hinh|danh gia|viec thuc hien|da (?:thuc hien|dat|hoan thanh))/
const NEXT_YEAR = /nam (?:toi|sau|tiep theo)(?! \d)/
const REST_OF_YEAR = /(?:cuoi nam|con lai|quy (?:iv|4|iii|3|ii|2)(?![a-z0-9])|thoi gian toi)/
const YEAR = /(?<!\d)(20\d\d)(?!\d)/g

/**
 * When what stands under a heading is to be done: it was, it still is within the year, or it is a later year's. `beside`: it
 * speaks of no work, but of what others are asked for or of the place.
 */
export type Time = 'past' | 'to-come' | 'later' | 'beside'

/** What tells one year's tasks from the next one's: the plan's year and the report's title. */
export interface Years {
  readonly planYear: number | null
  readonly title: string | null
}

/**
 * What the headings above a statement say of its time: `IV. NHIỆM VỤ 3 THÁNG CUỐI NĂM` is to come; tasks of a year after
 * the plan's are later, as the heading or else the report's title says. The innermost heading that tells counts.
 */
export function timeOf(headings: readonly string[], years: Years): Time {
  for (const heading of [...headings].reverse()) {
    if (heading.length > 200) continue
    const folded = fold(heading)
    if (BESIDE.test(folded)) return 'beside'
    if (BACK.test(folded)) return 'past'
    if (!AHEAD.test(folded)) continue
    if (REST_OF_YEAR.test(folded)) return 'to-come'
    return isLater(folded, years) || isLater(fold(years.title ?? ''), years) ? 'later' : 'to-come'
  }
  return 'past'
}

const SOON =
  /(?<!\p{L})(?:dự kiến (?:trong|đến|hoàn thành|tổ chức|triển khai|thực hiện|tháng|quý|cuối)|sẽ (?:được )?(?:tổ chức|triển khai|thực hiện|hoàn thành|ban hành|tiến hành))/u
const ALREADY = /(?<!\p{L})(?:đã|hoàn thành \d|đạt) ?[\p{L}\d]/u

/** Whether a statement itself speaks of what is still to be done: `dự kiến tổ chức trong tháng 11`. */
export function isToCome(text: string): boolean {
  const lower = text.normalize('NFC').toLowerCase()
  return SOON.test(lower) && !ALREADY.test(lower)
}

const isLater = (folded: string, { planYear }: Years): boolean =>
  NEXT_YEAR.test(folded) || (planYear !== null && [...folded.matchAll(YEAR)].some(([year]) => Number(year) > planYear))
