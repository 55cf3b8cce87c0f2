import type { PageEdge, PageEvidence } from '../page-data.ts'
import type { App } from './app.ts'
import { el } from './dom.ts'

/** The mentions behind a relation, as the documents have them. */
export function passages(app: App, { evidence, count }: PageEdge): HTMLElement {
  const few = evidence.length < count && app.model.omitted > 0
  return el(
    'div',
    { class: 'passages' },
    ...evidence.map((item) => passage(app, item)),
    few && el('p', { class: 'quiet' }, app.say('passagesFew', { shown: evidence.length, n: count })),
  )
}

function passage(app: App, { node, path, page, raw, passage: around, provision }: PageEvidence): HTMLElement {
  const where = [node < 0 ? null : app.label(node), path, page === null ? null : app.say('page', { page })].filter(Boolean)
  return el(
    'figure',
    {},
    el('blockquote', {}, ...marked(around ?? raw, raw)),
    el('figcaption', {}, provision === null ? '' : `${provision} · `, where.join(' · ')),
  )
}

/** The words around a mention with the mention itself marked. */
function marked(text: string, raw: string): (Node | string)[] {
  const from = text.indexOf(raw)
  if (from < 0 || text === raw) return [text === raw ? el('mark', {}, raw) : text]
  return [text.slice(0, from), el('mark', {}, raw), text.slice(from + raw.length)]
}
