import type { Annex, AnnexRow, Level, PlanRecord } from '../record/record.ts'
import { type CanonicalUnit, canonicalUnit, unitFinder } from './canonical-unit.ts'
import { comparable } from './comparable.ts'
import { fieldOfWork } from './field-of-work.ts'

/** A task of an annex as it can be held against another plan's. */
export interface NormalisedTask {
  /** `annex/row`, `02/5`; the row's place where it has no number. */
  readonly key: string
  /** Indices into `record.annexes` and its rows. */
  readonly annex: number
  readonly row: number
  /** The task's text for matching, see `comparable`. */
  readonly text: string
  /** Id of the field of work, null where nothing tells it. */
  readonly field: string | null
  readonly lead: readonly CanonicalUnit[]
  readonly support: readonly CanonicalUnit[]
}

export interface NormalisedRecord {
  readonly record: PlanRecord
  /** Names of the issuer's place and those above it, masked in `text`. */
  readonly locals: readonly string[]
  /** The province, as the last of the issuer's parents or the issuer itself says it. */
  readonly province: string | null
  readonly units: readonly (CanonicalUnit & { readonly recordId: string })[]
  readonly tasks: readonly NormalisedTask[]
}

/** Makes a record comparable. Pure; the record itself is kept as it is. */
export function normalise(record: PlanRecord): NormalisedRecord {
  const locals = localNames(record)
  const level = record.document.issuer?.level ?? null
  const units = record.units.map((unit) => ({
    ...canonicalUnit(unit.name, unit.level ?? level, locals),
    ...(unit.level === undefined ? {} : { level: unit.level }),
    ...(unit.scope === 'generic' ? { generic: true } : {}),
    recordId: unit.id,
  }))
  return { record, locals, province: provinceOf(record), units, tasks: tasksOf(record, units, locals, level) }
}

function tasksOf(record: PlanRecord, units: NormalisedRecord['units'], locals: readonly string[], level: Level | null) {
  const byId = new Map(units.map((unit) => [unit.recordId, unit]))
  const find = unitFinder(record)
  const resolve = (written: readonly string[], ids: readonly string[] | undefined): CanonicalUnit[] => {
    const named = (ids ?? []).flatMap((id) => byId.get(id) ?? [])
    if (named.length > 0) return distinct(named.map(withoutRecordId))
    return distinct(written.map((name) => known(byId.get(find(name)?.id ?? '')) ?? canonicalUnit(name, level, locals)))
  }
  const keys = uniqueKeys()
  return record.annexes.flatMap((annex, a) =>
    annex.rows.map(
      (row, r): NormalisedTask => ({
        key: keys(taskKey(annex, row, r)),
        annex: a,
        row: r,
        text: comparable(row.task, locals),
        field: fieldOfWork(row.task, [annex.title, row.group ?? '']),
        lead: resolve(row.lead, row.leadUnits),
        support: resolve(row.support, row.supportUnits),
      }),
    ),
  )
}

/** `02/5`: the annex's number as printed (or `-`), then the row's number or its place. */
export function taskKey(annex: Pick<Annex, 'number'>, row: Pick<AnnexRow, 'no'>, index: number): string {
  return `${annex.number ?? '-'}/${row.no?.replace(/[.\s]+$/u, '') || index + 1}`
}

/** Row numbers restart in each group: a key that was used already gets `#2`, `#3`. */
function uniqueKeys(): (key: string) => string {
  const seen = new Map<string, number>()
  return (key) => {
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    return times === 1 ? key : `${key}#${times}`
  }
}

function localNames({ document }: PlanRecord): string[] {
  const names = [document.issuer?.unit, ...(document.issuer?.parents ?? []), document.place]
  return [...new Set(names.filter((name) => name !== null && name !== undefined && name !== ''))] as string[]
}

function provinceOf({ document: { issuer } }: PlanRecord): string | null {
  if (issuer === null) return null
  return issuer.level === 'province' ? issuer.unit : (issuer.parents.at(-1) ?? null)
}

const withoutRecordId = ({ recordId: _, ...unit }: CanonicalUnit & { recordId: string }): CanonicalUnit => unit
const known = (unit: (CanonicalUnit & { recordId: string }) | undefined) => unit && withoutRecordId(unit)
const distinct = (units: readonly CanonicalUnit[]) => [...new Map(units.map((unit) => [unit.id, unit])).values()]
