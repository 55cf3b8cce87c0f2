/** A commune's plan made from its province's by known edits; the edits are the gold of the comparison. */
import type { Annex, Cell, ColumnRole, Group, Row } from './description.ts'
import { isRow } from './gold/visit.ts'

export type Direction = 'earlier' | 'later' | 'dropped' | 'added' | 'incomparable' | 'lowered' | 'raised'
export type Severity = 'error' | 'warning' | 'info'
export interface Change {
  readonly field: 'task' | 'output' | 'lead' | 'support' | 'deadline' | 'target' | 'legal-basis' | 'year'
  readonly direction?: Direction
  /** Directions that are right as well: what takes the place of a date may be called weaker or incomparable. */
  readonly accept?: readonly Direction[]
  /** Where the contract names it. */
  readonly severity?: Severity
  /** Counts neither way: a day of last year may be called early, or of the wrong year. */
  readonly optional?: boolean
}

type Cells = Readonly<Partial<Record<ColumnRole, Cell>>>

/** Rows are named as in the template, `02/5`; a group by its annex and title. */
export type Edit =
  | { readonly edit: 'reword'; readonly row: string; readonly cells: Cells }
  | { readonly edit: 'change'; readonly row: string; readonly cells: Cells; readonly changes: readonly Change[] }
  | { readonly edit: 'drop'; readonly row: string }
  | { readonly edit: 'move'; readonly row: string; readonly after: string }
  | { readonly edit: 'split'; readonly row: string; readonly into: readonly Cells[] }
  | { readonly edit: 'merge'; readonly rows: readonly [string, string, ...string[]]; readonly cells: Cells }
  | { readonly edit: 'add'; readonly after: string; readonly cells: Cells }

export interface AlignedItem {
  readonly status: 'covered' | 'changed' | 'missing'
  readonly template: string
  readonly plan: readonly string[]
  /** `split`: over several rows of the plan; `merged`: its row answers other tasks too. */
  readonly shape?: 'split' | 'merged'
  readonly changes?: readonly Change[]
}

/** What is known of the whole plan. */
export interface PlanFacts {
  /** Rules of the notes that have to be given, `other-year`. */
  readonly notes?: readonly string[]
  /** Differences of the document as a whole; absent where they are not said. */
  readonly differences?: readonly Change[]
  /** The plan whose words these are. */
  readonly copyOf?: string
}

export interface AlignedPlan extends PlanFacts {
  readonly file: string
  readonly items: readonly AlignedItem[]
  readonly extra: readonly string[]
}

export interface Alignment {
  readonly template: string
  readonly edits: readonly object[]
  readonly plan: AlignedPlan
}

/** A row on its way, with the template rows it stands for. */
interface Working {
  readonly sources: readonly string[]
  readonly cells: Cells
}
type Entry = Working | { readonly group: Group }
interface WorkingAnnex {
  readonly annex: Annex
  readonly entries: readonly Entry[]
}

const isWorking = (entry: Entry): entry is Working => 'sources' in entry
const names = (entry: Entry, row: string): boolean => isWorking(entry) && entry.sources.includes(row)

type Rewrite = (entry: Working) => readonly Entry[]

function rewrite(annexes: readonly WorkingAnnex[], row: string, by: Rewrite): readonly WorkingAnnex[] {
  let hits = 0
  const result = annexes.map(({ annex, entries }) => ({
    annex,
    entries: entries.flatMap((entry) => {
      if (!isWorking(entry) || !names(entry, row)) return [entry]
      hits++
      return by(entry)
    }),
  }))
  if (hits === 0) throw new Error(`no row ${row} in the template`)
  return result
}

function apply(annexes: readonly WorkingAnnex[], edit: Edit): readonly WorkingAnnex[] {
  switch (edit.edit) {
    case 'reword':
    case 'change':
      return rewrite(annexes, edit.row, (entry) => [{ ...entry, cells: { ...entry.cells, ...edit.cells } }])
    case 'drop':
      return rewrite(annexes, edit.row, () => [])
    case 'split':
      return rewrite(annexes, edit.row, (entry) => edit.into.map((cells) => ({ ...entry, cells: { ...entry.cells, ...cells } })))
    case 'add':
      return rewrite(annexes, edit.after, (entry) => [entry, { sources: [], cells: edit.cells }])
    case 'merge': {
      const [first, ...others] = edit.rows
      const apart = others.reduce((rest, row) => rewrite(rest, row, () => []), annexes)
      return rewrite(apart, first, (entry) => [{ sources: edit.rows, cells: { ...entry.cells, ...edit.cells } }])
    }
    case 'move': {
      const moved: Entry[] = []
      const without = rewrite(annexes, edit.row, (entry) => {
        moved.push(entry)
        return []
      })
      return rewrite(without, edit.after, (entry) => [entry, ...moved])
    }
  }
}

