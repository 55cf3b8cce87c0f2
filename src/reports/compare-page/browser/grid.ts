import { escaped } from '../escape.ts'
import type { ItemData } from '../page-data.ts'
import { markAt, type Shown } from './filters.ts'
import type { Model } from './model.ts'

export interface GridEvents {
  openCell(plan: number, column: number): void
  openPlan(plan: number): void
  openTask(column: number): void
}

/** Sides of a cell in pixels: the least, and the most where there is room. */
const SIZES: Readonly<Record<string, readonly [number, number]>> = { large: [28, 34], middle: [20, 27], small: [14, 14] }

/** Rows drawn above and below those in sight. */
const SPARE = 12

/**
 * The matrix on the screen. Only the rows in sight are drawn, so that a country's communes scroll as easily as a
 * district's. One cell is the cursor, which the arrow keys move.
 */
export class Grid {
  readonly #root: HTMLElement
  readonly #model: Model
  readonly #events: GridEvents
  #head: HTMLElement
  #body: HTMLElement
  #shown: Shown = { plans: [], columns: [], wanted: null }
  #cell = 20
  #from = -1
  #to = -1
  #row = 0
  #column = 0

  constructor(root: HTMLElement, model: Model, events: GridEvents) {
    this.#root = root
    this.#model = model
    this.#events = events
    root.innerHTML = '<div class="grid-head" role="rowgroup"></div><div class="grid-body" role="rowgroup"></div>'
    this.#head = root.querySelector('.grid-head') as HTMLElement
    this.#body = root.querySelector('.grid-body') as HTMLElement
    let waiting = false
    root.addEventListener('scroll', () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        this.#draw(false)
      })
    })
    root.addEventListener('click', (event) => this.#onClick(event.target as Element))
    root.addEventListener('keydown', (event) => this.#onKey(event))
  }

  get shown(): Shown {
    return this.#shown
  }

  /** `size` is a key of SIZES. */
  show(shown: Shown, size: string): void {
    this.#shown = shown
    const cell = this.#fitting(size)
    this.#cell = cell
    this.#row = Math.min(this.#row, Math.max(0, shown.plans.length - 1))
    this.#column = Math.min(this.#column, Math.max(0, shown.columns.length - 1))
    this.#root.style.setProperty('--cell', `${cell}px`)
    this.#root.style.setProperty('--height', `${this.#height}px`)
    this.#root.classList.toggle('tiny', cell < 16)
    this.#root.setAttribute('aria-rowcount', String(shown.plans.length + 1))
    this.#root.setAttribute('aria-colcount', String(shown.columns.length + 1))
    this.#body.style.height = `${shown.plans.length * this.#height}px`
    this.#body.style.width = `calc(var(--name) + ${shown.columns.length * cell}px)`
    this.#drawHead()
    this.#draw(true)
  }

  /** Which plan and column stand beside the cursor, that many rows or columns on; null beyond the edge. */
  beside(plan: number, column: number, rows: number, columns: number): { plan: number; column: number } | null {
    const row = this.#shown.plans.indexOf(plan) + rows
    const at = this.#shown.columns.indexOf(column) + columns
    const [nextPlan, nextColumn] = [this.#shown.plans[row], this.#shown.columns[at]]
    return nextPlan === undefined || nextColumn === undefined ? null : { plan: nextPlan, column: nextColumn }
  }

  /** The plan and column of a drawn cell. */
  at(cell: Element): { plan: number; column: number } | null {
    const [row = -1, place = -1] = cell.id.slice(1).split('-').map(Number)
    const [plan, column] = [this.#shown.plans[row], this.#shown.columns[place]]
    return plan === undefined || column === undefined ? null : { plan, column }
  }

  focusOn(plan: number, column: number): void {
    this.#move(this.#shown.plans.indexOf(plan), this.#shown.columns.indexOf(column))
  }

  #fitting(size: string): number {
    const [least, most] = SIZES[size] ?? [20, 20]
    const name = Number.parseInt(getComputedStyle(this.#root).getPropertyValue('--name'), 10)
    const room = (this.#root.clientWidth - name - 2) / Math.max(1, this.#shown.columns.length)
    return Math.max(least, Math.min(most, Math.floor(room)))
  }

  get #height(): number {
    return this.#cell < 16 ? 14 : Math.max(18, this.#cell)
  }

  #drawHead(): void {
    const { data, text } = this.#model
    const bands: { title: string; count: number }[] = []
    for (const column of this.#shown.columns) {
      const title = text(data.rows[column]?.a)
      const last = bands.at(-1)
      if (last?.title === title) last.count++
      else bands.push({ title, count: 1 })
    }
    const heads = this.#shown.columns.map((column, at) => {
      const row = data.rows[column]
      const task = text(row?.t)
      return `<div role="columnheader" aria-colindex="${at + 2}" class="task-head"><button type="button" tabindex="-1" data-head="${column}" title="${escaped(`${row?.k} ${task}`)}"><b>${escaped(row?.k ?? '')}</b> ${escaped(shortened(task))}</button></div>`
    })
    const { words } = this.#model.phrases
    this.#head.innerHTML = `<div class="bands" aria-hidden="true"><span class="corner"></span>${bands
      .map(
        ({ title, count }) =>
          `<span class="band" style="width:calc(var(--cell)*${count})" title="${escaped(title)}"><i>${escaped(title)}</i></span>`,
      )
      .join(
        '',
      )}</div><div class="heads" role="row" aria-rowindex="1"><div class="corner" role="columnheader">${escaped(words.place)}<small>${escaped(words.coverage)}</small></div>${heads.join('')}</div>`
  }

  #draw(anew: boolean): void {
    const height = this.#height
    const first = Math.floor(this.#root.scrollTop / height)
    const seen = Math.ceil(this.#root.clientHeight / height)
    if (!anew && first >= this.#from + SPARE / 3 && first + seen <= this.#to - SPARE / 3) return
    if (!anew && this.#from === 0 && first < SPARE / 3 && first + seen <= this.#to) return
    this.#from = Math.max(0, first - SPARE)
    this.#to = Math.min(this.#shown.plans.length, first + seen + SPARE)
    const rows: string[] = []
    for (let at = this.#from; at < this.#to; at++) rows.push(this.#rowMarkup(at))
    this.#body.innerHTML = rows.join('')
    this.#mark()
  }

  #rowMarkup(at: number): string {
    const index = this.#shown.plans[at] ?? 0
    const plan = this.#model.data.plans[index]
    if (plan === undefined) return ''
    const cells = this.#shown.columns.map((column, place) => {
      const label = `${plan.place}, ${this.#model.data.rows[column]?.k ?? ''}`
      return this.#cellMarkup(plan.items[column] as ItemData, at, place, label)
    })
    const share = Math.round(plan.coverage * 100)
    const width = this.#shown.columns.length * 20
    return `<div class="row" role="row" aria-rowindex="${at + 2}" style="top:${at * this.#height}px"><div class="name" role="rowheader"><button type="button" tabindex="-1" data-plan="${index}" title="${escaped(plan.place)}">${escaped(plan.place)}</button><span class="meter"><i style="width:${share}%"></i></span><span class="share">${share}</span></div><svg role="none" viewBox="0 0 ${width} 20" preserveAspectRatio="none" style="width:calc(var(--cell)*${this.#shown.columns.length})">${cells.join('')}</svg></div>`
  }

  #cellMarkup(item: ItemData, row: number, place: number, of: string): string {
    const off = this.#shown.wanted !== null && !this.#shown.wanted(item)
    const use = `<use href="#m-${markAt(item.m)}" x="${place * 20}" width="20" height="20"/>`
    const corner = item.v === 1 ? `<use href="#m-review" x="${place * 20}" width="20" height="20"/>` : ''
    const label = `${of}: ${this.#model.phrases.marks[item.m] ?? ''}`
    return `<g role="gridcell" id="c${row}-${place}" data-c="${place}" aria-colindex="${place + 2}" aria-label="${escaped(label)}"${off ? ' class="off"' : ''}>${use}${corner}</g>`
  }

  #onClick(target: Element): void {
    const head = target.closest<HTMLElement>('[data-head]')
    if (head !== null) return this.#events.openTask(Number(head.dataset.head))
    const plan = target.closest<HTMLElement>('[data-plan]')
    if (plan !== null) return this.#events.openPlan(Number(plan.dataset.plan))
    const cell = target.closest<SVGGElement>('[data-c]')
    if (cell === null) return
    const [row = 0, place = 0] = cell.id.slice(1).split('-').map(Number)
    this.#move(row, place)
    this.#open()
  }

  #open(): void {
    const [plan, column] = [this.#shown.plans[this.#row], this.#shown.columns[this.#column]]
    if (plan !== undefined && column !== undefined) this.#events.openCell(plan, column)
  }

  #onKey(event: KeyboardEvent): void {
    if ((event.target as Element) !== this.#root) return
    const page = Math.max(1, Math.floor(this.#root.clientHeight / this.#height) - 3)
    const moves: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      PageUp: [-page, 0],
      PageDown: [page, 0],
      Home: [event.ctrlKey ? -this.#row : 0, -this.#column],
      End: [event.ctrlKey ? this.#shown.plans.length : 0, this.#shown.columns.length],
    }
    const move = moves[event.key]
    if (move !== undefined) this.#move(this.#row + move[0], this.#column + move[1])
    else if (event.key === 'Enter' || event.key === ' ') this.#open()
    else return
    event.preventDefault()
  }

  /** Puts the cursor on a cell and brings it into sight. */
  #move(row: number, column: number): void {
    this.#row = clamped(row, this.#shown.plans.length)
    this.#column = clamped(column, this.#shown.columns.length)
    const head = this.#head.offsetHeight
    const top = this.#row * this.#height
    const bottom = top + this.#height + head
    if (top < this.#root.scrollTop) this.#root.scrollTop = top
    else if (bottom > this.#root.scrollTop + this.#root.clientHeight) this.#root.scrollTop = bottom - this.#root.clientHeight + 4
    const name = this.#head.querySelector<HTMLElement>('.heads .corner')?.offsetWidth ?? 0
    const left = this.#column * this.#cell
    if (left < this.#root.scrollLeft) this.#root.scrollLeft = left
    else if (left + this.#cell + name > this.#root.scrollLeft + this.#root.clientWidth)
      this.#root.scrollLeft = left + this.#cell + name - this.#root.clientWidth + 4
    this.#draw(false)
    this.#mark()
  }

  #mark(): void {
    for (const old of this.#body.querySelectorAll('.cursor')) old.classList.remove('cursor')
    const cell = this.#body.querySelector(`#c${this.#row}-${this.#column}`)
    cell?.classList.add('cursor')
    if (cell === null) this.#root.removeAttribute('aria-activedescendant')
    else this.#root.setAttribute('aria-activedescendant', cell.id)
  }
}

const clamped = (at: number, count: number): number => Math.max(0, Math.min(count - 1, at))
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, text.lastIndexOf(' ', 58))}…` : text)
