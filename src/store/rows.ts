import type { CanonicalUnit } from '../normaliser/canonical-unit.ts'
import { type NormalisedRecord, type NormalisedTask, normalise } from '../normaliser/normalise.ts'
import type { AnnexRow, Deadline, PlanRecord } from '../record/record.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { PartName, Row } from './tables.ts'

/** One document as rows. */
export interface DocumentRows {
  readonly document: Row<'documents'>
  readonly parts: { readonly [T in PartName]: readonly Row<T>[] }
  readonly passages: readonly Passage[]
}

/** Turns a record into the rows that every database stores. Pure. */
export function rowsOf(record: PlanRecord, extractorVersion: string): DocumentRows {
  const normalised = normalise(record)
  return { document: documentRow(normalised, extractorVersion), parts: partRows(normalised), passages: passagesOf(normalised) }
}

/** A document's number as people type it in a search: no spaces, capitals, without `SỐ`. */
export const numberKey = (number: string): string =>
  number.normalize('NFC').replace(/\s+/gu, '').toUpperCase().replace(/^SỐ:?/u, '')

function documentRow({ record: { source, document }, province }: NormalisedRecord, extractorVersion: string): Row<'documents'> {
  return {
    sha256: source.sha256,
    extractor_version: extractorVersion,
    path: source.path,
    media_type: source.mediaType,
    bytes: source.bytes,
    pages: source.pages,
    kind: document.kind,
    number: document.number,
    number_key: document.number === null ? null : numberKey(document.number),
    date: document.date,
    place: document.place,
    issuer: document.issuer?.name ?? null,
    issuer_level: document.issuer?.level ?? null,
    issuer_unit: document.issuer?.unit ?? null,
    province,
    title: document.title,
    plan_year: document.planYear,
    signer_position: document.signer.position,
    signer_name: document.signer.name,
    urn: document.id ?? null,
    parents: JSON.stringify(document.issuer?.parents ?? []),
    plan_years: JSON.stringify(document.planYears ?? []),
    attachments: JSON.stringify(document.attachments),
    in_force_from: document.inForceFrom ?? null,
  }
}

function partRows(normalised: NormalisedRecord): DocumentRows['parts'] {
  const { record, tasks, units } = normalised
  const rows = tasks.map((task) => ({ task, row: record.annexes[task.annex]?.rows[task.row] as AnnexRow }))
  return {
    tasks: rows.map(({ task, row }) => taskRow(record, task, row)),
    task_units: tasks.flatMap((task) => [...unitsOf(task, 'lead', task.lead), ...unitsOf(task, 'support', task.support)]),
    deadlines: [
      ...rows.flatMap(({ task, row }) => row.deadlines.map((deadline) => deadlineRow('task', task.key, deadline))),
      ...record.assignments.flatMap((a) => a.deadlines.map((d) => deadlineRow('assignment', a.path.join('/'), d))),
    ],
    units: units.map((unit, index) => ({
      unit: unit.recordId,
      canonical: unit.id,
      name: unit.name,
      level: unit.level,
      generic: Number(unit.generic),
      surface_forms: JSON.stringify(record.units[index]?.surfaceForms ?? []),
    })),
    citations: record.citations.map((c) => ({
      urn: c.id,
      kind: c.kind,
      number: c.number,
      date: c.date,
      issuer: c.issuer,
      name: c.name,
      provision: c.provision,
      role: c.role,
      relation: c.relation,
      raw: c.raw,
      page: c.page,
      span_from: c.span[0],
      span_to: c.span[1],
      place: c.where ?? c.path?.join('/') ?? null,
      number_intended: c.numberIntended ?? null,
      passage: c.passage ?? null,
      says: c.says === undefined ? null : JSON.stringify(c.says),
    })),
    targets: record.targets.map(({ path, metric, comparator, value, unit, raw, where }) => ({
      path: path.join('/'),
      metric,
      comparator,
      value,
      unit,
      raw,
      place: where ?? null,
    })),
    indicators: record.indicators.map(({ path, metric, value, unit, raw }) => ({
      path: path.join('/'),
      metric,
      value,
      unit,
      raw,
    })),
    assignments: record.assignments.map(({ path, unit, text, annexRefs }) => ({
      path: path.join('/'),
      unit,
      text,
      annexes: JSON.stringify(annexRefs),
    })),
    outline: record.outline.map(({ path, label, text, page }) => ({ path: path.join('/'), label, text, page })),
    footnotes: record.footnotes.map(({ marker, text, page }) => ({ marker, text, page })),
    findings: record.findings.map(({ rule, severity, message, page, where }) => ({
      rule,
      severity,
      message,
      page,
      place: where,
    })),
  }
}

function taskRow(record: PlanRecord, task: NormalisedTask, row: AnnexRow): Row<'tasks'> {
  const annex = record.annexes[task.annex]
  return {
    key: task.key,
    annex: annex?.number ?? null,
    annex_title: annex?.title ?? null,
    no: row.no,
    task_group: row.group,
    task: row.task,
    comparable: task.text,
    field: task.field,
    outputs: JSON.stringify(row.outputs),
    lead: JSON.stringify(row.lead),
    support: JSON.stringify(row.support),
    page: row.provenance[0]?.page ?? null,
    confidence: row.confidence ?? null,
  }
}

function unitsOf(task: NormalisedTask, part: 'lead' | 'support', units: readonly CanonicalUnit[]): Row<'task_units'>[] {
  return units.map(({ id, name, level, generic }) => ({ task: task.key, part, unit: id, name, level, generic: Number(generic) }))
}

function deadlineRow(owner: 'task' | 'assignment', key: string, d: Deadline): Row<'deadlines'> {
  return {
    owner,
    owner_key: key,
    subject: d.subject,
    raw: d.raw,
    kind: d.kind,
    due: d.due,
    from_day: d.from ?? null,
    precision: d.precision,
    every: d.every,
    event: d.event,
    within: d.within ?? null,
  }
}
