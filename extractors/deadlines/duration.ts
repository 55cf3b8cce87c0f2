import { words } from '../../src/text/words.ts'
import { type DeadlineRule, onEvent } from './timing.ts'
import { COUNT, numberOf } from './vocabulary.ts'

const LIMIT =
  '(?:(?:trong|sau)(?:\\s+(?:thời\\s+hạn|thời\\s+gian|vòng))?(?:\\s+không\\s+quá)?|thời\\s+hạn|không\\s+quá|tối\\s+đa|chậm\\s+nhất(?:\\s+là)?(?:\\s+(?:trong|sau))?|muộn\\s+nhất(?:\\s+là)?|trước)'
const UNIT_CODES: Readonly<Record<string, string>> = { ngày: 'D', tuần: 'W', tháng: 'M', năm: 'Y' }

/** So long after something (`Trong thời hạn 15 ngày kể từ …`, `≤ 20 ngày làm việc`, `18 tháng`); never recurring. */
export const duration = {
  name: 'deadlines/duration',
  takes: {
    'event<P15D': ['Trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ', 'không quá 15 ngày', 'sau 15 ngày kể từ ngày ký'],
    'event<P20D working': ['≤ 20 ngày làm việc', 'Trong vòng 20 ngày làm việc kể từ khi có văn bản', '20 ngày làm việc'],
    'event<P18M': ['18 tháng'],
    'event<PT48H': ['trong 48 giờ'],
  },
  refuses: ['ngày 15 tháng 3', '6 tháng đầu năm', '2 lần/năm', '9 tháng năm 2025', '6 tháng/lần'],
  pattern: words`(?:(?:${LIMIT} )?(?<![/.-])(?<count>${COUNT})(?:\s*\(\p{L}+\))? (?<unit>ngày|tuần|tháng|năm|giờ(?!\s*(?:\d|ngày)))(?<working> làm việc)?(?! (?:đầu|cuối|giữa|một lần|năm|\d)|\s*/|/lần)(?: (?:kể )?(?:từ|trước) (?:khi|ngày|thời điểm)?[^;:.]{0,200}| sau khi[^;:.]{0,200}| trước (?:ngày|khi)[^;:.]{0,200})?)`,
  read: (match) => {
    const { count = '', unit = '', working } = match.groups ?? {}
    const code = UNIT_CODES[unit.toLowerCase()]
    const within = code === undefined ? `PT${numberOf(count)}H` : `P${numberOf(count)}${code}`
    return [onEvent(match[0].trim(), { within, ...(working === undefined ? {} : { workingDays: true }) })]
  },
} satisfies DeadlineRule
