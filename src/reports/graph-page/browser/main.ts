import { hasWebgl } from './webgl.ts'
import './style.css'
import { authority } from '../authority.ts'
import type { PageMessages } from '../messages.ts'
import { decode, type PageData } from '../page-data.ts'
import { App } from './app.ts'
import { el, icon } from './dom.ts'
import { filterPanel } from './filter-panel.ts'
import { keyboard } from './keyboard.ts'
import { listView } from './list-view.ts'
import { detailPanel } from './panel.ts'
import { Picture } from './picture/picture.ts'
import { searchBox } from './search-box.ts'
import { tooltip } from './tooltip.ts'

const read = <T>(id: string): T => JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T

function start(): void {
  const app = new App(decode(read<PageData>('graph')), read<PageMessages>('messages'), document.documentElement.lang)
  const chains = authority(app.model)
  const search = searchBox(app)
  const map = el('div', { class: 'map', tabindex: '0', role: 'application', 'aria-label': app.say('picture') })
  const stage = el('main', { class: 'stage' }, map, listView(app), detailPanel(app, chains))
  const filters = filterPanel(app)
  const root = document.getElementById('app') as HTMLElement
  const drawable = hasWebgl()
  const toggleFilters = () => root.classList.toggle('narrow')
  if (innerWidth < 900) toggleFilters()
  const body = el('div', { class: 'columns' }, filters, stage)
  const notices = [!drawable && app.say('noWebgl'), app.model.omitted > 0 && app.say('omitted', { n: app.model.omitted })]
  root.append(
    topBar(app, search.root, drawable, toggleFilters),
    ...notices.flatMap((text) => (text ? [el('p', { class: 'banner' }, text)] : [])),
    body,
  )
  const picture = drawable ? new Picture(app, map, chains, { onPoint: tooltip(app, stage) }) : null
  if (picture !== null) stage.append(zoomTools(app, picture))
  const dialog = keyboard(app, { picture, toggleFilters, focusSearch: () => search.input.focus() })
  root.append(dialog)
  root.querySelector('.open-help')?.addEventListener('click', () => dialog.showModal())
  const follow = () => {
    stage.dataset.view = app.view
    for (const button of root.querySelectorAll<HTMLElement>('[data-show]'))
      button.setAttribute('aria-pressed', String(button.dataset.show === app.view))
  }
  app.on((change) => change === 'view' && follow())
  app.show(drawable ? 'picture' : 'list')
  chosenByAddress(app)
}

function topBar(app: App, search: HTMLElement, drawable: boolean, toggleFilters: () => void): HTMLElement {
  const counts = el('p', { class: 'counts' })
  const count = () => {
    const { nodeCount, edgeCount } = app.shown
    const stale = new Set(app.model.edges.flatMap(({ stale: one }, at) => (one !== null && app.shown.edges[at] ? [one] : [])))
      .size
    counts.replaceChildren(
      app.say('counts', { nodes: nodeCount, edges: edgeCount }),
      ...(stale > 0 ? [' · ', el('span', { class: 'alarm-text' }, app.say('staleCount', { n: stale }))] : []),
    )
  }
  count()
  app.on((change) => change === 'filters' && count())
  const tool = (name: Parameters<typeof icon>[0], key: 'filters' | 'theme' | 'help', click?: () => void, extra = '') =>
    el(
      'button',
      { class: `plain ${extra}`, title: app.say(key), 'aria-label': app.say(key), ...(click ? { on: { click } } : {}) },
      icon(name),
    )
  const views = (['picture', 'list'] as const).map((view) =>
    el(
      'button',
      { dataset: { show: view }, disabled: view === 'picture' && !drawable, on: { click: () => app.show(view) } },
      app.say(view),
    ),
  )
  return el(
    'header',
    { class: 'top' },
    tool('filter', 'filters', toggleFilters),
    el('div', { class: 'heading' }, el('h1', {}, app.say('title')), counts),
    search,
    el('div', { class: 'views', role: 'group' }, ...views),
    tool('theme', 'theme', () => app.toggleTheme()),
    tool('keyboard', 'help', undefined, 'open-help'),
  )
}

function zoomTools(app: App, picture: Picture): HTMLElement {
  const tool = (name: Parameters<typeof icon>[0], key: 'zoomIn' | 'zoomOut' | 'fit', click: () => void) =>
    el('button', { class: 'plain', title: app.say(key), 'aria-label': app.say(key), on: { click } }, icon(name))
  return el(
    'div',
    { class: 'zoom' },
    tool('plus', 'zoomIn', () => picture.zoom(1.6)),
    tool('minus', 'zoomOut', () => picture.zoom(1 / 1.6)),
    tool('fit', 'fit', () => picture.fit()),
  )
}

/** `#urn:lex:…` in the address chooses a document, and choosing one writes it there, so that a find can be passed on. */
function chosenByAddress(app: App): void {
  const byId = new Map(app.model.nodes.map(({ id }, at) => [id, at]))
  const at = byId.get(decodeURIComponent(location.hash.slice(1)))
  app.on((change) => {
    if (change !== 'selection') return
    const id = app.selection !== null && 'node' in app.selection ? app.node(app.selection.node).id : ''
    history.replaceState(null, '', id === '' ? location.pathname + location.search : `#${encodeURIComponent(id)}`)
  })
  if (at !== undefined) app.select({ node: at })
}

start()
