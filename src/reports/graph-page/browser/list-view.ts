import { folded } from '../find-documents.ts'
import type { App } from './app.ts'
import { el } from './dom.ts'

const STEP = 150

type Column = {
  readonly key: 'colNumber' | 'colTitle' | 'colIssuer' | 'colDate' | 'colStatus' | 'colIn' | 'colOut'
  readonly of: (at: number) => string | number
}

/** All shown documents as a table, sorted by what its head is clicked on; rows are made as one scrolls down. */
export function listView(app: App): HTMLElement {
  const columns: readonly Column[] = [
    { key: 'colNumber', of: (at) => app.label(at) },
    { key: 'colTitle', of: (at) => app.node(at).title ?? '' },
    { key: 'colIssuer', of: (at) => app.node(at).issuer ?? '' },
    { key: 'colDate', of: (at) => app.node(at).date ?? '' },
    { key: 'colStatus', of: (at) => app.say(`status.${app.node(at).status}`) },
    { key: 'colIn', of: (at) => app.model.incoming[at]?.length ?? 0 },
    { key: 'colOut', of: (at) => app.model.outgoing[at]?.length ?? 0 },
  ]
  let [sorted, down] = [5, true]
  let [rows, made]: [number[], number] = [[], 0]
  const body = el('tbody')
  const heads = columns.map(({ key }, index) => {
    const button = el('button', { class: 'plain', on: { click: () => sortBy(index) } }, app.say(key))
    return el('th', { scope: 'col', class: key }, button)
  })
  const caption = el('caption')
  const root = el('div', { class: 'table' }, el('table', {}, caption, el('thead', {}, el('tr', {}, ...heads)), body))
  root.addEventListener('scroll', () => {
    if (root.scrollTop + root.clientHeight > root.scrollHeight - 600) grow()
  })
  app.on((change) => {
    if (app.view !== 'list') return
    if (change === 'filters' || change === 'view') draw()
    if (change === 'selection') mark()
  })
  return root

  function sortBy(index: number): void {
    down = index === sorted ? !down : index >= 5
    sorted = index
    draw()
  }

  function draw(): void {
    const { of } = columns[sorted] as Column
    rows = app.model.nodes.map((_, at) => at).filter((at) => app.shown.nodes[at])
    const keys = new Map(rows.map((at) => [at, keyOf(of(at))]))
    rows.sort((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? '') * (down ? -1 : 1) || a - b)
    heads.forEach((head, index) => {
      head.setAttribute('aria-sort', index !== sorted ? 'none' : down ? 'descending' : 'ascending')
    })
    caption.textContent = rows.length === 0 ? app.say('empty') : app.say('listShown', { n: rows.length })
    body.replaceChildren()
    made = 0
    root.scrollTop = 0
    grow()
  }

  function grow(): void {
    body.append(...rows.slice(made, made + STEP).map(row))
    made = Math.min(rows.length, made + STEP)
  }

  function row(at: number): HTMLElement {
    const node = app.node(at)
    const stale = app.staleBases(at)
    const cells = columns.map(({ key, of }) => {
      if (key === 'colNumber') return el('th', { scope: 'row' }, el('button', { class: 'link' }, String(of(at))))
      if (key === 'colStatus')
        return el('td', {}, el('span', { class: 'chip', dataset: { status: node.status } }, String(of(at))))
      if (key === 'colDate') return el('td', { class: 'number' }, node.date === null ? '' : app.date(node.date))
      if (key === 'colOut')
        return el(
          'td',
          { class: 'number' },
          stale > 0 && el('span', { class: 'flag', title: app.say('isStale', { n: stale }) }, '!'),
          app.count(Number(of(at))),
        )
      return el(
        'td',
        { class: key === 'colIn' ? 'number' : key },
        typeof of(at) === 'number' ? app.count(Number(of(at))) : String(of(at)),
      )
    })
    const chosen = app.selection !== null && 'node' in app.selection && app.selection.node === at
    return el(
      'tr',
      {
        dataset: { at: String(at), held: String(node.held) },
        'aria-selected': String(chosen),
        on: { click: () => app.select({ node: at }) },
      },
      ...cells,
    )
  }

  function mark(): void {
    const chosen = app.selection !== null && 'node' in app.selection ? String(app.selection.node) : ''
    for (const one of body.children) one.setAttribute('aria-selected', String((one as HTMLElement).dataset.at === chosen))
  }
}

const keyOf = (value: string | number) => (typeof value === 'number' ? value : folded(value))
const compare = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0
