import type { Authority } from '../authority.ts'
import type { PageEdge, PageEnded } from '../page-data.ts'
import type { App } from './app.ts'
import { el, icon } from './dom.ts'
import { passages } from './passages.ts'

const FIRST = 12

/** The drawer with what is known of the chosen document or relation. */
export function detailPanel(app: App, authority: Authority): HTMLElement {
  const panel = el('aside', { class: 'panel', 'aria-live': 'polite', tabindex: '-1' })
  app.on((change) => {
    if (change !== 'selection') return
    const { selection } = app
    panel.classList.toggle('open', selection !== null)
    if (selection === null) return
    panel.replaceChildren(...('node' in selection ? nodeView(app, authority, selection.node) : edgeView(app, selection.edge)))
    panel.scrollTop = 0
  })
  return panel
}

function head(app: App, over: string, title: string): HTMLElement {
  const close = el(
    'button',
    { class: 'plain', title: app.say('close'), 'aria-label': app.say('close'), on: { click: () => app.select(null) } },
    icon('close'),
  )
  const back =
    app.past.length > 0 &&
    el(
      'button',
      { class: 'plain', title: app.say('back'), 'aria-label': app.say('back'), on: { click: () => app.back() } },
      icon('back'),
    )
  return el('header', {}, el('div', { class: 'tools' }, back, el('span', { class: 'over' }, over), close), el('h2', {}, title))
}

function nodeView(app: App, authority: Authority, at: number): HTMLElement[] {
  const { model } = app
  const node = app.node(at)
  const stale = app.staleBases(at)
  const chain = authority.chainOf(at)
  return [
    head(app, app.say(`kind.${node.kind}`), app.fullName(at)),
    ...(node.title !== null && node.title !== app.fullName(at) ? [el('p', { class: 'lead' }, node.title)] : []),
    ...(stale > 0 ? [el('p', { class: 'alarm' }, icon('alert'), app.say('isStale', { n: stale }))] : []),
    ...node.ended.map((unit) => el('p', { class: 'notice' }, endedText(app, unit))),
    facts(app, at),
    section(app.say('chain'), chain.length > 1 ? chainList(app, chain) : el('p', { class: 'quiet' }, app.say('chainNone'))),
    relations(app, at, model.outgoing[at] ?? [], 'out'),
    relations(app, at, model.incoming[at] ?? [], 'in'),
  ]
}

function endedText(app: App, { name, until, successors }: PageEnded): string {
  const into = successors.length === 0 ? '' : ` (${app.say('endedInto', { names: successors.join(', ') })})`
  return `${app.say('endedUnit', { name, date: app.date(until) })}${into}`
}

function facts(app: App, at: number): HTMLElement {
  const node = app.node(at)
  const rows: [string, HTMLElement | string | null][] = [
    [
      app.say('factIssuer'),
      [node.issuer, ...[...node.places].reverse().filter((place) => !node.issuer?.includes(place))].filter(Boolean).join(', ') ||
        null,
    ],
    [app.say('factDate'), app.date(node.date)],
    [app.say('factStatus'), statusWhy(app, at)],
    [app.say('heldTitle'), app.say(node.held ? 'heldHeld' : 'heldCited')],
    [app.say('factFile'), node.path === null ? null : el('code', {}, node.path)],
    [app.say('factId'), el('code', {}, node.id)],
  ]
  return el('dl', {}, ...rows.flatMap(([name, value]) => (value === null ? [] : [el('dt', {}, name), el('dd', {}, value)])))
}

/** The status as a chip, and what ended or changed the text, where a document says so. */
function statusWhy(app: App, at: number): HTMLElement {
  const { model } = app
  const { status } = app.node(at)
  const chip = el('span', { class: 'chip', dataset: { status } }, app.say(`status.${status}`))
  const says = { replaced: 'replaces', repealed: 'repeals', amended: 'amends' }[status as string]
  const by = (model.incoming[at] ?? []).map((edge) => model.edges[edge] as PageEdge).filter(({ relation }) => relation === says)
  const told = model.stale.find(({ to }) => to === at)
  const culprits = [
    ...new Set([...by.map(({ from }) => from), ...(typeof told?.by === 'number' && told.by >= 0 ? [told.by] : [])]),
  ]
  return el(
    'div',
    { class: 'why' },
    chip,
    told && el('span', {}, app.say('statusSince', { date: app.date(told.since) })),
    typeof told?.by === 'string' && el('span', {}, app.say('statusBy', { by: told.by })),
    ...culprits.map((other) => link(app, other)),
  )
}

const link = (app: App, at: number) =>
  el('button', { class: 'link', on: { click: () => app.select({ node: at }) } }, app.fullName(at))

function section(title: string, ...children: (HTMLElement | false)[]): HTMLElement {
  return el('section', {}, el('h3', {}, title), ...children)
}

