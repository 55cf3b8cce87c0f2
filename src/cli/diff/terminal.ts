import type { Comparison } from '../../record/comparison.ts'
import { placeOf } from '../../reports/places.ts'
import { byRank, type PlanView, viewsOf } from '../../reports/view.ts'
import { type Words, wordsOf } from '../../reports/words/words.ts'
import type { Language, Say } from '../messages/messages.ts'
import { textTable, wrapped } from '../summary/text-table.ts'

/** So many of the tasks most often missed, and of the tasks to mend of one plan, are shown on a screen. */
const MOST = 10

/** A comparison on the screen: what was compared, each commune's counts, the tasks most often missed, what was not sent. */
export function terminalSummary(comparison: Comparison, language: Language, say: Say, width: number): string {
  const room = Math.max(60, Math.min(width, 160))
  const words = wordsOf(language)
  const views = byRank(viewsOf(comparison, words))
  const parts = [
    heading(comparison, words, room),
    communes(views, say, words, room),
    ...(views.length === 1 && views[0] !== undefined ? [single(comparison, views[0], say, words, room)] : []),
    missed(comparison, say, room),
    copies(comparison, views, say, words, room),
    unsent(comparison, say, room),
  ]
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function heading({ template, plans }: Comparison, words: Words, room: number): string[] {
  const facts = [template.number, template.issuer, template.planYear].filter((fact) => fact !== null).join(' · ')
  return [
    ...wrapped(`${words('report.template')}: ${facts || template.path}`, room),
    words('report.subtitle', { plans: plans.length, tasks: template.tasks }),
  ]
}

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`

function communes(views: readonly PlanView[], say: Say, words: Words, room: number): string[] {
  const columns = [
    { header: words('column.commune'), width: Math.floor(room * 0.3) },
    { header: words('column.coverage'), width: 24 },
    ...(['covered', 'changed', 'missing', 'extra'] as const).map((status) => ({ header: words(`status.${status}`), width: 9 })),
    { header: words('column.errors'), width: 9 },
    { header: say('diff.review'), width: 8 },
  ]
  const rows = views.map(({ comparison: { summary }, place, errors, review }) => [
    place,
    `${bar(summary.coverage)} ${percent(summary.coverage)}`,
    ...[summary.covered, summary.changed, summary.missing, summary.extra, errors, review].map(String),
  ])
  return textTable(columns, rows, room)
}

const BAR = 12
const bar = (ratio: number): string => '█'.repeat(Math.round(ratio * BAR)).padEnd(BAR, '░')

/** Of one plan alone: which tasks are missing or differ. */
function single({ template }: Comparison, view: PlanView, say: Say, words: Words, room: number): string[] {
  const lines = template.rows.flatMap((row) => {
    const item = view.items.get(row.key)
    if (item === undefined || item.status === 'covered') return []
    const said = (item.differences ?? []).map(({ field, direction }) =>
      [words(`field.${field}`), direction === undefined ? '' : words(`direction.${direction}`)].filter(Boolean).join(' '),
    )
    return wrapped(
      `${words(`status.${item.status}`)}  ${row.key}  ${row.task}${said.length > 0 ? ` (${said.join('; ')})` : ''}`,
      room - 2,
    )
  })
  return lines.length === 0 ? [] : [say('diff.to-mend'), ...lines.slice(0, 4 * MOST).map((line) => `  ${line}`)]
}

function missed({ template, overview, plans }: Comparison, say: Say, room: number): string[] {
  const rows = new Map(template.rows.map((row) => [row.key, row]))
  const worst = (overview?.tasks ?? []).filter(({ missing }) => missing > 0).slice(0, MOST)
  if (worst.length === 0 || plans.length < 2) return []
  const columns = [
    { header: say('diff.missed-by'), width: 8 },
    { header: say('column.no'), width: 9 },
    { header: say('column.task') },
  ]
  return [
    say('diff.most-missed'),
    ...textTable(
      columns,
      worst.map(({ template: key, missing }) => [`${missing}/${plans.length}`, key, rows.get(key)?.task ?? '']),
      room,
    ),
  ]
}

function copies({ overview, plans }: Comparison, views: readonly PlanView[], say: Say, words: Words, room: number): string[] {
  const named = new Map(views.map((view) => [view.comparison.plan.path, view.place]))
  const groups = (overview?.copies ?? []).map(({ paths, similarity }) => {
    const names = paths.map((path) => named.get(path) ?? path).join(', ')
    return words('note.copies', { similarity: percent(similarity), names })
  })
  return groups.length === 0 || plans.length < 2
    ? []
    : [say('diff.copies'), ...groups.flatMap((line) => wrapped(`  ${line}`, room))]
}

function unsent({ overview, plans }: Comparison, say: Say, room: number): string[] {
  const names = overview?.notSent ?? []
  const strangers = overview?.notListed ?? []
  const places = new Map(plans.map(({ plan }) => [plan.path, placeOf(plan, wordsOf('vi'))]))
  return [
    ...(names.length > 0 ? wrapped(`${say('diff.not-sent', { n: names.length })} ${names.join(', ')}`, room) : []),
    ...(strangers.length > 0
      ? wrapped(
          `${say('diff.not-listed', { n: strangers.length })} ${strangers.map((path) => places.get(path) ?? path).join(', ')}`,
          room,
        )
      : []),
  ]
}
