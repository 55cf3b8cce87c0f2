import { escaped } from '../escape.ts'
import { markPicture } from '../marks.ts'
import type { DifferenceData, ItemData } from '../page-data.ts'
import { filled, type PageWordKey } from '../page-words.ts'
import { markAt } from './filters.ts'
import type { Model, PlanData, RowData } from './model.ts'
import { markedTexts } from './word-difference.ts'

/** The two sides of a cell, what differs and why they were paired, as HTML. */
export function passages(model: Model, planAt: number, column: number): string {
  const { data, phrases } = model
  const { words } = phrases
  const plan = data.plans[planAt]
  const row = data.rows[column]
  const item = plan?.items[column]
  if (plan === undefined || row === undefined || item === undefined) return ''
  const own = item.r.flatMap((at) => plan.rows[at] ?? [])
  const near = item.n === undefined ? undefined : plan.rows[item.n[0]]
  const remarks = [
    item.v ? words.review : '',
    item.h === 's' ? filled(words.split, { n: own.length }) : '',
    item.h === 'm' ? words.merged : '',
  ].filter(Boolean)
  return `<p class="verdict"><span class="badge b-${markAt(item.m)}">${markPicture(markAt(item.m))}${escaped(phrases.marks[item.m] ?? '')}</span>${
    item.s === undefined ? '' : `<span class="quiet">${escaped(filled(words.similarity, { n: Math.round(item.s * 100) }))}</span>`
  }</p>${remarks.map((remark) => `<p class="remark">${escaped(remark)}</p>`).join('')}
${differenceList(model, item, own.length > 0)}
${sides(model, row, own, near, item)}
${why(model, item)}<p class="quiet files">${escaped(plan.facts.filter(Boolean).join(' · '))}</p>`
}

/** A cell in a few words, for the note at the pointer. */
export function cellNote({ data, phrases, text }: Model, planAt: number, column: number): string {
  const item = data.plans[planAt]?.items[column]
  const row = data.rows[column]
  if (item === undefined || row === undefined) return ''
  const told = (item.d ?? []).slice(0, 3).map(([, sentence]) => `<li>${escaped(text(sentence))}</li>`)
  return `<p><b>${escaped(data.plans[planAt]?.place ?? '')}</b> · ${escaped(phrases.marks[item.m] ?? '')}</p><p>${escaped(row.k)} ${escaped(text(row.t))}</p>${told.length === 0 ? '' : `<ul>${told.join('')}</ul>`}`
}

function differenceList(model: Model, item: ItemData, there: boolean): string {
  const { words } = model.phrases
  if (!there) return ''
  if (item.d === undefined) return `<p class="quiet">${escaped(words.noDifferences)}</p>`
  return `<h3>${escaped(words.differences)}</h3>${differences(model, item.d)}`
}

/** Differences, the weightiest first, each with its severity in a word. */
export function differences({ text, phrases }: Model, all: readonly DifferenceData[]): string {
  const order = ['error', 'warning', 'info']
  const sorted = [...all].sort((a, b) => order.indexOf(a[0]) - order.indexOf(b[0]))
  return `<ul class="differences">${sorted
    .map(
      ([severity, sentence]) =>
        `<li><span class="tag t-${severity}">${escaped(phrases.severities[severity])}</span>${escaped(text(sentence))}</li>`,
    )
    .join('')}</ul>`
}

type Field = readonly [label: PageWordKey, texts: (row: RowData) => readonly number[]]
const FIELDS: readonly Field[] = [
  ['task', (row) => [row.t]],
  ['outputs', (row) => row.o],
  ['lead', (row) => row.l],
  ['support', (row) => row.s],
  ['deadline', (row) => row.d],
]

function sides(model: Model, row: RowData, own: readonly RowData[], near: RowData | undefined, item: ItemData): string {
  const { words } = model.phrases
  const other = own.length > 0 ? own : near === undefined ? [] : [near]
  const lines = FIELDS.map(([label, of]) => {
    const left = model.texts(of(row)).join('\n')
    const right = other.map((one) => model.texts(of(one)).join('\n')).join(label === 'task' ? '\n\n' : '\n')
    const marked =
      own.length > 0 && isMarked(label, item) ? markedTexts(left, right) : { before: escaped(left), after: escaped(right) }
    return `<tr><th scope="row">${escaped(words[label])}</th><td data-side="${escaped(words.template)}">${marked.before || '—'}</td><td data-side="${escaped(words.plan)}">${other.length === 0 ? '' : marked.after || '—'}</td></tr>`
  })
  const told =
    own.length > 0
      ? ''
      : `<p class="remark">${escaped(words.absentTask)}${near === undefined ? '' : ` ${escaped(filled(words.nearest, { n: Math.round((item.n?.[1] ?? 0) * 100) }))}`}</p>`
  return `${told}<div class="scroll"><table class="sides ${own.length === 0 ? 'is-nearest' : ''}"><thead><tr><td></td><th scope="col">${escaped(words.template)} ${placed(model, [row])}</th><th scope="col">${escaped(words.plan)} ${placed(model, other)}</th></tr></thead><tbody>${lines.join('')}</tbody></table></div>`
}

/** The commune's own unit in place of the province's is no difference, so that its words are not marked. */
const isMarked = (label: PageWordKey, { d = [] }: ItemData): boolean =>
  (label !== 'lead' && label !== 'support') || d.some(([, , field]) => field === label)

