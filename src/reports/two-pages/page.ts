import { browserBundle } from '../browser-bundle.ts'
import { escaped } from '../compare-page/escape.ts'
import { dayMonthYear } from '../places.ts'
import type { Language, Words } from '../words/words.ts'

/** Nothing may be fetched from anywhere: all that the page needs stands in it. */
const POLICY = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:"

/** A part of the page that stands behind a tab; on paper all stand one below the other. */
export interface Panel {
  readonly id: string
  readonly title: string
  /** HTML. */
  readonly content: string
}

/** A page on two documents: what stands above, the totals, and the panels, all HTML but the texts. */
export interface TwoPage {
  readonly language: Language
  readonly title: string
  /** HTML: facts of either document. */
  readonly facts: string
  readonly totals: string
  readonly notes: readonly string[]
  readonly filters: string
  readonly panels: readonly Panel[]
  readonly phrases: { readonly theme: string; readonly noScript: string; readonly nothing: string; readonly made: string }
}

/** One HTML file that needs no network. */
export async function twoPage({ language, title, facts, totals, notes, filters, panels, phrases }: TwoPage): Promise<string> {
  const { script, style } = await browserBundle('two-pages')
  const tabs = panels.map(
    ({ id, title }) =>
      `<button type="button" role="tab" id="tab-${id}" aria-controls="panel-${id}" aria-selected="false">${escaped(title)} <span class="count"></span></button>`,
  )
  const sections = panels.map(
    ({ id, title, content }) =>
      `<section class="panel" role="tabpanel" id="panel-${id}" aria-labelledby="tab-${id}"><h2>${escaped(title)}</h2>${content}<p class="nothing-left" hidden>${escaped(phrases.nothing)}</p></section>`,
  )
  const theme = escaped(phrases.theme)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(title)}</title>
<style>${style.replaceAll('</', '<\\/')}</style>
</head>
<body>
<header class="top">
<div class="top-line"><h1>${escaped(title)}</h1><button type="button" id="theme" class="quiet no-print" aria-label="${theme}" title="${theme}">◐</button></div>
${facts}
</header>
<section class="totals">${totals}</section>
<main>
${notes.length === 0 ? '' : `<div class="notes">${notes.map((note) => `<p class="remark">${escaped(note)}</p>`).join('')}</div>`}
<noscript><p class="remark">${escaped(phrases.noScript)}</p></noscript>
${filters}
<div role="tablist" id="tabs">${tabs.join('')}</div>
${sections.join('\n')}
</main>
<footer>${escaped(phrases.made)}</footer>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`
}

/** Facts of a document for the page's head. */
export function documentFacts(
  head: string,
  { number, date, issuer, path }: { number: string | null; date: string | null; issuer: string | null; path: string },
  say: Words,
): string {
  const rows = [
    [say('report.number'), number ?? say('report.blank')],
    [say('report.date'), date === null ? say('report.blank') : dayMonthYear(date)],
    [say('report.issuer'), issuer ?? say('report.blank')],
    [say('report.file'), path.split(/[\\/]/u).at(-1) ?? path],
  ] as const
  return `<dl class="facts"><dt class="facts-head">${escaped(head)}</dt>${rows
    .map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`)
    .join('')}</dl>`
}

export const tile = (name: string, value: string | number, kind = ''): string =>
  `<div class="tile ${kind}"><b>${escaped(String(value))}</b><span>${escaped(name)}</span></div>`

export const chip = (name: 'kind' | 'must', value: string, label: string, look = ''): string =>
  `<label class="chip"><input type="checkbox" name="${name}" value="${value}" autocomplete="off"><span>${look === '' ? '' : `<i class="kind ${look}">&nbsp;</i>`}${escaped(label)}</span></label>`
