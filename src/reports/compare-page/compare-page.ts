import { deflateSync } from 'node:zlib'
import type { Comparison } from '../../record/comparison.ts'
import { browserBundle } from '../browser-bundle.ts'
import { byRank, viewsOf } from '../view.ts'
import { type Language, type Words, wordsOf } from '../words/words.ts'
import { escaped, inlined } from './escape.ts'
import { MARKS, markPicture, markSymbols } from './marks.ts'
import { matrixPictures } from './matrix-picture.ts'
import { type PageData, pageData } from './page-data.ts'
import { type PageWords, pageWords } from './page-words.ts'
import { header } from './sections/header.ts'
import { absent, fieldBars, legend, mostMissed, ranking } from './sections/tables.ts'

/** Nothing may be fetched from anywhere: all that the page needs stands in it. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:"
/** Longer data is deflated. */
const LONGEST_PLAIN = 400_000
/** The still picture of the matrix, for readers without scripts; with more plans the ranking has to do. */
const MOST_STILL = 400

/** A comparison as one HTML file that needs no network: matrix, both passages of each pair, ranking, tasks, fields. */
export async function comparePage(comparison: Comparison, language: Language = 'vi'): Promise<string> {
  const { script, style } = await browserBundle('compare-page')
  const say = wordsOf(language)
  const words = pageWords(language)
  const views = byRank(viewsOf(comparison, say))
  const data = pageData(comparison, views, say)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(`${say('report.title')} ${comparison.template.number ?? ''}`.trim())}</title>
<style>${style.replaceAll('</', '<\\/')}</style>
</head>
<body>
${markSymbols()}
${header(comparison, views, say, words)}
<main>
${tabs(words)}
${panel('fields', words.fields, fieldBars(comparison, say, words))}
${panel('matrix', words.matrix, matrixPanel(comparison, data, say, words))}
${panel('ranking', words.ranking, ranking(comparison, views, say, words))}
${panel('tasks', words.tasks, mostMissed(comparison, views, say, words))}
${panel('absent', words.absent, absent(comparison, say, words))}
</main>
<div id="tip" class="tip no-print" role="presentation" hidden></div>
<dialog id="dialog" aria-labelledby="dialog-title"></dialog>
<footer>${escaped(words.printed)}</footer>
<script type="application/json" id="phrases">${inlined(phrases(say, words, language))}</script>
${dataElement(data)}
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`
}

const PANELS = ['matrix', 'ranking', 'tasks', 'fields', 'absent'] as const

const tabs = (words: PageWords): string =>
  `<div role="tablist" id="tabs">${PANELS.map(
    (name) =>
      `<button type="button" role="tab" id="tab-${name}" aria-controls="panel-${name}" aria-selected="false">${escaped(words[name])}</button>`,
  ).join('')}</div>`

const panel = (name: string, title: string, content: string): string =>
  `<section class="panel" role="tabpanel" id="panel-${name}" aria-labelledby="tab-${name}"><h2>${escaped(title)}</h2>${content}</section>`

function matrixPanel({ overview, template }: Comparison, data: PageData, say: Words, words: PageWords): string {
  const present = new Set(template.rows.map(({ field }) => field))
  const fields = (overview?.fields ?? [])
    .filter(({ field }) => present.has(field))
    .map(({ field, name }) => name ?? field ?? say('field.unknown'))
  const columns = data.rows.map((_, at) => at)
  const still = data.plans.length <= MOST_STILL ? matrixPictures(data, data.plans, columns, words.matrix) : ''
  return `<noscript><p class="remark">${escaped(words.noScript)}</p></noscript>
${filters([...new Set(fields)], say, words)}
<p class="status-line" id="shown" role="status" aria-live="polite"></p>
${legend(say, words)}
<div class="grid" id="grid" role="grid" tabindex="0" aria-label="${escaped(words.gridAbout)}"></div>
<p class="nothing" id="nothing" hidden>${escaped(words.nothing)}</p>
<div id="print-matrix">${still}</div>`
}

function filters(fields: readonly string[], say: Words, words: PageWords): string {
  const names = markNames(say)
  const option = (value: string, text: string) => `<option value="${escaped(value)}">${escaped(text)}</option>`
  const search = (name: string, label: string) =>
    `<label class="of-input">${escaped(label)}<input type="search" name="${name}" placeholder="${escaped(words.findHint)}" autocomplete="off"></label>`
  const choice = (name: string, label: string, options: readonly string[]) =>
    `<label class="of-input">${escaped(label)}<select name="${name}" autocomplete="off">${options.join('')}</select></label>`
  const chips = MARKS.map(
    (mark, at) =>
      `<label class="chip"><input type="checkbox" name="mark" value="${at}" autocomplete="off"><span>${markPicture(mark)}${escaped(names[at] ?? '')}</span></label>`,
  )
  const review = `<label class="chip"><input type="checkbox" name="review" autocomplete="off"><span><svg class="mark" viewBox="0 0 20 20" aria-hidden="true"><use href="#m-covered"/><use href="#m-review"/></svg>${escaped(words.reviewOnly)}</span></label>`
  return `<form id="filters" role="search">
${search('place', words.findPlace)}${search('task', words.findTask)}
${choice('field', words.field, [option('', words.all), ...fields.map((field) => option(field, field))])}
${choice('sort', words.sort, [option('rank', words.sortRank), option('low', words.sortLow), option('high', words.sortHigh), option('name', words.sortName)])}
${choice('size', words.size, [option('large', words.large), option('middle', words.middle), option('small', words.small)])}
<button type="reset" class="quiet">${escaped(words.reset)}</button>
<fieldset><legend>${escaped(words.show)}</legend>${chips.join('')}${review}</fieldset>
</form>`
}

/** What each of MARKS means. */
const markNames = (say: Words): string[] =>
  MARKS.map((mark) =>
    mark === 'covered' || mark === 'missing' ? say(`status.${mark}`) : `${say('status.changed')}: ${say(`severity.${mark}`)}`,
  )

const phrases = (say: Words, words: PageWords, locale: Language) => ({
  words,
  marks: markNames(say),
  severities: { error: say('severity.error'), warning: say('severity.warning'), info: say('severity.info') },
  locale,
})

function dataElement(data: PageData): string {
  const { texts: _, ...rest } = data
  const json = JSON.stringify({ ...rest, texts: data.texts })
  if (json.length <= LONGEST_PLAIN)
    return `<script type="application/json" id="data">${inlined({ ...rest, texts: data.texts })}</script>`
  return `<script type="text/plain" id="packed">${deflateSync(json).toString('base64')}</script>`
}
