import { escaped } from '../escape.ts'
import type { Grid } from './grid.ts'
import type { Model } from './model.ts'
import { passages, planSummary, taskSummary } from './passages.ts'

/** The window over the page that shows a pair, a commune or a task. Escape closes it; in a pair the arrows go on. */
export class Detail {
  readonly #dialog: HTMLDialogElement
  readonly #model: Model
  #cell: { plan: number; column: number } | null = null
  grid: Grid | null = null

  constructor(dialog: HTMLDialogElement, model: Model) {
    this.#dialog = dialog
    this.#model = model
    dialog.addEventListener('click', (event) => this.#onClick(event))
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowLeft') this.#go(-1)
      else if (event.key === 'ArrowRight') this.#go(1)
    })
    dialog.addEventListener('close', () => {
      if (this.#cell !== null) this.grid?.focusOn(this.#cell.plan, this.#cell.column)
    })
  }

  openCell(plan: number, column: number): void {
    const { data, text } = this.#model
    const row = data.rows[column]
    this.#cell = { plan, column }
    this.#show(`${data.plans[plan]?.place}`, `${row?.k} · ${text(row?.a)}`, passages(this.#model, plan, column), true)
  }

  openPlan(plan: number): void {
    this.#cell = null
    this.#show(this.#model.data.plans[plan]?.place ?? '', '', planSummary(this.#model, plan), false)
  }

  openTask(column: number): void {
    this.#cell = null
    this.#show(this.#model.data.rows[column]?.k ?? '', '', taskSummary(this.#model, column), false)
  }

  #show(title: string, under: string, content: string, pair: boolean): void {
    const { words } = this.#model.phrases
    const steps = pair
      ? `<button type="button" class="quiet" data-step="-1" ${this.#next(-1) ? '' : 'disabled'} aria-label="${escaped(words.before)}">◀</button><button type="button" class="quiet" data-step="1" ${this.#next(1) ? '' : 'disabled'} aria-label="${escaped(words.after)}">▶</button>`
      : ''
    this.#dialog.innerHTML = `<div class="dialog-in"><header><div><h2 id="dialog-title">${escaped(title)}</h2><p>${escaped(under)}</p></div><div class="steps">${steps}<button type="button" class="quiet" data-close aria-label="${escaped(words.close)}">✕</button></div></header><div class="dialog-body">${content}</div></div>`
    if (!this.#dialog.open) this.#dialog.showModal()
    this.#dialog.querySelector<HTMLElement>('[data-close]')?.focus()
    this.#dialog.scrollTop = 0
  }

  #next(columns: number): { plan: number; column: number } | null {
    return this.#cell === null ? null : (this.grid?.beside(this.#cell.plan, this.#cell.column, 0, columns) ?? null)
  }

  #go(columns: number): void {
    const next = this.#next(columns)
    if (next !== null) this.openCell(next.plan, next.column)
  }

  #onClick(event: MouseEvent): void {
    const target = event.target as HTMLElement
    const cell = target.closest<HTMLElement>('[data-cell]')?.dataset.cell
    const step = target.closest<HTMLElement>('[data-step]')?.dataset.step
    if (cell !== undefined) {
      const [plan = 0, column = 0] = cell.split('-').map(Number)
      this.openCell(plan, column)
    } else if (step !== undefined) this.#go(Number(step))
    else if (target === this.#dialog || target.closest('[data-close]') !== null) this.#dialog.close()
  }
}
