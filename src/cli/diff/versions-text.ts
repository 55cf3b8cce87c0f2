import type { ClauseChange, Segment, VersionComparison } from '../../record/version-comparison.ts'
import type { MessageKey, Say } from '../messages/messages.ts'
import { dayMonthYear } from '../summary/summary.ts'
import { wrapped } from '../summary/text-table.ts'
import { pairNotes } from './pair-notes.ts'

/** So many changes of each kind are shown on a screen. */
const MOST = 30

/** Two versions on the screen: what the newer one changed, a line or two each. */
export function versionsText(compared: VersionComparison, say: Say, width: number): string {
  const room = Math.max(60, Math.min(width, 160))
  const parts = [
    facts(compared, say, room),
    tasks(compared, say, room),
    citations(compared, say, room),
    clauses(compared, say, room),
  ]
  const said = parts.filter((lines) => lines.length > 0)
  const notes = pairNotes(compared.notes, 'two', say)
  return `${[...notes, ...(said.length === 0 ? [say('two.none')] : said.map((lines) => lines.join('\n')))].join('\n\n')}\n`
}

function facts({ facts }: VersionComparison, say: Say, room: number): string[] {
  if (facts.length === 0) return []
  const lines = facts.map(
    ({ fact, from, to }) => `${say(`fact.${fact}`)}: ${shownFact(fact, from, say)} → ${shownFact(fact, to, say)}`,
  )
  return [say('two.facts'), ...indented(lines, room)]
}

const shownFact = (fact: string, value: string | null, say: Say): string =>
  value === null ? say('two.blank') : fact === 'date' ? dayMonthYear(value) : value

function tasks({ tasks, from, to, wording, moved = [] }: VersionComparison, say: Say, room: number): string[] {
  if (tasks === null) return []
  const { covered, changed, missing, extra } = tasks.summary
  if (changed + missing + extra + wording.length + moved.length === 0) return []
  const before = new Map(from.rows.map((row) => [row.key, row.task]))
  const after = new Map(to.rows.map((row) => [row.key, row.task]))
  const lines = tasks.items.flatMap((item) => {
    const place = moved.some((each) => each.from === item.template) ? say('two.moved') : ''
    if (item.status === 'covered') {
      const own = wording.filter((each) => each.from === item.template)
      const said = own.map(
        ({ field, segments }) => `${field === undefined ? '' : `${say(`field.${field}`)}: `}${marked(segments)}`,
      )
      const told = [place, ...said].filter(Boolean).join('; ')
      return told === '' ? [] : [`~ ${item.template ?? ''} → ${item.plan.join(', ')}  ${told}`]
    }
    if (item.status === 'extra') return item.plan.map((key) => `+ ${key}  ${after.get(key) ?? ''}`)
    const key = item.template ?? ''
    if (item.status === 'missing') return [`- ${key}  ${before.get(key) ?? ''}`]
    const said = (item.differences ?? []).map(
      ({ field, template, plan }) => `${say(`field.${field}`)}: ${template ?? '–'} → ${plan ?? '–'}`,
    )
    return [`~ ${key} → ${item.plan.join(', ')}  ${[place, ...said].filter(Boolean).join('; ')}`]
  })
  return [say('two.tasks', { covered, changed, missing, extra }), ...indented(cut(lines, say), room)]
}

function citations({ citations }: VersionComparison, say: Say, room: number): string[] {
  if (citations.length === 0) return []
  const lines = citations.map(
    ({ status, from, to }) => `${say(`two.${status}`)}: ${[from, to].filter((raw) => raw !== null).join(' → ')}`,
  )
  return [say('two.citations'), ...indented(cut(lines, say), room)]
}

function clauses({ clauses: { same, changes } }: VersionComparison, say: Say, room: number): string[] {
  if (changes.length === 0) return []
  const count = (status: ClauseChange['status']) => changes.filter((change) => change.status === status).length
  const counts = { same, changed: count('changed'), moved: count('moved'), removed: count('removed'), added: count('added') }
  return [
    say('two.clauses', counts),
    ...indented(
      cut(
        changes.map((change) => clause(change, say)),
        say,
      ),
      room,
    ),
  ]
}

/** `II/1 sửa: … [-quý II-] {+quý III+} …`, the words around a change kept short. */
function clause({ status, from, to, segments }: ClauseChange, say: Say): string {
  const where = (to ?? from)?.path.join('/') ?? ''
  const text = segments === undefined ? (to ?? from)?.text : marked(segments)
  return `${where} ${say(`two.${status}` as MessageKey)}: ${text ?? ''}`.trim()
}

const marked = (segments: readonly Segment[]): string =>
  segments.map(({ op, text }) => (op === 'same' ? shortened(text) : op === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join(' ')

const KEPT = 6

function shortened(text: string): string {
  const words = text.split(' ')
  return words.length <= 2 * KEPT ? text : [...words.slice(0, KEPT), '…', ...words.slice(-KEPT)].join(' ')
}

const cut = (lines: readonly string[], say: Say): string[] =>
  lines.length <= MOST ? [...lines] : [...lines.slice(0, MOST), say('two.more', { n: lines.length - MOST })]

const indented = (lines: readonly string[], room: number): string[] =>
  lines.flatMap((line) => wrapped(line, room - 4).map((part, i) => (i === 0 ? `  ${part}` : `    ${part}`)))
