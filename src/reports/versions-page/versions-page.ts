import type { Segment, VersionComparison } from '../../record/version-comparison.ts'
import { escaped } from '../compare-page/escape.ts'
import { pagesOf } from '../places.ts'
import { chip, documentFacts, tile, twoPage } from '../two-pages/page.ts'
import { type Language, type Words, wordsOf } from '../words/words.ts'
import {
  type ChangeKind,
  changeText,
  clauseKind,
  factText,
  isIdentical,
  noteOf,
  placeOf,
  roleText,
  type TaskChange,
  taskChanges,
} from './version-view.ts'
import { type VersionWords, versionWords } from './versions-words.ts'

/** Two versions as one HTML file that needs no network: tasks, wording side by side, letterhead, cited documents. */
export function versionsPage(compared: VersionComparison, language: Language = 'vi'): Promise<string> {
  const [say, words] = [wordsOf(language), versionWords(language)]
  const tasks = taskChanges(compared)
  const notes = compared.notes.map((note) => noteOf(note, words))
  return twoPage({
    language,
    title: words('title'),
    facts: `<div class="facts-two">${documentFacts(words('older'), compared.from, say)}${documentFacts(words('newer'), compared.to, say)}</div>`,
    totals: totals(compared, tasks, words),
    notes: isIdentical(compared) ? [...notes, words('identical')] : notes,
    filters: filters(words),
    panels: [
      ...(compared.tasks === null
        ? []
        : [{ id: 'tasks', title: words('tasks'), content: taskPanel(compared, tasks, say, words) }]),
      { id: 'clauses', title: words('clauses'), content: clausePanel(compared, words) },
      { id: 'facts', title: words('facts'), content: factPanel(compared, words) },
      { id: 'citations', title: words('citations'), content: citationPanel(compared, words) },
    ],
    phrases: { theme: words('theme'), noScript: words('noScript'), nothing: words('nothing'), made: words('made') },
  })
}

function totals(
  { clauses, facts, citations, tasks: compared }: VersionComparison,
  tasks: readonly TaskChange[],
  words: VersionWords,
): string {
  const of = (kind: ChangeKind) => tasks.filter(({ kinds }) => kinds.includes(kind)).length
  const label = (kind: 'binding' | 'removed' | 'added') => `${words('tasks')}: ${words(kind).toLowerCase()}`
  return [
    ...(compared === null
      ? []
      : [
          tile(label('binding'), of('binding'), of('binding') > 0 ? 'bad' : ''),
          tile(label('removed'), of('removed'), of('removed') > 0 ? 'bad' : ''),
          tile(label('added'), of('added')),
        ]),
    tile(words('clauses'), clauses.changes.filter(({ onlyYear }) => !onlyYear).length),
    tile(words('facts'), facts.length),
    tile(words('citations'), citations.length),
  ].join('')
}

const KINDS = ['binding', 'wording', 'changed', 'removed', 'added', 'moved', 'year'] as const
const LOOKS: Readonly<Record<ChangeKind, string>> = {
  binding: 't-warning',
  wording: 'k-changed',
  changed: 'k-changed',
  removed: 'k-removed',
  added: 'k-added',
  moved: 'k-moved',
  year: 'k-year',
}

const filters = (words: VersionWords): string =>
  `<form id="filters" role="search"><label class="of-input">${escaped(words('find'))}<input type="search" name="text" placeholder="${escaped(words('findHint'))}" autocomplete="off"></label>
<fieldset><legend>${escaped(words('show'))}</legend>${KINDS.map((kind) => chip('kind', kind, words(kind), LOOKS[kind])).join('')}</fieldset>
<button type="reset" class="quiet">${escaped(words('reset'))}</button></form>`

const kindTags = (kinds: readonly ChangeKind[], words: VersionWords): string =>
  kinds.map((kind) => `<span class="kind ${LOOKS[kind]}">${escaped(words(kind))}</span>`).join(' ')

function taskPanel({ tasks }: VersionComparison, changes: readonly TaskChange[], say: Words, words: VersionWords): string {
  const same = (tasks?.items.length ?? 0) - changes.length
  const whole = (tasks?.differences ?? []).map(
    (difference) =>
      `<li><span class="tag t-${difference.severity}">${escaped(words(`weight.${difference.severity}`))}</span>${escaped(changeText(difference, say))}</li>`,
  )
  const rows = changes.map((change) => taskRow(change, say, words))
  return `<p class="heading-line">${escaped(words('sameTasks', { n: same }))}</p>${
    whole.length === 0 ? '' : `<h3>${escaped(words('whole'))}</h3><ul class="differences">${whole.join('')}</ul>`
  }${rows.length === 0 ? none(words) : table([words('what'), words('older'), words('newer'), words('binds')], rows, ['c-kind', '', '', 'c-bind'])}`
}

