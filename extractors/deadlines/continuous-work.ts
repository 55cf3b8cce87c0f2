import { words } from '../../src/text/words.ts'
import { continuous, type DeadlineRule } from './timing.ts'
import { ANNUALLY, YEAR } from './vocabulary.ts'

const ALWAYS =
  '(?:th(?:ư|ừ|uờ|ươ|ườ|ừơ|ưỡ)ng\\s+xuyên|thừơng\\s+xuyên|liên\\s+tục|quanh\\s+năm|xuyên\\s+suốt|suốt\\s+(?:cả\\s+)?năm(?!\\s+\\d)|lâu\\s+dài)'

/** What goes on all the time (`Thường xuyên, liên tục trong năm`). */
export const continuousWork = {
  name: 'deadlines/continuous-work',
  takes: {
    continuous: [
      'Thường xuyên',
      'thường xuyên, liên tục',
      'Thường xuyên trong năm',
      'liên tục',
      'Thường xuyên trong năm 2025',
      'THƯỜNG XUYÊN',
      'Thương xuyên',
      'Nhiệm vụ thường xuyên',
      'Thường xuyên hằng năm',
      'Suốt năm',
    ],
  },
  refuses: ['chi thường', 'thường trực'],
  needs: /xuyên|suốt|liên\s+tục|quanh\s+năm|lâu\s+dài/i,
  pattern: words`(?:(?:là )?nhiệm vụ |công việc )?(?<!(?:chi|không|kinh phí) )${ALWAYS}(?:(?:,| và|\s*-)? ?(?:liên tục|thường xuyên))?(?:,? (?:trong (?:suốt |cả )?năm(?: ${YEAR})?|cả năm(?: ${YEAR})?|năm ${YEAR}|${ANNUALLY}|giai đoạn ${YEAR}\s*[-–]\s*${YEAR}))?`,
  read: () => [continuous()],
} satisfies DeadlineRule
