import { type FollowUp, PROGRESS, type ProgressItem } from '../../record/follow-up.ts'
import type { Say } from '../messages/messages.ts'
import { textTable } from '../summary/text-table.ts'
import { pairNotes } from './pair-notes.ts'

/** A plan against its report on the screen: how many tasks are done, then each with the report's words, then the targets. */
export function followUpText(followed: FollowUp, say: Say, width: number): string {
  const room = Math.max(72, Math.min(width, 160))
  const counts = PROGRESS.filter((progress) => followed.summary[progress] > 0).map(
    (progress) => `${followed.summary[progress]} ${say(`progress.${progress}`)}`,
  )
  const parts = [
    ...pairNotes(followed.notes, 'follow', say),
    `${say('follow.summary', { n: followed.items.length })} ${counts.join(', ')}`,
    tasks(followed, say, room),
    targets(followed, say, room),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function tasks({ items, plan }: FollowUp, say: Say, room: number): string {
  const task = new Map(plan.rows.map((row) => [row.key, row.task]))
  const columns = [
    { header: say('column.no'), width: 8 },
    { header: say('follow.task') },
    { header: say('follow.progress'), width: 14 },
    { header: say('follow.evidence') },
  ]
  const rows = items.map((item) => [item.task, task.get(item.task) ?? '', outcome(item, say), evidence(item, say)])
  return textTable(columns, rows, room).join('\n')
}

function outcome({ progress, late, review }: ProgressItem, say: Say): string {
  const said = `${say(`progress.${progress}`)}${review ? ' ?' : ''}`
  return late === undefined ? said : `${said}; ${say('follow.late', { due: day(late.due), issued: day(late.issued) })}`
}

function evidence({ evidence: [best] }: ProgressItem, say: Say): string {
  if (best === undefined) return ''
  const documents = best.documents.map(({ number, raw }) => number ?? raw).slice(0, 3)
  const sources = [
    ...(best.page === null ? [] : [say('follow.page', { page: best.page })]),
    ...(documents.length > 0 ? [say('follow.by', { documents: documents.join(', ') })] : []),
  ]
  const text = best.text.length > 220 ? `${best.text.slice(0, 220)}…` : best.text
  return sources.length === 0 ? text : `${text} (${sources.join('; ')})`
}

function targets({ targets }: FollowUp, say: Say, room: number): string {
  const known = targets.filter(({ reached }) => reached !== null)
  if (known.length === 0) return ''
  const columns = [
    { header: say('follow.target') },
    { header: say('follow.stated') },
    { header: say('follow.reached'), width: 8 },
  ]
  const rows = known.map(({ target, raw, reached }) => [target, raw ?? '', say(reached ? 'follow.yes' : 'follow.no')])
  return textTable(columns, rows, room).join('\n')
}

const day = (iso: string): string => iso.split('-').reverse().join('/')
