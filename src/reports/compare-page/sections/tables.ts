import type { Comparison } from '../../../record/comparison.ts'
import { noteText } from '../../note-text.ts'
import { placeOf } from '../../places.ts'
import type { PlanView } from '../../view.ts'
import type { Words } from '../../words/words.ts'
import { escaped } from '../escape.ts'
import { markPicture } from '../marks.ts'
import { type PageWordKey, type PageWords, pageWords } from '../page-words.ts'

const percent = (ratio: number): string => `${Math.round(ratio * 100)} %`
const bar = (ratio: number, kind = ''): string =>
  `<span class="meter ${kind}"><i style="width:${Math.round(ratio * 1000) / 10}%"></i></span><span class="share">${percent(ratio)}</span>`

/** Best plan first, and of what each score is made up. */
export function ranking({ overview }: Comparison, views: readonly PlanView[], say: Words, words: PageWords): string {
  const points = new Map(overview?.ranking.map((one) => [one.path, one.points]))
  const rows = views.map((view, at) => {
    const { plan, summary } = view.comparison
    const parts = (points.get(plan.path) ?? [])
      .filter(({ points: worth }) => worth !== 0)
      .map(({ reason, count, points: worth }) => {
        const name = reasonName(reason, words)
        return `<li><b>${signed(worth)}</b> ${escaped(name)}${count === 0 ? '' : ` × ${rounded(count)}`}</li>`
      })
    return `<tr><td class="num">${view.rank ?? at + 1}</td><th scope="row"><button type="button" class="link" data-plan="${at}">${escaped(view.place)}</button><small>${escaped(plan.number ?? say('report.blank'))}</small>${view.comparison.notes.map((note) => `<small class="note">${escaped(noteText(note, say))}</small>`).join('')}</th><td class="wide">${bar(summary.coverage)}</td><td class="num">${summary.covered}</td><td class="num">${summary.changed}</td><td class="num ${summary.missing > 0 ? 'is-missing' : ''}">${summary.missing}</td><td class="num">${summary.extra}</td><td class="num ${view.errors > 0 ? 'is-error' : ''}">${view.errors}</td><td class="num">${view.warnings}</td><td class="num"><b>${view.score === null ? '' : rounded(view.score)}</b></td><td><ul class="points">${parts.join('')}</ul></td></tr>`
  })
  const heads = [
    say('column.rank'),
    say('column.commune'),
    say('column.coverage'),
    ...(['covered', 'changed', 'missing', 'extra'] as const).map((status) => say(`status.${status}`)),
    say('column.errors'),
    say('column.warnings'),
    say('column.score'),
    words.explained,
  ]
  return `<p class="about">${escaped(words.rankingAbout)}</p>${table(heads, rows)}`
}

/** The template's tasks that most plans miss. */
export function mostMissed({ template, overview }: Comparison, views: readonly PlanView[], say: Words, words: PageWords): string {
  const places = new Map(template.rows.map((row, at) => [row.key, { row, at }]))
  const all = Math.max(1, views.length)
  const rows = (overview?.tasks ?? [])
    .filter(({ missing, changed }) => missing + changed > 0)
    .map(({ template: key, missing, changed }) => {
      const found = places.get(key)
      return `<tr><td class="num">${escaped(key)}</td><th scope="row"><button type="button" class="link" data-task="${found?.at ?? ''}">${escaped(found?.row.task ?? key)}</button><small>${escaped(found?.row.annexTitle ?? '')}</small></th><td class="num">${missing}</td><td class="wide">${bar(missing / all, 'bad')}</td><td class="num">${changed}</td><td class="wide">${bar(changed / all, 'mid')}</td></tr>`
    })
  if (rows.length === 0) return `<p>${escaped(words.none)}</p>`
  return table([say('column.key'), say('column.template-task'), say('status.missing'), '%', say('status.changed'), '%'], rows)
}

/** The share of tasks that the plans have, by field of work. */
export function fieldBars({ overview }: Comparison, say: Words, words: PageWords): string {
  const fields = overview?.fields ?? []
  if (fields.length === 0) return `<p>${escaped(words.none)}</p>`
  const rows = fields.map(
    ({ field, name, tasks, coverage }) =>
      `<tr><th scope="row">${escaped(name ?? field ?? say('field.unknown'))}</th><td class="num">${tasks}</td><td class="wide long">${bar(coverage)}</td></tr>`,
  )
  return table([words.field, say('column.tasks'), words.coverage], rows)
}

/** Communes that sent nothing, plans that nobody asked for, plans that are alike. */
export function absent({ overview, plans }: Comparison, say: Words, words: PageWords): string {
  const named = new Map(plans.map(({ plan }) => [plan.path, placeOf(plan, say)]))
  const list = (items: readonly string[]) =>
    items.length === 0
      ? `<p>${escaped(words.none)}</p>`
      : `<ul class="names">${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
  const alike = (overview?.copies ?? []).map(({ paths, similarity }) =>
    say('note.copies', { similarity: percent(similarity), names: paths.map((path) => named.get(path) ?? path).join(', ') }),
  )
  const strangers = (overview?.notListed ?? []).map((path) => named.get(path) ?? path)
  return `<h3>${escaped(words.notSent)} (${overview?.notSent.length ?? 0})</h3>${list(overview?.notSent ?? [])}<h3>${escaped(words.copies)} (${alike.length})</h3>${list(alike)}${
    strangers.length === 0 ? '' : `<h3>${escaped(words.notListed)} (${strangers.length})</h3>${list(strangers)}`
  }`
}

/** What the marks mean. */
export function legend(say: Words, words: PageWords): string {
  const said = [
    ['covered', say('status.covered')],
    ['info', `${say('status.changed')}: ${say('severity.info')}`],
    ['warning', `${say('status.changed')}: ${say('severity.warning')}`],
    ['error', `${say('status.changed')}: ${say('severity.error')}`],
    ['missing', say('status.missing')],
  ] as const
  const review = `<li><svg class="mark" viewBox="0 0 20 20" aria-hidden="true"><use href="#m-covered"/><use href="#m-review"/></svg>${escaped(words.reviewOnly)}</li>`
  return `<ul class="legend" aria-label="${escaped(words.legend)}">${said.map(([mark, meaning]) => `<li>${markPicture(mark)}${escaped(meaning)}</li>`).join('')}${review}</ul>`
}

const table = (heads: readonly string[], rows: readonly string[]): string =>
  `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`

const rounded = (value: number): string => String(Math.round(value * 10) / 10).replace('-', '−')
const signed = (value: number): string => (value > 0 ? `+${rounded(value)}` : rounded(value))

function reasonName(reason: string, words: PageWords): string {
  const key = `reason.${reason}`
  return key in pageWords('vi') ? words[key as PageWordKey] : reason
}