/** From the highest text down to the chosen one, as a ladder. */
function chainList(app: App, chain: readonly number[]): HTMLElement {
  const steps = [...chain].reverse().map((at, index, all) => {
    const below = all[index + 1]
    const edge =
      below === undefined
        ? undefined
        : app.model.outgoing[below]?.map((one) => app.model.edges[one] as PageEdge).find(({ to }) => to === at)
    const node = app.node(at)
    return el(
      'li',
      { class: edge?.stale ? 'stale' : '', dataset: { status: node.status } },
      el('span', { class: 'over' }, app.say(`level.${node.level ?? 'other'}`)),
      below === undefined ? el('strong', {}, app.fullName(at)) : link(app, at),
      el('span', { class: 'quiet' }, [node.issuer, app.date(node.date)].filter(Boolean).join(' · ')),
    )
  })
  return el('ol', { class: 'chain' }, ...steps)
}

function relations(app: App, at: number, edges: readonly number[], way: 'in' | 'out'): HTMLElement {
  const groups = groupBy(edges, relationOf)
  const lists = [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([relation, list]) => {
      const sorted = [...list].sort((a, b) => Number(staleOf(b)) - Number(staleOf(a)) || countOf(b) - countOf(a))
      return el(
        'div',
        { class: 'group' },
        el(
          'h4',
          { dataset: { relation } },
          `${app.say(`${way}.${relation}`)} `,
          el('span', { class: 'quiet' }, app.count(list.length)),
        ),
        growing(app, sorted, (edge) => relationItem(app, at, edge)),
      )
    })
  const title = app.say(way === 'out' ? 'restsOn' : 'restedOn', { n: edges.length })
  return section(title, ...(lists.length === 0 ? [el('p', { class: 'quiet' }, app.say('none'))] : lists))

  function relationOf(edge: number): PageEdge['relation'] {
    return (app.model.edges[edge] as PageEdge).relation
  }
  function staleOf(edge: number) {
    return app.model.edges[edge]?.stale !== null
  }
  function countOf(edge: number) {
    return app.model.edges[edge]?.count ?? 0
  }
}

function groupBy<K>(items: readonly number[], key: (item: number) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

function relationItem(app: App, at: number, index: number): HTMLElement {
  const edge = app.model.edges[index] as PageEdge
  const other = edge.from === at ? edge.to : edge.from
  const node = app.node(other)
  const body = el('div', { class: 'body' })
  const item = el(
    'details',
    { class: 'relation', dataset: { status: node.status, held: String(node.held) } },
    el(
      'summary',
      {},
      el('span', { class: 'dot' }),
      el(
        'span',
        { class: 'name' },
        link(app, other),
        el('span', { class: 'quiet' }, [node.issuer, app.date(node.date)].filter(Boolean).join(' · ')),
      ),
      el('span', { class: 'times' }, `×${app.count(edge.count)}`),
    ),
    body,
  )
  item.addEventListener('toggle', () => {
    if (item.open && body.childElementCount === 0) body.append(passages(app, edge))
  })
  // told without being opened
  return edge.stale === null ? item : el('div', {}, item, el('p', { class: 'alarm small' }, icon('alert'), staleText(app, edge)))
}

function staleText(app: App, { stale }: PageEdge): string {
  if (stale === null) return ''
  const by = typeof stale.by === 'string' ? stale.by : stale.by < 0 ? null : app.fullName(stale.by)
  return `${app.say('staleEdge', { since: app.date(stale.since), on: app.date(stale.on) })}${by === null ? '' : `; ${app.say('staleBy', { by })}`}.`
}

function edgeView(app: App, index: number): HTMLElement[] {
  const edge = app.model.edges[index] as PageEdge
  return [
    head(app, app.say('edgeTitle'), app.say(`out.${edge.relation}`)),
    el(
      'div',
      { class: 'pair' },
      link(app, edge.from),
      el('span', { class: 'arrow', dataset: { relation: edge.relation } }, app.say(`out.${edge.relation}`)),
      link(app, edge.to),
    ),
    ...(edge.stale === null ? [] : [el('p', { class: 'alarm' }, icon('alert'), staleText(app, edge))]),
    section(app.say('passages', { n: edge.count }), passages(app, edge)),
  ]
}

/** The first of a list, and a button for the rest, a hundred at a time. */
function growing<T>(app: App, items: readonly T[], item: (one: T) => HTMLElement): HTMLElement {
  const list = el('div', { class: 'list' }, ...items.slice(0, FIRST).map(item))
  let shown = FIRST
  const button = el('button', { class: 'more', on: { click: grow } })
  const label = () => {
    button.textContent = app.say('more', { n: items.length - shown })
    if (shown >= items.length) button.remove()
  }
  if (items.length > FIRST) {
    list.append(button)
    label()
  }
  return list

  function grow(): void {
    button.before(...items.slice(shown, shown + 100).map(item))
    shown += 100
    label()
  }
}
