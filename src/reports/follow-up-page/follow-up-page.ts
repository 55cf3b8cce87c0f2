import { type FollowUp, PROGRESS, type ProgressEvidence } from '../../record/follow-up.ts'
import { escaped } from '../compare-page/escape.ts'
import { chip, documentFacts, tile, twoPage } from '../two-pages/page.ts'
import { type Language, wordsOf } from '../words/words.ts'
import {
  askedText,
  fieldName,
  figureText,
  lateText,
  noteOf,
  reachedKey,
  statedText,
  type TaskView,
  taskViews,
} from './follow-up-view.ts'
import { type FollowUpWords, followUpWords } from './follow-up-words.ts'

/** A plan against its report as one HTML file that needs no network: each task with the report's words, targets, fields. */
export function followUpPage(followed: FollowUp, language: Language = 'vi'): Promise<string> {
  const [say, words] = [wordsOf(language), followUpWords(language)]
  const views = taskViews(followed, words)
  return twoPage({
    language,
    title: words('title'),
    facts: `<div class="facts-two">${documentFacts(words('plan'), followed.plan, say)}${documentFacts(words('report'), followed.report, say)}</div>`,
    totals: totals(followed, words),
    notes: followed.notes.map((note) => noteOf(note, words)),
    filters: filters(views, words),
    panels: [
      { id: 'tasks', title: words('tasks'), content: taskPanel(views, words) },
      { id: 'targets', title: words('targets'), content: targetPanel(followed, words) },
      { id: 'fields', title: words('fields'), content: fieldPanel(followed, words) },
    ],
    phrases: { theme: words('theme'), noScript: words('noScript'), nothing: words('nothing'), made: words('made') },
  })
}

function totals({ summary, items, targets }: FollowUp, words: FollowUpWords): string {
  const known = targets.filter(({ reached }) => reached !== null)
  const short = summary['not-done'] + summary.partly
  const late = items.filter((item) => item.late !== undefined).length
  return [
    tile(words('number'), items.length),
    tile(words('done'), summary.done, 'good'),
    tile(`${words('not-done')}, ${words('partly').toLowerCase()}`, short, short > 0 ? 'bad' : ''),
    ...(known.length === 0 ? [] : [tile(words('reachedOf'), `${known.filter(({ reached }) => reached).length}/${known.length}`)]),
    ...(late === 0 ? [] : [tile(words('late'), late, 'bad')]),
    `<figure class="tile wide-tile">${stack(summary, words)}${dots(summary, words)}</figure>`,
  ].join('')
}

/** A bar whose parts are as wide as so many tasks. */
function stack(counts: FollowUp['summary'], words: FollowUpWords): string {
  const parts = PROGRESS.filter((progress) => counts[progress] > 0).map(
    (progress) =>
      `<i class="p-${progress}" style="flex:${counts[progress]}" title="${escaped(words(progress))}: ${counts[progress]}">${counts[progress]}</i>`,
  )
  return `<div class="stack">${parts.join('')}</div>`
}

const dots = (counts: FollowUp['summary'], words: FollowUpWords): string =>
  `<ul class="dots">${PROGRESS.filter((progress) => counts[progress] > 0)
    .map((progress) => `<li><i class="p-${progress}"></i>${escaped(words(progress))} ${counts[progress]}</li>`)
    .join('')}</ul>`

function filters(views: readonly TaskView[], words: FollowUpWords): string {
  const fields = [...new Set(views.map(({ field }) => field))]
  const present = PROGRESS.filter((progress) => views.some(({ item }) => item.progress === progress))
  const option = (value: string, text: string) => `<option value="${escaped(value)}">${escaped(text)}</option>`
  return `<form id="filters" role="search"><label class="of-input">${escaped(words('find'))}<input type="search" name="text" placeholder="${escaped(words('findHint'))}" autocomplete="off"></label>
<label class="of-input">${escaped(words('field'))}<select name="field" autocomplete="off">${[option('', words('all')), ...fields.map((field) => option(field, field))].join('')}</select></label>
<fieldset><legend>${escaped(words('show'))}</legend>${present.map((progress) => chip('kind', progress, words(progress), `p-${progress}`)).join('')}${
    views.some(({ item }) => item.late !== undefined) ? chip('must', 'late', words('late')) : ''
  }${views.some(({ item }) => item.review) ? chip('must', 'review', words('review')) : ''}</fieldset>
<button type="reset" class="quiet">${escaped(words('reset'))}</button></form>`
}

