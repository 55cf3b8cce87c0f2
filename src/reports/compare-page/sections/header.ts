import type { Comparison } from '../../../record/comparison.ts'
import { dayMonthYear } from '../../places.ts'
import type { PlanView } from '../../view.ts'
import type { Words } from '../../words/words.ts'
import { escaped } from '../escape.ts'
import { filled, type PageWords } from '../page-words.ts'

/** What was compared, the totals, and how the plans spread over the range of coverage. */
export function header({ template, overview }: Comparison, views: readonly PlanView[], say: Words, words: PageWords): string {
  const facts = [
    [say('report.number'), template.number ?? say('report.blank')],
    [say('report.date'), template.date === null ? say('report.blank') : dayMonthYear(template.date)],
    [say('report.issuer'), template.issuer ?? say('report.blank')],
    [say('report.year'), template.planYear === null ? say('report.blank') : String(template.planYear)],
    [say('report.file'), template.path],
  ] as const
  const mean = views.reduce((sum, view) => sum + view.comparison.summary.coverage, 0) / Math.max(1, views.length)
  const wrong = views.filter(({ errors }) => errors > 0).length
  const notSent = overview?.notSent.length ?? 0
  const tiles = [
    [words.plans, String(views.length), ''],
    [words.templateTasks, String(template.tasks), ''],
    [words.meanCoverage, `${Math.round(mean * 100)} %`, ''],
    [words.complete, String(views.length - wrong), 'good'],
    [words.toMend, String(wrong), wrong > 0 ? 'bad' : ''],
    ...(notSent > 0 ? [[words.notSent, String(notSent), 'bad'] as const] : []),
  ] as const
  return `<header class="top">
<div class="top-line"><h1>${escaped(say('report.title'))}</h1><button type="button" id="theme" class="quiet no-print" aria-label="${escaped(words.theme)}" title="${escaped(words.theme)}">◐</button></div>
<dl class="facts"><dt class="facts-head">${escaped(say('report.template'))}</dt>${facts
    .map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`)
    .join('')}</dl>
</header>
<section class="totals" aria-label="${escaped(say('sheet.summary'))}">
${tiles.map(([name, value, kind]) => `<div class="tile ${kind}"><b>${escaped(value)}</b><span>${escaped(name)}</span></div>`).join('')}
${spread(views, words)}
</section>`
}

const BANDS = 10

function spread(views: readonly PlanView[], words: PageWords): string {
  const counts = Array.from({ length: BANDS }, () => 0)
  for (const { comparison } of views) {
    const band = Math.min(BANDS - 1, Math.floor(comparison.summary.coverage * BANDS))
    counts[band] = (counts[band] ?? 0) + 1
  }
  const most = Math.max(1, ...counts)
  const bars = counts.map((count, at) => {
    const high = count === 0 ? 0 : Math.max(2, (count / most) * 44)
    const said = filled(words.spreadBar, { from: at * 10, to: at * 10 + 10, n: count })
    return `<g><title>${escaped(said)}</title><rect class="bar-back" x="${at * 44}" y="0" width="41" height="46"/><rect class="bar" x="${at * 44}" y="${46 - high}" width="41" height="${high}"/>${count > 0 ? `<text x="${at * 44 + 20}" y="${Math.max(13, 43 - high)}">${count}</text>` : ''}</g>`
  })
  return `<figure class="tile spread"><svg viewBox="0 0 440 62" role="img" aria-label="${escaped(words.spread)}">${bars.join('')}<text class="axis" x="0" y="60">0 %</text><text class="axis" x="436" y="60">100 %</text></svg><figcaption>${escaped(words.spread)}</figcaption></figure>`
}
