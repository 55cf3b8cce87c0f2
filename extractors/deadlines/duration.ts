import { LETTERS } from '../../src/text/letters.ts'
import { words } from '../../src/text/words.ts'
import { type DeadlineRule, onEvent, type Timing } from './timing.ts'
import { COUNT, numberOf } from './vocabulary.ts'

const LIMIT =
  '(?:(?:trong|sau)(?:\\s+(?:thời\\s+hạn|thời\\s+gian|vòng))?(?:\\s+không\\s+quá)?|thời\\s+hạn|không\\s+quá|tối\\s+đa|chậm\\s+nhất(?:\\s+là)?(?:\\s+(?:trong|sau))?|muộn\\s+nhất(?:\\s+là)?|trước)'
const UNIT_CODES: Readonly<Record<string, string>> = { ngày: 'D', tuần: 'W', tháng: 'M', năm: 'Y' }

const MEASURE = `(?<count>${COUNT})(?:\\s*\\([${LETTERS}]+\\))?\\s+(?<unit>ngày|tuần|tháng|năm|giờ)(?<working>\\s+làm\\s+việc)?`

const COUNTED = /(?:\d|một|hai|ba|bốn|sáu|bảy|tám|chín|mười|\))\s+(?:ngày|tuần|tháng|năm|giờ)/i

/** So long after something that the text names (`Trong thời hạn 15 ngày kể từ …`); never recurring. */
export const durationAfter = {
  name: 'deadlines/duration',
  takes: {
    'event<P15D': [
      'Trong thời hạn 15 ngày kể từ ngày nhận đủ hồ sơ',
      'sau 15 ngày kể từ ngày ký',
      'Trong vòng 15 ngày sau khi có kết luận',
    ],
    'event<P20D working': ['Trong vòng 20 ngày làm việc kể từ khi có văn bản'],
  },
  refuses: ['15 ngày', 'kể từ ngày ký'],
  needs: COUNTED,
  pattern: words`(?:${LIMIT} )?(?<![/.\-]\s?)${MEASURE},? (?:(?:kể )?từ(?: khi| ngày| thời điểm)?|sau khi|sau ngày|trước khi|trước ngày|trước thời điểm)(?! \d)[^;:.]{0,200}`,
  read,
} satisfies DeadlineRule

/** So long, without saying from when (`≤ 20 ngày làm việc`, `18 tháng`). */
export const duration = {
  name: 'deadlines/duration',
  takes: {
    'event<P15D': ['không quá 15 ngày', 'trong 15 ngày'],
    'event<P20D working': ['≤ 20 ngày làm việc', '20 ngày làm việc'],
    'event<P18M': ['18 tháng'],
    'event<PT48H': ['trong 48 giờ'],
  },
  refuses: ['ngày 15 tháng 3', '6 tháng đầu năm', '2 lần/năm', '9 tháng năm 2025', '6 tháng/lần'],
  needs: COUNTED,
  pattern: words`(?:${LIMIT} )?(?<![/.\-]\s?)${MEASURE}(?!\s*(?:/|\d)| (?:đầu|cuối|giữa|một lần|năm|ngày)|/lần)`,
  read,
} satisfies DeadlineRule

function read(match: RegExpExecArray): readonly Timing[] {
  const { count = '', unit = '', working } = match.groups ?? {}
  const code = UNIT_CODES[unit.toLowerCase()]
  const within = code === undefined ? `PT${numberOf(count)}H` : `P${numberOf(count)}${code}`
  return [onEvent(match[0].trim(), { within, ...(working === undefined ? {} : { workingDays: true }) })]
}
