import { adjacentYear } from './adjacent-year.ts'
import { barePeriods } from './bare-periods.ts'
import { continuousWork } from './continuous-work.ts'
import { dateRange } from './date-range.ts'
import { day } from './day.ts'
import { dayList } from './day-list.ts'
import { duration, durationAfter } from './duration.ts'
import { event } from './event.ts'
import { halfYear } from './half-year.ts'
import { month } from './month.ts'
import { monthRange } from './month-range.ts'
import { monthlyAnchor } from './monthly-anchor.ts'
import { partOfMonth } from './part-of-month.ts'
import { partOfQuarter } from './part-of-quarter.ts'
import { planPeriod } from './plan-period.ts'
import { quarter } from './quarter.ts'
import { quarterRange } from './quarter-range.ts'
import { recurringPeriods } from './recurring-periods.ts'
import { startingFrom } from './starting-from.ts'
import { timesPerPeriod } from './times-per-period.ts'
import type { DeadlineRule } from './timing.ts'
import { unspecifiedTime } from './unspecified-time.ts'
import { year } from './year.ts'
import { yearRange } from './year-range.ts'
import { yearlyAnchor } from './yearly-anchor.ts'

/** In order of precedence: where two overlap the earlier one holds, so what says more stands first. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  durationAfter,
  event,
  yearlyAnchor,
  monthlyAnchor,
  adjacentYear,
  dateRange,
  monthRange,
  quarterRange,
  continuousWork,
  yearRange,
  timesPerPeriod,
  startingFrom,
  dayList,
  day,
  partOfMonth,
  partOfQuarter,
  halfYear,
  month,
  quarter,
  recurringPeriods,
  barePeriods,
  duration,
  year,
  planPeriod,
  unspecifiedTime,
]