/** Keys and pages of tasks. */
function placed({ phrases }: Model, rows: readonly RowData[]): string {
  const said = rows.map((row) => `${row.k}${row.p === '' ? '' : `, ${filled(phrases.words.page, { page: row.p })}`}`)
  return said.length === 0 ? '' : `<small>${escaped(said.join('; '))}</small>`
}

function why({ phrases: { words }, texts }: Model, { e, w }: ItemData): string {
  if (e === undefined) return ''
  const bars = Object.entries(e).map(([name, score]) => {
    const key = `score.${name}`
    const label = key in words ? words[key as PageWordKey] : name
    return `<tr><th scope="row">${escaped(label)}</th><td><span class="meter"><i style="width:${Math.round(score * 100)}%"></i></span></td><td class="num">${score.toFixed(2)}</td></tr>`
  })
  const chips = texts(w).map((word) => `<li>${escaped(word)}</li>`)
  return `<details class="why"><summary>${escaped(words.why)}</summary><div class="why-in"><table>${bars.join('')}</table>${
    chips.length === 0 ? '' : `<div><h4>${escaped(words.commonWords)}</h4><ul class="chips">${chips.join('')}</ul></div>`
  }</div></details>`
}

/** A commune: its notes, what differs as a whole, what is missing or changed, what it has beside the template. */
export function planSummary(model: Model, planAt: number): string {
  const plan = model.data.plans[planAt]
  if (plan === undefined) return ''
  const { words } = model.phrases
  const mend = plan.items.flatMap((item, column) => (item.m === 0 ? [] : [{ item, column }]))
  const parts = [
    `<p class="quiet">${escaped(plan.facts.filter(Boolean).join(' · '))}</p>`,
    `<p><span class="meter big"><i style="width:${Math.round(plan.coverage * 100)}%"></i></span> <b>${Math.round(plan.coverage * 100)} %</b></p>`,
    fieldBars(model, plan),
    ...plan.notes.map((note) => `<p class="remark">${escaped(note)}</p>`),
  ]
  if (plan.differences.length > 0) parts.push(`<h3>${escaped(words.whole)}</h3>${differences(model, plan.differences)}`)
  parts.push(`<h3>${escaped(filled(words.mend, { n: mend.length }))}</h3>${mendList(model, planAt, mend)}`)
  if (plan.extra.length > 0)
    parts.push(`<h3>${escaped(filled(words.extra, { n: plan.extra.length }))}</h3>${extraList(model, plan)}`)
  return parts.join('')
}

/** Of each field of work, the share of its tasks that the plan has. */
function fieldBars({ data, text }: Model, plan: PlanData): string {
  const fields = new Map<string, { there: number; all: number }>()
  for (const [column, row] of data.rows.entries()) {
    const field = fields.get(text(row.f)) ?? { there: 0, all: 0 }
    field.all++
    if (markAt(plan.items[column]?.m) !== 'missing') field.there++
    fields.set(text(row.f), field)
  }
  const rows = [...fields].map(
    ([name, { there, all }]) =>
      `<tr><th scope="row">${escaped(name)}</th><td><span class="meter"><i style="width:${Math.round((there / all) * 100)}%"></i></span></td><td class="num">${there}/${all}</td></tr>`,
  )
  return `<div class="why"><table>${rows.join('')}</table></div>`
}

function mendList(model: Model, planAt: number, mend: readonly { item: ItemData; column: number }[]): string {
  if (mend.length === 0) return `<p class="quiet">${escaped(model.phrases.words.none)}</p>`
  return `<ul class="tasks">${mend
    .map(({ item, column }) => {
      const row = model.data.rows[column]
      return `<li>${markPicture(markAt(item.m))}<button type="button" class="link" data-cell="${planAt}-${column}"><b>${escaped(row?.k ?? '')}</b> ${escaped(model.text(row?.t))}</button>${item.d === undefined ? '' : differences(model, item.d)}</li>`
    })
    .join('')}</ul>`
}

const extraList = (model: Model, plan: PlanData): string =>
  `<ul class="tasks">${plan.extra
    .map((at) => `<li><b>${escaped(plan.rows[at]?.k ?? '')}</b> ${escaped(model.text(plan.rows[at]?.t))}</li>`)
    .join('')}</ul>`

/** A task of the template, and which communes miss or changed it. */
export function taskSummary(model: Model, column: number): string {
  const { data, phrases, text, texts } = model
  const row = data.rows[column]
  if (row === undefined) return ''
  const { words } = phrases
  const facts = FIELDS.slice(1).flatMap(([label, of]) => {
    const said = texts(of(row))
    return said.length === 0 ? [] : [`<dt>${escaped(words[label])}</dt><dd>${escaped(said.join('; '))}</dd>`]
  })
  const groups = phrases.marks.map((name, mark) => {
    const plans = data.plans.flatMap((plan, at) => (plan.items[column]?.m === mark ? [{ plan, at }] : []))
    if (plans.length === 0) return ''
    const links = plans.map(
      ({ plan, at }) => `<li><button type="button" class="link" data-cell="${at}-${column}">${escaped(plan.place)}</button></li>`,
    )
    return `<details ${mark === 0 ? '' : 'open'}><summary>${markPicture(markAt(mark))} ${escaped(name)} (${plans.length})</summary><ul class="names">${links.join('')}</ul></details>`
  })
  return `<p class="task-text">${escaped(text(row.t))}</p><p class="quiet">${escaped([text(row.a), text(row.f), row.p === '' ? '' : filled(words.page, { page: row.p })].filter(Boolean).join(' · '))}</p><dl class="of-task">${facts.join('')}</dl><h3>${escaped(words.who)}</h3>${groups.reverse().join('')}`
}
