import type { FindingRule } from './finding-input.ts'

/** A place that was left to fill in (`Số:      /QĐ-UBND`), not a letterhead that is absent. */
export const numberOrDateBlank: FindingRule = {
  rule: 'number-or-date-blank',
  check: ({ blanks }) =>
    blanks.map((blank) => ({
      rule: 'number-or-date-blank',
      severity: 'warning',
      message: blank === 'number' ? 'Số văn bản để trống' : 'Ngày ban hành để trống',
      page: 1,
      where: `document.${blank}`,
    })),
}
