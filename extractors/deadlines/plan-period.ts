import { words } from '../../src/text/words.ts'
import { firstDayOfYear, lastDayOfYear } from './calendar.ts'
import { type DeadlineRule, dated, unspecified } from './timing.ts'

/** `giai đoạn` or `cả giai đoạn` without its years: the plan's own period, where that is longer than a year. */
export const planPeriod = {
  name: 'deadlines/plan-period',
  takes: { unspecified: ['giai đoạn', 'cả giai đoạn'] },
  refuses: ['giai đoạn 1', 'giai đoạn II'],
  needs: /giai\s+đoạn/i,
  pattern: words`(?:cả |toàn |cuối |theo )?giai đoạn(?!\s+[\dIVX])`,
  read: (_match, context) => {
    const [first, last] = [context.planYears[0], context.planYears.at(-1)]
    if (first === undefined || last === undefined || first === last) return [unspecified()]
    return [dated(lastDayOfYear(last), 'year', { from: firstDayOfYear(first), assumed: ['year'] })]
  },
} satisfies DeadlineRule