const working = (annex: Annex): WorkingAnnex => ({
  annex,
  entries: annex.rows.map((entry) => (isRow(entry) ? { sources: [`${annex.number}/${entry.no}`], cells: entry.cells } : entry)),
})

/** Rows numbered anew; `numberAs` prints a number. */
function finish(
  { annex, entries }: WorkingAnnex,
  numberAs: (n: number) => string,
): { readonly annex: Annex; readonly pairs: readonly [string, string][]; readonly extra: readonly string[] } {
  const pairs: [string, string][] = []
  const extra: string[] = []
  let count = 0
  const rows = entries.map((entry): Row | { readonly group: Group } => {
    if (!isWorking(entry)) return entry
    const no = numberAs(++count)
    const name = `${annex.number}/${no}`
    for (const source of entry.sources) pairs.push([source, name])
    if (entry.sources.length === 0) extra.push(name)
    return { no, cells: entry.cells }
  })
  return { annex: { ...annex, rows }, pairs, extra }
}

/** Severities that the contract names. */
function severityOf({ field, direction }: Change): Severity | undefined {
  if (field === 'deadline') return direction === 'earlier' ? 'info' : /later|dropped/.test(direction ?? '') ? 'error' : undefined
  return field !== 'target' ? undefined : direction === 'lowered' ? 'error' : direction === 'raised' ? 'info' : undefined
}

const withSeverity = (change: Change): Change => {
  const severity = change.severity ?? severityOf(change)
  return severity === undefined ? change : { ...change, severity }
}

const changesOf = (edits: readonly Edit[], row: string): readonly Change[] =>
  edits.flatMap((edit) => (edit.edit === 'change' && edit.row === row ? edit.changes.map(withSeverity) : []))

/** What a reader sees of an edit in about.json. */
const summary = (edit: Edit): object => {
  const cells = (given: Cells): object => Object.fromEntries(Object.entries(given).map(([role, cell]) => [role, cell.items]))
  if (edit.edit === 'split') return { ...edit, into: edit.into.map(cells) }
  return 'cells' in edit ? { ...edit, cells: cells(edit.cells) } : edit
}

/** One item of the alignment: what pairs with a row of the template, given all pairs. */
function aligned(name: string, pairs: readonly [string, string][], changes: readonly Change[]): AlignedItem {
  const plan = pairs.filter(([from]) => from === name).map(([, to]) => to)
  if (plan.length === 0) return { status: 'missing', template: name, plan }
  const shared = pairs.some(([from, to]) => from !== name && plan.includes(to))
  const shape = plan.length > 1 ? ({ shape: 'split' } as const) : shared ? ({ shape: 'merged' } as const) : {}
  const covered = { status: 'covered', template: name, plan, ...shape } as const
  return changes.length > 0 ? { ...covered, status: 'changed', changes } : covered
}

export interface Derived {
  readonly annexes: readonly Annex[]
  readonly alignment: Alignment
}

/**
 * Applies the edits in order, then `restyle` to each annex (headers, widths, order of columns, wording everywhere).
 * Throws where an edit names a row that is not there.
 */
export function derive(
  template: { readonly slug: string; readonly annexes: readonly Annex[] },
  slug: string,
  edits: readonly Edit[],
  restyle: (annex: Annex) => Annex = (annex) => annex,
  numberAs: (n: number) => string = String,
  facts: PlanFacts = {},
): Derived {
  const start = template.annexes.map(working)
  const done = edits.reduce(apply, start).map((entry) => finish(entry, numberAs))
  const pairs = done.flatMap((entry) => entry.pairs)
  const items = start
    .flatMap(({ entries }) => entries.filter(isWorking))
    .map(({ sources: [name = ''] }) => aligned(name, pairs, changesOf(edits, name)))
  return {
    annexes: done.map((entry) => restyle(entry.annex)),
    alignment: {
      template: template.slug,
      edits: edits.map(summary),
      plan: { file: `${slug}/source.txt`, ...facts, items, extra: done.flatMap((entry) => entry.extra) },
    },
  }
}

/** The same annex in other words everywhere: `[from, to]` pairs in order, in titles, cells and marks. */
export function replaceWords(annex: Annex, pairs: readonly (readonly [string, string])[]): Annex {
  const replaced = pairs.reduce((json, [from, to]) => json.replaceAll(from, to), JSON.stringify(annex))
  return JSON.parse(replaced) as Annex
}

/** The same annex with its columns in another order, under other headers or of other widths. */
export const withColumns = (annex: Annex, columns: Annex['columns']): Annex => ({ ...annex, columns })
