/** The rows of a derived plan in an order of its own: other annexes, groups in one table, or clauses without a table. */

import { clause, heading } from './blocks.ts'
import type { AlignedPlan, Derived } from './derive.ts'
import type { Annex, Clause, Group, Row } from './description.ts'
import { isRow } from './gold/visit.ts'
import { random } from './random.ts'

/** An annex of the plan, made of annexes of the template. */
export interface Sheet extends Omit<Annex, 'rows' | 'columns'> {
  readonly columns: Annex['columns']
  readonly of: readonly { readonly annex: string; readonly group?: Group }[]
  /** Seed of another order of the rows in each group. */
  readonly shuffle?: number
  /** Number of a row from the place of its group and its places in the group and in the annex, from 1. */
  readonly numberAs?: (group: number, row: number, through: number) => string
}

/** The alignment with the plan's rows under other names. */
export function renamed(plan: AlignedPlan, names: ReadonlyMap<string, string>): AlignedPlan {
  const name = (row: string): string => {
    const found = names.get(row)
    if (found === undefined) throw new Error(`row ${row} has no place in the arranged plan`)
    return found
  }
  return { ...plan, items: plan.items.map((item) => ({ ...item, plan: item.plan.map(name) })), extra: plan.extra.map(name) }
}

const rowsOf = (annexes: readonly Annex[], number: string): readonly Row[] => {
  const annex = annexes.find((one) => one.number === number)
  if (!annex) throw new Error(`no annex ${number}`)
  return annex.rows.filter(isRow)
}

function shuffled<T>(items: readonly T[], seed: number | undefined): readonly T[] {
  if (seed === undefined) return items
  const draw = random(seed)
  return items
    .map((item) => ({ item, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/** Puts the rows under other annexes. Throws where a row that the alignment names has no place. */
export function arrange(derived: Derived, sheets: readonly Sheet[]): Derived {
  const names = new Map<string, string>()
  const annexes = sheets.map(({ of, shuffle, numberAs, ...annex }): Annex => {
    let through = 0
    const rows = of.flatMap(({ annex: from, group }, g) => {
      const own = shuffled(rowsOf(derived.annexes, from), shuffle).map((row, r): Row => {
        const no = numberAs?.(g + 1, r + 1, ++through) ?? String(++through)
        names.set(`${from}/${row.no}`, `${annex.number ?? '-'}/${no}`)
        return { ...row, no }
      })
      return [...(group ? [{ group }] : []), ...own]
    })
    return { ...annex, rows }
  })
  return { annexes, alignment: { ...derived.alignment, plan: renamed(derived.alignment.plan, names) } }
}

export interface Clauses {
  readonly blocks: readonly Clause[]
  readonly alignment: Derived['alignment']
}

/** The rows as clauses `1.1.`, `1.2.` under one heading for each annex; `under` is the label above them, `II`. */
export function asClauses(derived: Derived, under: string, titles: readonly string[]): Clauses {
  const names = new Map<string, string>()
  const blocks = derived.annexes.map((annex, a) => {
    const rows = annex.rows.filter(isRow).map((row, r) => {
      const label = `${a + 1}.${r + 1}`
      names.set(`${annex.number}/${row.no}`, `${under}/${a + 1}/${label}`)
      const [text = []] = row.cells.task?.paragraphs ?? []
      return clause(`${label}.`, text)
    })
    return heading(`${a + 1}.`, titles[a] ?? annex.title, rows)
  })
  return { blocks, alignment: { ...derived.alignment, plan: renamed(derived.alignment.plan, names) } }
}
