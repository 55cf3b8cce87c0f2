import type { Annex, AnnexRow, Deadline, PlanRecord } from '../../record/record.ts'
import type { Say } from '../messages/messages.ts'
import { KIND_NAMES } from './kind-names.ts'
import { textTable, wrapped } from './text-table.ts'

/** A record as a person reads it: what it is, what it holds, its tasks, what it cites, what to look at again. */
export function summary(record: PlanRecord, say: Say, width: number): string {
  const room = Math.max(60, Math.min(width, 160))
  const parts = [
    facts(record, say, room),
    ...record.annexes.map((annex) => annexTable(annex, say, room)),
    list(
      say('summary.targets'),
      record.targets.map(({ raw }) => raw),
      room,
    ),
    list(say('summary.citations'), citationLines(record, say), room),
    list(
      say('summary.findings'),
      record.findings.map(({ severity, message, page }) =>
        [`[${say(`severity.${severity}`)}] ${message}`, page === null ? '' : `(${say('page', { page })})`]
          .filter(Boolean)
          .join(' '),
      ),
      room,
    ),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function facts(record: PlanRecord, say: Say, room: number): string[] {
  const { document } = record
  const { kind, number, date, issuer, title, planYear, planYears, signer } = document
  const years = planYears !== undefined && planYears.length > 1 ? `${planYears[0]}-${planYears.at(-1)}` : planYear
  const place = [issuer?.name, ...(issuer?.parents ?? [])].filter(Boolean).join(', ')
  const lines: [string, string | null][] = [
    [
      say('summary.kind'),
      [kind, ...document.attachments.map((attached) => attached.kind)].map((code) => KIND_NAMES[code]).join(' + '),
    ],
    [say('summary.number'), number ?? say('summary.blank')],
    [say('summary.date'), date === null ? say('summary.blank') : dayMonthYear(date)],
    [say('summary.issuer'), place || say('summary.none')],
    [say('summary.title'), title ?? say('summary.none')],
    [say('summary.year'), years === null ? null : String(years)],
    [say('summary.signer'), [signer.position, signer.name].filter(Boolean).join(' ') || null],
    [say('summary.counts'), counts(record, say) || say('summary.none')],
  ]
  const label = Math.max(...lines.map(([name]) => name.length)) + 2
  return lines.flatMap(([name, value]) =>
    value === null ? [] : wrapped(value, room - label).map((line, i) => (i === 0 ? `${name}:` : '').padEnd(label) + line),
  )
}

function counts(
  { annexes, outline, citations, targets, assignments, indicators, units, findings }: PlanRecord,
  say: Say,
): string {
  const tasks = annexes.reduce((sum, { rows }) => sum + rows.length, 0)
  return [
    say('count.outline', { n: outline.length }),
    say('count.annexes', { n: annexes.length }),
    say('count.tasks', { n: tasks }),
    say('count.citations', { n: citations.length }),
    say('count.targets', { n: targets.length }),
    say('count.assignments', { n: assignments.length }),
    say('count.indicators', { n: indicators.length }),
    say('count.units', { n: units.length }),
    say('count.findings', { n: findings.length }),
  ]
    .filter((said) => !said.startsWith('0 '))
    .join(', ')
}

function annexTable({ number, title, rows }: Annex, say: Say, room: number): string[] {
  const heading = number === null ? say('summary.annex.unnumbered', { title }) : say('summary.annex', { number, title })
  const columns = [
    { header: say('column.no'), width: 5 },
    { header: say('column.task') },
    { header: say('column.lead'), width: Math.floor(room * 0.25) },
    { header: say('column.deadline'), width: Math.floor(room * 0.2) },
  ]
  const lines = rows.map((row) => [row.no ?? '', row.task, row.lead.join('\n'), deadlinesOf(row)])
  return [...wrapped(heading, room), ...textTable(columns, lines, room)]
}

const deadlinesOf = (row: AnnexRow) => [...new Set(row.deadlines.map((deadline) => deadlineText(deadline)))].join('\n')

function deadlineText({ kind, due, raw }: Deadline): string {
  if (kind === 'date' && due !== null) return dayMonthYear(due)
  return raw
}

function citationLines({ citations }: PlanRecord, say: Say): string[] {
  const seen = new Map<string, string>()
  for (const { id, raw, relation, page } of citations)
    if (!seen.has(`${id} ${relation}`))
      seen.set(`${id} ${relation}`, `${say(`relation.${relation}`)}: ${raw}${page === null ? '' : ` (${say('page', { page })})`}`)
  return [...seen.values()]
}

function list(heading: string, items: readonly string[], room: number): string[] {
  if (items.length === 0) return []
  return [
    `${heading} (${items.length})`,
    ...items.flatMap((item) => wrapped(item, room - 4).map((line, i) => (i === 0 ? '  - ' : '    ') + line)),
  ]
}

/** `2031-02-03` as `03/02/2031`; a month or a year alone likewise. */
export const dayMonthYear = (iso: string): string => iso.split('-').reverse().join('/')
