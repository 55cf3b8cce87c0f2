import '../../compare-page/browser/page.css'
import './two-pages.css'
import { matcher } from '../../compare-page/browser/fold.ts'
import { wireTabs } from '../../compare-page/browser/tabs.ts'

const element = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T

document.documentElement.classList.add('live')
element('theme').addEventListener('click', () => {
  const root = document.documentElement
  const dark =
    root.dataset.theme === 'dark' || (root.dataset.theme === undefined && matchMedia('(prefers-color-scheme: dark)').matches)
  root.dataset.theme = dark ? 'light' : 'dark'
})

/** What can be filtered: rows and blocks that say of what kinds they are. */
const rows = [...document.querySelectorAll<HTMLElement>('[data-kinds]')].map((row) => ({
  row,
  kinds: (row.dataset.kinds ?? '').split(' '),
  field: row.dataset.field ?? '',
  text: row.textContent ?? '',
}))

const form = element<HTMLFormElement>('filters')
const panels = [...document.querySelectorAll<HTMLElement>('.panel')]

function update(): void {
  const values = new FormData(form)
  const kinds = values.getAll('kind').map(String)
  const musts = values.getAll('must').map(String)
  const field = String(values.get('field') ?? '')
  const holds = matcher(String(values.get('text') ?? ''))
  for (const each of rows)
    each.row.hidden = !(
      (kinds.length === 0 || kinds.some((kind) => each.kinds.includes(kind))) &&
      musts.every((must) => each.kinds.includes(must)) &&
      (field === '' || each.field === '' || each.field === field) &&
      holds(each.text)
    )
  for (const panel of panels) {
    const all = panel.querySelectorAll('[data-kinds]')
    const shown = [...all].filter((row) => !(row as HTMLElement).hidden).length
    const none = panel.querySelector<HTMLElement>('.nothing-left')
    if (none !== null) none.hidden = shown > 0 || all.length === 0
    const count = document.querySelector(`[aria-controls="${panel.id}"] .count`)
    if (count !== null && all.length > 0) count.textContent = shown === all.length ? `${all.length}` : `${shown}/${all.length}`
  }
}

let waiting = 0
form.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = window.setTimeout(update, 60)
})
form.addEventListener('submit', (event) => event.preventDefault())
form.addEventListener('reset', () => window.setTimeout(update))
wireTabs(element('tabs'), () => undefined)
update()
