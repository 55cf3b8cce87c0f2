import type { FindingRule } from './finding-input.ts'

/** A place that was left to fill in (`Số:      /QĐ-UBND`), not a letterhead that is absent. */
export const numberOrDateBlank: FindingRule = {
  rule: 'number-or-date-blank',
  check: ({ blanks }) =>
    blanks.length === 0
      ? []
      : [
          {
            rule: 'number-or-date-blank',
            severity: 'warning',
            message: blanks.map((blank) => (blank === 'number' ? 'Số văn bản để trống' : 'Ngày ban hành để trống')).join('; '),
            page: 1,
            where: 'document',
          },
        ],
}
