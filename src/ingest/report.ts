import type { Quarantined, StoredDossier } from '../store/store.ts'

export const OUTCOMES = ['added', 'replaced', 'unchanged', 'quarantined'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What became of a batch. */
export interface IngestReport {
  /** Files by format (`pdf`, `docx`, …) and outcome. */
  readonly formats: Readonly<Record<string, Readonly<Record<Outcome, number>>>>
  readonly totals: Readonly<Record<Outcome, number>>
  readonly quarantined: readonly Quarantined[]
  /** Files of folders that are no documents by their names. */
  readonly skipped: number
  /** Paths named that lead to nothing. */
  readonly missing: readonly string[]
  /** Dossiers in the store: documents with annexes in files of their own, and how many such files. */
  readonly dossiers: { readonly count: number; readonly annexes: number }
  /** Stopped before the end. */
  readonly stopped: boolean
}

const none = (): Record<Outcome, number> => ({ added: 0, replaced: 0, unchanged: 0, quarantined: 0 })

/** Counts outcomes as they come. */
export class Tally {
  readonly #formats = new Map<string, Record<Outcome, number>>()
  readonly #quarantined: Quarantined[] = []

  count(format: string, outcome: Outcome): void {
    const row = this.#formats.get(format) ?? none()
    row[outcome]++
    this.#formats.set(format, row)
  }

  setAside(format: string, note: Quarantined): void {
    this.count(format, 'quarantined')
    this.#quarantined.push(note)
  }

  report(
    { skipped, missing }: { skipped: number; missing: readonly string[] },
    found: readonly StoredDossier[],
    stopped: boolean,
  ): IngestReport {
    const totals = none()
    for (const row of this.#formats.values()) for (const outcome of OUTCOMES) totals[outcome] += row[outcome]
    const formats = Object.fromEntries([...this.#formats].sort(([a], [b]) => (a < b ? -1 : 1)))
    const dossiers = { count: found.length, annexes: found.reduce((sum, { annexes }) => sum + annexes.length, 0) }
    return { formats, totals, quarantined: this.#quarantined, skipped, missing, dossiers, stopped }
  }
}
