import type { Filters } from '../filters.ts'
import { BANDS } from '../layout.ts'
import type { PageMessageKey } from '../messages.ts'
import type { App } from './app.ts'
import { el } from './dom.ts'

/** Filters that are the legend as well: each choice shows its colour and how many it stands for. */
export function filterPanel(app: App): HTMLElement {
  const panel = el('aside', { class: 'filters', 'aria-label': app.say('filters') })
  const build = () =>
    panel.replaceChildren(
      el('header', {}, el('h2', {}, app.say('filters')), el('button', { class: 'link', on: { click: reset } }, app.say('reset'))),
      ...(app.model.stale.length === 0 ? [] : [staleSwitch(app)]),
      choices(
        app,
        'statuses',
        app.model.statuses,
        'status',
        counted(app.model.nodes, ({ status }) => status),
      ),
      heldChoice(app),
      choices(
        app,
        'levels',
        BANDS,
        'level',
        counted(app.model.nodes, ({ level }) => level ?? 'other'),
      ),
      provinceChoice(app),
      yearChoice(app),
      choices(
        app,
        'relations',
        app.model.relations,
        'relation',
        counted(app.model.edges, ({ relation }) => relation),
      ),
      legend(app),
    )
  build()
  return panel

  function reset(): void {
    app.filterNothing()
    build()
  }
}

function counted<T, K>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return counts
}

function field(title: string, ...children: HTMLElement[]): HTMLElement {
  return el('fieldset', {}, el('legend', {}, title), ...children)
}

/** Boxes to tick, one a value that there is. */
function choices<K extends 'statuses' | 'levels' | 'relations', V extends string>(
  app: App,
  name: K,
  values: readonly V[],
  title: 'status' | 'level' | 'relation',
  counts: ReadonlyMap<string, number>,
): HTMLElement {
  const prefix = title === 'relation' ? 'out' : title
  const present = values.filter((value) => counts.has(value))
  const boxes = present.map((value) => {
    const box = el('input', { type: 'checkbox', checked: (app.filters[name] as ReadonlySet<string>).has(value) })
    box.addEventListener('change', () => {
      const chosen = new Set<string>(app.filters[name])
      if (box.checked) chosen.add(value)
      else chosen.delete(value)
      app.filter({ [name]: chosen } as Partial<Filters>)
    })
    const swatch = title === 'level' ? false : el('span', { class: 'swatch', dataset: { [title]: value } })
    const label = app.say(`${prefix}.${value}` as PageMessageKey)
    return el(
      'label',
      { class: 'choice' },
      box,
      swatch,
      el('span', {}, label),
      el('span', { class: 'number' }, app.count(counts.get(value) ?? 0)),
    )
  })
  return field(app.say(title), ...boxes)
}

function staleSwitch(app: App): HTMLElement {
  const box = el('input', { type: 'checkbox', checked: app.filters.staleOnly })
  box.addEventListener('change', () => app.filter({ staleOnly: box.checked }))
  const label = el('span', {}, app.say('staleOnly'))
  return el(
    'label',
    { class: 'choice alarm-choice' },
    box,
    label,
    el('span', { class: 'number' }, app.count(app.model.stale.length)),
  )
}

function heldChoice(app: App): HTMLElement {
  const counts = counted(app.model.nodes, ({ held }) => (held ? 'held' : 'cited'))
  const options = [
    ['all', 'heldAll', app.model.nodes.length],
    ['held', 'heldHeld', counts.get('held') ?? 0],
    ['cited', 'heldCited', counts.get('cited') ?? 0],
  ] as const
  const radios = options.map(([value, key, count]) => {
    const radio = el('input', { type: 'radio', name: 'held', value, checked: app.filters.held === value })
    radio.addEventListener('change', () => app.filter({ held: value }))
    const swatch = value !== 'all' && el('span', { class: 'swatch', dataset: { disc: value } })
    return el(
      'label',
      { class: 'choice' },
      radio,
      swatch,
      el('span', {}, app.say(key)),
      el('span', { class: 'number' }, app.count(count)),
    )
  })
  return field(app.say('heldTitle'), ...radios)
}

function provinceChoice(app: App): HTMLElement {
  const counts = counted(
    app.model.nodes.filter(({ places }) => places.length > 0),
    ({ places }) => places[0] ?? '',
  )
  const names = [...counts.keys()].sort((a, b) => a.localeCompare(b, 'vi'))
  const select = el(
    'select',
    { 'aria-label': app.say('province') },
    el('option', { value: '' }, app.say('provinceAll')),
    ...names.map((name) => el('option', { value: name }, `${name} (${app.count(counts.get(name) ?? 0)})`)),
  )
  select.value = app.filters.province ?? ''
  select.addEventListener('change', () => app.filter({ province: select.value === '' ? null : select.value }))
  return field(app.say('province'), select)
}

function yearChoice(app: App): HTMLElement {
  const years = app.model.nodes.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]))
  const [first, last] = [years.reduce((a, b) => Math.min(a, b), 9999), years.reduce((a, b) => Math.max(a, b), 0)]
  const inputs = (['yearFrom', 'yearTo'] as const).map((key, end) => {
    const input = el('input', {
      type: 'number',
      min: first,
      max: last,
      placeholder: last === 0 ? '' : String(end === 0 ? first : last),
      'aria-label': app.say(key),
      value: String(app.filters.years[end] ?? ''),
    })
    input.addEventListener('change', () => {
      const year = /^\d{4}$/.test(input.value) ? Number(input.value) : null
      const [from, to] = app.filters.years
      app.filter({ years: end === 0 ? [year, to] : [from, year] })
    })
    return input
  })
  return field(
    app.say('years'),
    el('div', { class: 'years' }, inputs[0] as HTMLElement, el('span', {}, '–'), inputs[1] as HTMLElement),
  )
}

function legend(app: App): HTMLElement {
  const rows = [
    ['stale', 'legendStale'],
    ['ended', 'legendEnded'],
    ['size', 'legendSize'],
  ] as const
  return el(
    'ul',
    { class: 'legend' },
    ...rows.map(([mark, key]) => el('li', {}, el('span', { class: 'mark', dataset: { mark } }), app.say(key))),
  )
}
