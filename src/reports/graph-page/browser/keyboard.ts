import type { App } from './app.ts'
import { el, icon } from './dom.ts'
import type { Picture } from './picture/picture.ts'

interface Wired {
  readonly picture: Picture | null
  readonly focusSearch: () => void
  readonly toggleFilters: () => void
}

const KEYS = [
  ['/', 'key.search'],
  ['← ↑ → ↓', 'key.move'],
  ['+  −', 'key.zoom'],
  ['0', 'key.fit'],
  ['L', 'key.list'],
  ['F', 'key.filters'],
  ['T', 'key.theme'],
  ['Esc', 'key.close'],
  ['?', 'key.help'],
] as const

/** Single keys for what the mouse does. Gives the table of them. */
export function keyboard(app: App, { picture, focusSearch, toggleFilters }: Wired): HTMLDialogElement {
  const dialog = helpDialog(app)
  const actions: Readonly<Record<string, () => void>> = {
    '/': focusSearch,
    '+': () => picture?.zoom(1.5),
    '=': () => picture?.zoom(1.5),
    '-': () => picture?.zoom(1 / 1.5),
    '0': () => picture?.fit(),
    ArrowLeft: () => picture?.pan(-0.15, 0),
    ArrowRight: () => picture?.pan(0.15, 0),
    ArrowUp: () => picture?.pan(0, -0.15),
    ArrowDown: () => picture?.pan(0, 0.15),
    l: () => picture !== null && app.show(app.view === 'list' ? 'picture' : 'list'),
    f: toggleFilters,
    t: () => app.toggleTheme(),
    Escape: () => app.select(null),
    '?': () => dialog.showModal(),
  }
  document.addEventListener('keydown', (event) => {
    const { target, key } = event
    const typing =
      target instanceof HTMLElement &&
      target.closest('input:not([type=checkbox]):not([type=radio]), select, textarea, dialog') !== null
    const scrolling =
      key.startsWith('Arrow') && (app.view === 'list' || (target instanceof HTMLElement && target.closest('aside') !== null))
    if (typing || scrolling || event.ctrlKey || event.metaKey || event.altKey) return
    const action = actions[key.length === 1 ? key.toLowerCase() : key]
    if (action === undefined) return
    event.preventDefault()
    action()
  })
  return dialog
}

function helpDialog(app: App): HTMLDialogElement {
  const dialog = el('dialog', { class: 'help', 'aria-label': app.say('keys') })
  const close = el(
    'button',
    { class: 'plain', 'aria-label': app.say('close'), on: { click: () => dialog.close() } },
    icon('close'),
  )
  const rows = KEYS.map(([key, meaning]) =>
    el('tr', {}, el('th', { scope: 'row' }, el('kbd', {}, key)), el('td', {}, app.say(meaning))),
  )
  dialog.append(el('header', {}, el('h2', {}, app.say('keys')), close), el('table', {}, el('tbody', {}, ...rows)))
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  return dialog
}
