import type { Finding } from '../../src/record/record.ts'
import type { FindingInput, FindingRule } from './finding-input.ts'

type Stated = FindingInput['sums'][number]

function report(rule: Finding['rule'], what: string, found: Stated): Finding {
  return {
    rule,
    severity: 'warning',
    message: `${what}: văn bản ghi ${number(found.stated)}, tính lại được ${number(found.computed)} (“${found.raw.slice(0, 160)}”)`,
    page: found.page,
    where: found.path.join('.'),
  }
}

const number = (value: number) => String(Math.round(value * 100) / 100).replace('.', ',')

/** Stated parts that do not add up to the stated whole. */
export const sumMismatch: FindingRule = {
  rule: 'sum-mismatch',
  check: ({ sums }) => sums.map((found) => report('sum-mismatch', 'Tổng số không khớp', found)),
}

/** A stated ratio and its percentage that disagree by more than rounding. */
export const percentMismatch: FindingRule = {
  rule: 'percent-mismatch',
  check: ({ percents }) => percents.map((found) => report('percent-mismatch', 'Tỷ lệ không khớp', found)),
}