function taskRow(change: TaskChange, say: Words, words: VersionWords): string {
  const { kinds, before, after, differences, shape, review } = change
  const remarks = [
    shape === 'split' ? words('split', { n: after.length }) : '',
    shape === 'merged' ? words('merged') : '',
    kinds.includes('moved') ? words('movedTo', { from: before?.key ?? '', to: after.map(({ key }) => key).join(', ') }) : '',
    review ? words('review') : '',
  ].filter(Boolean)
  const told = differences.map(
    (difference) =>
      `<li><span class="tag t-${difference.severity}">${escaped(words(`weight.${difference.severity}`))}</span>${escaped(changeText(difference, say))}</li>`,
  )
  const side = (rows: readonly NonNullable<TaskChange['before']>[], which: 'removed' | 'added') => {
    if (rows.length === 0) return ''
    const text = change.words === null ? escaped(rows.map(({ task }) => task).join('\n')) : marked(change.words, which)
    const page = pagesOf(rows)
    const at = [rows.map(({ key }) => key).join(', '), page === '' ? '' : words('page', { page })].filter(Boolean).join(' · ')
    const cells = change.cells.map(
      ({ field, segments }) =>
        `<p class="cell"><b>${escaped(say(`field.${field ?? 'task'}`))}:</b> ${marked(segments, which)}</p>`,
    )
    return `<small>${escaped(at)}</small><div class="text">${text}</div>${cells.join('')}`
  }
  return `<tr data-kinds="${kinds.join(' ')}"><td>${kindTags(kinds, words)}${remarks.map((remark) => `<small>${escaped(remark)}</small>`).join('')}</td><td class="${before !== null && after.length === 0 ? 'gone' : ''}">${side(before === null ? [] : [before], 'removed')}</td><td class="${before === null ? 'come' : ''}">${side(after, 'added')}</td><td>${told.length === 0 ? '' : `<ul class="differences">${told.join('')}</ul>`}</td></tr>`
}

function clausePanel({ clauses }: VersionComparison, words: VersionWords): string {
  const rows = clauses.changes.map((change) => {
    const { from, to, segments, status } = change
    const kind = clauseKind(change)
    const side = (text: string | undefined, which: 'removed' | 'added') =>
      segments === undefined || text === undefined ? escaped(text ?? '') : marked(segments, which)
    return `<tr data-kinds="${kind}"><td>${kindTags([kind], words)}<small>${escaped(placeOf(change, words))}</small></td><td class="text ${status === 'removed' ? 'gone' : ''}">${side(from?.text, 'removed')}</td><td class="text ${status === 'added' ? 'come' : ''}">${side(to?.text, 'added')}</td></tr>`
  })
  return `<p class="heading-line">${escaped(words('sameClauses', { n: clauses.same }))}</p>${
    rows.length === 0 ? none(words) : table([words('what'), words('older'), words('newer')], rows, ['c-kind', '', ''])
  }`
}

function factPanel({ facts }: VersionComparison, words: VersionWords): string {
  if (facts.length === 0) return none(words)
  const rows = facts.map((change) => {
    const kind = change.from === null ? 'added' : change.to === null ? 'removed' : 'changed'
    return `<tr data-kinds="${kind}"><th scope="row">${escaped(words(`fact.${change.fact}`))}</th><td><del>${escaped(factText(change, change.from, words))}</del></td><td><ins>${escaped(factText(change, change.to, words))}</ins></td></tr>`
  })
  return table([words('fact'), words('older'), words('newer')], rows, ['c-kind', '', ''])
}

function citationPanel({ citations }: VersionComparison, words: VersionWords): string {
  if (citations.length === 0) return none(words)
  const rows = citations.map(
    (change) =>
      `<tr data-kinds="${change.status}"><td>${kindTags([change.status], words)}<small>${escaped(roleText(change, words))}</small></td><td class="${change.to === null ? 'gone' : ''}">${escaped(change.from ?? '')}</td><td class="${change.from === null ? 'come' : ''}">${escaped(change.to ?? '')}</td></tr>`,
  )
  return table([words('what'), words('older'), words('newer')], rows, ['c-kind', '', ''])
}

/** One side of a change, the words marked that the other does not have, as Word's tracked changes do. */
function marked(segments: readonly Segment[], which: 'removed' | 'added'): string {
  const tag = which === 'removed' ? 'del' : 'ins'
  return segments
    .filter(({ op }) => op === 'same' || op === which)
    .map(({ op, text }) => (op === 'same' ? escaped(text) : `<${tag}>${escaped(text)}</${tag}>`))
    .join(' ')
}

const none = (words: VersionWords): string => `<p class="quiet">${escaped(words('none'))}</p>`

const table = (heads: readonly string[], rows: readonly string[], looks: readonly string[]): string =>
  `<table class="two"><thead><tr>${heads.map((head, at) => `<th scope="col" class="${looks[at] ?? ''}">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
