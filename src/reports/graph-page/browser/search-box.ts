import { finder } from '../find-documents.ts'
import type { App } from './app.ts'
import { el, icon } from './dom.ts'

const MOST = 12

/** Finds documents as one types, with or without marks; arrows and Enter choose. */
export function searchBox(app: App): {
  readonly root: HTMLElement
  readonly input: HTMLInputElement
  readonly words: () => string
} {
  const { find } = finder(app.model.nodes, (at) => app.model.incoming[at]?.length ?? 0)
  const list = el('ul', { class: 'results', id: 'results', role: 'listbox' })
  const input = el('input', {
    type: 'search',
    placeholder: app.say('search'),
    'aria-label': app.say('search'),
    role: 'combobox',
    'aria-controls': 'results',
    'aria-expanded': 'false',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const root = el('div', { class: 'search' }, icon('search'), input, el('kbd', {}, '/'), list)
  let found: number[] = []
  let active = -1

  input.addEventListener('input', () => {
    found = find(input.value, MOST)
    active = found.length > 0 ? 0 : -1
    draw()
  })
  input.addEventListener('focus', draw)
  input.addEventListener('blur', () => setTimeout(close, 150))
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      active = (active + (event.key === 'ArrowDown' ? 1 : -1) + found.length) % Math.max(1, found.length)
      draw()
    }
    if (event.key === 'Enter') choose(active)
    if (event.key === 'Escape') {
      event.stopPropagation()
      if (input.value === '') input.blur()
      input.value = ''
      found = []
      close()
    }
  })
  return { root, input, words: () => input.value }

  function draw(): void {
    const open = input.value.trim() !== ''
    input.setAttribute('aria-expanded', String(open))
    root.classList.toggle('open', open)
    if (!open) return
    list.replaceChildren(
      ...(found.length === 0
        ? [el('li', { class: 'quiet' }, app.say('searchNone'))]
        : found.map((at, index) => result(at, index))),
    )
    list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }

  function result(at: number, index: number): HTMLElement {
    const node = app.node(at)
    return el(
      'li',
      {
        role: 'option',
        'aria-selected': String(index === active),
        dataset: { status: node.status, held: String(node.held) },
        on: { mousedown: (event) => (event.preventDefault(), choose(index)) },
      },
      el('span', { class: 'dot' }),
      el(
        'span',
        { class: 'name' },
        el('strong', {}, app.fullName(at)),
        el('span', { class: 'quiet' }, [node.issuer, app.date(node.date)].filter(Boolean).join(' · ')),
        node.title !== null && node.title !== app.fullName(at) && el('span', { class: 'title' }, node.title),
      ),
    )
  }

  function choose(index: number): void {
    const at = found[index]
    if (at === undefined) return
    close()
    input.blur()
    app.select({ node: at })
  }

  function close(): void {
    root.classList.remove('open')
    input.setAttribute('aria-expanded', 'false')
  }
}
