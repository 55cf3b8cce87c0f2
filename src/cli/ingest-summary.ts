import { type IngestReport, OUTCOMES } from '../ingest/report.ts'
import type { Say } from './messages/messages.ts'

/** A batch by format and outcome, and where things lie. */
export function ingestSummary(report: IngestReport, where: { store: string; quarantine: string }, say: Say): string {
  const rows = [
    [say('outcome.format'), ...OUTCOMES.map((outcome) => say(`outcome.${outcome}`)), say('outcome.total')],
    ...[...Object.entries(report.formats), [say('outcome.total'), report.totals] as const].map(([name, counts]) => {
      const numbers = OUTCOMES.map((outcome) => counts[outcome])
      return [name, ...[...numbers, numbers.reduce((sum, n) => sum + n, 0)].map(String)]
    }),
  ]
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const table = rows.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
  )
  return `${[
    say('ingest.summary'),
    ...table,
    ...(report.skipped > 0 ? [say('ingest.skipped', { n: report.skipped })] : []),
    ...(report.totals.quarantined > 0 ? [say('ingest.set-aside', { n: report.totals.quarantined, path: where.quarantine })] : []),
    ...(report.dossiers.count > 0
      ? [say('ingest.dossiers', { n: report.dossiers.count, annexes: report.dossiers.annexes })]
      : []),
    say('ingest.store', { path: where.store }),
    ...(report.stopped ? [say('ingest.stopped')] : []),
  ].join('\n')}\n`
}
