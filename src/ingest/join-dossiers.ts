import { dossierFacts } from '../normaliser/dossier-facts.ts'
import { groupDossiers } from '../normaliser/dossiers.ts'
import type { PlanRecord } from '../record/record.ts'

/**
 * Puts documents together with their annexes that are in files of their own: each dossier becomes one record, the
 * main document's with the annexes, targets and citations of the others. What belongs to nothing stays as it is, and
 * the order is that of the main documents. Each set of bytes may come once.
 */
export function joinDossiers(records: readonly PlanRecord[]): PlanRecord[] {
  // two communes' files may have one path, in stores that were filled from two places
  const byHash = new Map(records.map((record) => [record.source.sha256, record]))
  const found = groupDossiers(
    records.map((record) => ({ ...dossierFacts(record.source.path, record), id: record.source.sha256 })),
  )
  const annexesOf = new Map(found.map(({ main, annexes }) => [main, annexes.map(({ id }) => id)]))
  const taken = new Set(found.flatMap(({ annexes }) => annexes.map(({ id }) => id)))
  return records.flatMap((record) => {
    const { sha256 } = record.source
    if (taken.has(sha256)) return []
    const parts = (annexesOf.get(sha256) ?? []).flatMap((id) => byHash.get(id) ?? [])
    return [parts.reduce(joined, record)]
  })
}

/** A document with what another file of its dossier adds. */
function joined(main: PlanRecord, part: PlanRecord): PlanRecord {
  const known = main.annexes.filter(({ rows }) => rows.length > 0)
  return {
    ...main,
    document: { ...main.document, planYear: main.document.planYear ?? part.document.planYear },
    // a plan that a decision promulgates has the clauses; the decision's own articles assign no work
    outline: known.length === 0 && part.outline.length > main.outline.length ? part.outline : main.outline,
    annexes: [...main.annexes, ...part.annexes.filter((annex) => !known.some((own) => isSame(own, annex)))],
    assignments: [...main.assignments, ...part.assignments],
    targets: [...main.targets, ...part.targets],
    citations: [...main.citations, ...part.citations],
    units: [...main.units, ...part.units.filter(({ id }) => !main.units.some((unit) => unit.id === id))],
  }
}

type Annex = PlanRecord['annexes'][number]

/** The same annex twice, as in the signed file and in the file it was made from. */
const isSame = (a: Annex, b: Annex): boolean =>
  a.number === b.number && a.rows.length === b.rows.length && a.rows.every((row, i) => row.task === b.rows[i]?.task)
