import type { AnnexRow, ColumnRole, Finding } from '../../src/record/record.ts'
import type { FindingRule } from './finding-input.ts'

function lacking(rule: Finding['rule'], role: ColumnRole, message: string): FindingRule {
  return {
    rule,
    check: ({ annexes }) =>
      annexes
        .filter((annex) => annex.columns.some((column) => column.role === role))
        .flatMap((annex) =>
          annex.rows
            .filter((row: AnnexRow) => (row.cells[role] ?? '').trim() === '' && row.task !== '')
            .map(
              (row): Finding => ({
                rule,
                severity: 'warning',
                message,
                page: row.provenance[0]?.page ?? null,
                where: `annex ${annex.number ?? '-'} row ${row.no ?? '-'}`,
              }),
            ),
        ),
  }
}

/** A row whose deadline cell is empty, in a table that has a column for it. */
export const rowWithoutDeadline = lacking('row-without-deadline', 'deadline', 'Nhiệm vụ không có thời hạn')

/** A row whose lead cell is empty, in a table that has a column for it. */
export const rowWithoutLead = lacking('row-without-lead', 'lead', 'Nhiệm vụ không có cơ quan chủ trì')