function taskPanel(views: readonly TaskView[], words: FollowUpWords): string {
  const rows = views.map((view) => taskRow(view, words))
  return `<table class="two"><thead><tr><th scope="col" class="c-key">${escaped(words('key'))}</th><th scope="col">${escaped(words('task'))}</th><th scope="col" class="c-kind">${escaped(words('progress'))}</th><th scope="col">${escaped(words('evidence'))}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function taskRow({ item, task, field }: TaskView, words: FollowUpWords): string {
  const { progress, evidence, nearest, review } = item
  const late = lateText(item, words)
  const kinds = [progress, ...(late === '' ? [] : ['late']), ...(review ? ['review'] : [])]
  const about = [
    field,
    task.lead.length > 0 ? `${words('lead')}: ${task.lead.join('; ')}` : '',
    task.deadlines.length > 0 ? `${words('deadline')}: ${task.deadlines.join('; ')}` : '',
  ].filter(Boolean)
  const [best, ...rest] = evidence
  const shown =
    best === undefined
      ? nearest === undefined
        ? ''
        : `<p class="quote is-nearest"><small>${escaped(words('nearest', { n: Math.round(nearest.similarity * 100) }))}</small>${escaped(nearest.text)}</p>`
      : `${quote(best, words)}${
          rest.length === 0
            ? ''
            : `<details><summary class="quiet">${escaped(words('more', { n: rest.length }))}</summary>${rest.map((each) => quote(each, words)).join('')}</details>`
        }`
  return `<tr data-kinds="${kinds.join(' ')}" data-field="${escaped(field)}"><td>${escaped(task.key)}</td><td>${escaped(task.task)}<small>${escaped(about.join(' · '))}</small></td><td><span class="kind p-${progress}">${escaped(words(progress))}</span>${
    late === '' ? '' : `<span class="kind p-late">${escaped(words('late'))}</span><small>${escaped(late)}</small>`
  }${review ? `<small>${escaped(words('review'))}</small>` : ''}</td><td>${shown}</td></tr>`
}

function quote({ text, page, documents, figures, similarity }: ProgressEvidence, words: FollowUpWords): string {
  const sources = [
    `<li class="page">${escaped([page === null ? '' : words('page', { page }), `${words('similarity').toLowerCase()} ${Math.round(similarity * 100)} %`].filter(Boolean).join(' · '))}</li>`,
    ...documents.map(({ raw }) => `<li>${escaped(raw)}</li>`),
    ...figures.slice(0, 6).map((each) => `<li>${escaped(figureText(each))}</li>`),
  ]
  return `<div class="quote">${escaped(text)}<ul class="sources">${sources.join('')}</ul></div>`
}

function targetPanel({ targets }: FollowUp, words: FollowUpWords): string {
  if (targets.length === 0) return `<p class="quiet">${escaped(words('noTargets'))}</p>`
  const looks = { reached: 'p-done', missed: 'p-not-done', unknown: 'p-silent' }
  const rows = targets.map((target) => {
    const key = reachedKey(target)
    const page = target.page === null ? '' : words('page', { page: target.page })
    return `<tr data-kinds="${key}"><td>${escaped(target.target)}</td><td class="num">${escaped(askedText(target))}</td><td class="num"><b>${escaped(statedText(target))}</b></td><td><span class="kind ${looks[key]}">${escaped(words(key))}</span></td><td>${escaped(target.raw ?? '')}<small>${escaped(page)}</small></td></tr>`
  })
  const heads = [words('target'), words('asked'), words('stated'), words('progress'), words('evidence')]
  return `<div class="scroll"><table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
}

function fieldPanel({ fields = [], summary }: FollowUp, words: FollowUpWords): string {
  const names = new Map(fields.map(({ field, name }) => [field, name]))
  const rows = fields.map(({ field, counts }) => {
    const all = PROGRESS.reduce((sum, progress) => sum + counts[progress], 0)
    return `<tr><th scope="row">${escaped(fieldName(field, names, words))}</th><td>${stack(counts, words)}</td><td class="num">${counts.done}/${all}</td></tr>`
  })
  return `${dots(summary, words)}<table class="stack-table"><thead><tr><th scope="col" class="c-name">${escaped(words('field'))}</th><th scope="col">${escaped(words('share'))}</th><th scope="col" class="num">${escaped(words('done'))}</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}
