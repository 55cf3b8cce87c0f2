import { applied, everything, type Filters, type Shown } from '../filters.ts'
import type { PageMessageKey, PageMessages } from '../messages.ts'
import type { PageModel, PageNode } from '../page-data.ts'

export type Selection = { readonly node: number } | { readonly edge: number } | null

/** What changed, for those who listen. */
export type Change = 'filters' | 'selection' | 'view' | 'theme'

/** The page's one state: what is shown, what is chosen; parts of the page listen and draw themselves anew. */
export class App {
  readonly model: PageModel
  readonly say: (key: PageMessageKey, values?: Readonly<Record<string, string | number>>) => string
  readonly language: string
  filters: Filters
  shown: Shown
  selection: Selection = null
  view: 'picture' | 'list' = 'picture'
  /** Where the reader was before, for going back. */
  readonly past: Selection[] = []
  readonly #listeners: ((change: Change) => void)[] = []

  constructor(model: PageModel, messages: PageMessages, language: string) {
    this.model = model
    this.language = language
    this.say = (key, values = {}) =>
      messages[key].replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name] ?? ''
        return typeof value === 'number' ? this.count(value) : value
      })
    this.filters = everything(model)
    this.shown = applied(model, this.filters)
  }

  on(listener: (change: Change) => void): void {
    this.#listeners.push(listener)
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change)
  }

  filterNothing(): void {
    this.filter(everything(this.model))
  }

  filter(change: Partial<Filters>): void {
    this.filters = { ...this.filters, ...change }
    this.shown = applied(this.model, this.filters)
    this.#tell('filters')
  }

  select(selection: Selection): void {
    if (this.selection !== null && selection !== null) this.past.push(this.selection)
    if (selection === null) this.past.length = 0
    this.selection = selection
    this.#tell('selection')
  }

  back(): void {
    this.selection = this.past.pop() ?? null
    this.#tell('selection')
  }

  show(view: 'picture' | 'list'): void {
    this.view = view
    this.#tell('view')
  }

  toggleTheme(): void {
    const root = document.documentElement
    root.dataset.theme = this.dark ? 'light' : 'dark'
    this.#tell('theme')
  }

  get dark(): boolean {
    const chosen = document.documentElement.dataset.theme
    return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark'
  }

  count(value: number): string {
    return value.toLocaleString(this.language === 'vi' ? 'vi-VN' : 'en-GB')
  }

  node(at: number): PageNode {
    return this.model.nodes[at] as PageNode
  }

  /** `18/KH-UBND`, a law by its name; without a number the title, else the kind. */
  label(at: number): string {
    const { number, title, kind } = this.node(at)
    return (isLaw(kind) ? title : null) ?? number ?? title ?? `${this.say(`kind.${kind}`)} (${this.say('unnamed')})`
  }

  /** `Kế hoạch 18/KH-UBND`; a law by its name. */
  fullName(at: number): string {
    const { number, title, kind } = this.node(at)
    if (isLaw(kind) && title !== null) return title
    return number === null ? (title ?? this.label(at)) : `${this.say(`kind.${kind}`)} ${number}`
  }

  /** ISO as people write it: `07/02/2024`, `02/2024`, `2024`. */
  date(iso: string | null): string {
    if (iso === null) return this.say('undated')
    const [year, month, day] = iso.split('-')
    return [day, month, year].filter((part) => part !== undefined).join('/')
  }

  /** How many ended texts a document rests on. */
  staleBases(at: number): number {
    return new Set((this.model.outgoing[at] ?? []).flatMap((edge) => this.model.edges[edge]?.stale?.to ?? [])).size
  }
}

const isLaw = (kind: PageNode['kind']) => kind === 'luat' || kind === 'bo-luat' || kind === 'hien-phap' || kind === 'phap-lenh'
