import './page.css'
import { matrixPictures } from '../matrix-picture.ts'
import { filled } from '../page-words.ts'
import { Detail } from './dialog.ts'
import { applied, type FilterState, noFilter } from './filters.ts'
import { Grid } from './grid.ts'
import { type Model, readModel } from './model.ts'
import { cellNote } from './passages.ts'
import { wireTabs } from './tabs.ts'
import { wireTip } from './tip.ts'

const element = <T extends HTMLElement = HTMLElement>(id: string): T => document.getElementById(id) as T

async function start(): Promise<void> {
  document.documentElement.classList.add('live')
  wireTheme()
  const model = await readModel()
  const detail = new Detail(element<HTMLDialogElement>('dialog'), model)
  const grid = new Grid(element('grid'), model, {
    openCell: (plan, column) => detail.openCell(plan, column),
    openPlan: (plan) => detail.openPlan(plan),
    openTask: (column) => detail.openTask(column),
  })
  detail.grid = grid
  wireTip(element('grid'), element('tip'), (cell) => {
    const at = grid.at(cell)
    return at === null ? null : cellNote(model, at.plan, at.column)
  })
  const update = wireFilters(model, grid)
  wireTabs(element('tabs'), (panel) => {
    if (panel === 'panel-matrix') update()
  })
  for (const link of document.querySelectorAll<HTMLElement>('main table [data-plan], main table [data-task]'))
    link.addEventListener('click', () => {
      if (link.dataset.plan !== undefined) detail.openPlan(Number(link.dataset.plan))
      else if (link.dataset.task !== undefined) detail.openTask(Number(link.dataset.task))
    })
  addEventListener('beforeprint', () => {
    const { plans, columns } = grid.shown
    const some = plans.flatMap((at) => model.data.plans[at] ?? [])
    element('print-matrix').innerHTML = matrixPictures(model.data, some, columns, model.phrases.words.matrix)
  })
  addEventListener('resize', update)
}

/** Wires the controls over the matrix; gives what draws it anew. */
function wireFilters(model: Model, grid: Grid): () => void {
  const form = element<HTMLFormElement>('filters')
  let state: FilterState = noFilter()
  const size = form.elements.namedItem('size') as HTMLSelectElement
  if (model.data.plans.length > 60) size.value = 'middle'
  const update = () => {
    state = readState(form)
    const shown = applied(model, state)
    grid.show(shown, size.value)
    const { data, phrases } = model
    element('shown').textContent = filled(phrases.words.shown, {
      plans: shown.plans.length,
      allPlans: data.plans.length,
      tasks: shown.columns.length,
      allTasks: data.rows.length,
    })
    element('nothing').hidden = shown.plans.length > 0 && shown.columns.length > 0
  }
  let waiting = 0
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = window.setTimeout(update, 80)
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('reset', () => window.setTimeout(update))
  return update
}

function readState(form: HTMLFormElement): FilterState {
  const values = new FormData(form)
  const said = (name: string) => String(values.get(name) ?? '')
  return {
    place: said('place'),
    task: said('task'),
    field: said('field'),
    marks: new Set(values.getAll('mark').map(Number)),
    review: values.has('review'),
    sort: said('sort') as FilterState['sort'],
  }
}

function wireTheme(): void {
  element('theme').addEventListener('click', () => {
    const root = document.documentElement
    const dark =
      root.dataset.theme === 'dark' || (root.dataset.theme === undefined && matchMedia('(prefers-color-scheme: dark)').matches)
    root.dataset.theme = dark ? 'light' : 'dark'
  })
}

void start()
