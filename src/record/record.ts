/** The record contract, version 1: what `doichieu extract FILE --json` prints, and what every later stage reads. */
import { z } from 'zod'

export const KINDS = [
  'quyet-dinh',
  'ke-hoach',
  'bao-cao',
  'nghi-quyet',
  'nghi-dinh',
  'thong-tu',
  'thong-tu-lien-tich',
  'chi-thi',
  'cong-van',
  'cong-dien',
  'ket-luan',
  'quy-dinh',
  'quy-che',
  'to-trinh',
  'thong-bao',
  'chuong-trinh',
  'de-an',
  'huong-dan',
  'luat',
  'bo-luat',
  'phap-lenh',
  'hien-phap',
  'thong-cao',
  'bien-ban',
  'hop-dong',
  'lenh',
  'quyet-dinh-lien-tich',
  'nghi-quyet-lien-tich',
  'chi-thi-lien-tich',
  'khac',
] as const
export const kind = z.enum(KINDS)
export type Kind = z.infer<typeof kind>

export const LEVELS = ['commune', 'district', 'province', 'central', 'party', 'other'] as const
export const level = z.enum(LEVELS)
export type Level = z.infer<typeof level>

const text = z.string()
const maybe = text.nullable()
const page = z.number().int().nullable()
const span = z.tuple([z.number().int(), z.number().int()])
/** PDF points, origin at the top left; null where the format has no geometry. */
const bbox = z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable()
const path = z.array(text)
/** One a page that it touches. */
export const provenance = z.array(z.object({ page, bbox }))

export const deadline = z.object({
  raw: text,
  kind: z.enum(['date', 'recurring', 'continuous', 'event', 'unspecified']),
  /** Kind date: the last day that still meets it, ISO 8601; else null. */
  due: maybe,
  precision: z.enum(['day', 'month', 'quarter', 'half', 'year']).nullable(),
  /** Kind recurring: ISO 8601 duration; else null. */
  every: maybe,
  event: maybe,
  subject: maybe,
  /** First day of a range, ISO 8601. */
  from: text.optional(),
  /** Kind event: how long after it, ISO 8601 duration. */
  within: text.optional(),
  workingDays: z.boolean().optional(),
  /** Kind recurring: when in the period, `--12-05` or `---05`. */
  anchor: text.optional(),
  /** What the text does not state and was taken from the plan. */
  assumed: z.array(z.enum(['year', 'month'])).optional(),
})
export type Deadline = z.infer<typeof deadline>

export const ROLES = ['legal-basis', 'self', 'proposal', 'body', 'annex', 'footnote'] as const
export const RELATIONS = [
  'based-on',
  'implements',
  'promulgates',
  'amends',
  'replaces',
  'repeals',
  'guides',
  'proposed-by',
  'mentions',
] as const

export const citation = z.object({
  raw: text,
  kind,
  /** Without spaces, dashes as `-`, else as written. */
  number: maybe,
  /** ISO 8601, or a year. */
  date: maybe,
  issuer: maybe,
  name: maybe,
  provision: maybe,
  role: z.enum(ROLES),
  relation: z.enum(RELATIONS),
  /** URN:LEX name (RFC 9676), unofficial. */
  id: text,
  page,
  span,
  /** The number as its author must have meant it, where the written one is broken. */
  numberIntended: text.optional(),
  /** The statement that the mention stands in. */
  passage: text.optional(),
  /** What this text does to others named beside it: `Nghị định A sửa đổi Nghị định B`. */
  says: z.array(z.object({ relation: z.enum(RELATIONS), id: text })).optional(),
  path: path.optional(),
  /** `annex/row` for citations in annexes. */
  where: text.optional(),
  /** Formats with pages. */
  provenance: provenance.optional(),
})
export type Citation = z.infer<typeof citation>

export const COLUMN_ROLES = ['no', 'task', 'output', 'lead', 'support', 'deadline', 'monitor', 'budget', 'note', 'other'] as const
export const columnRole = z.enum(COLUMN_ROLES)
export type ColumnRole = z.infer<typeof columnRole>

export const annexRow = z.object({
  no: maybe,
  group: maybe,
  task: text,
  outputs: z.array(text),
  lead: z.array(text),
  support: z.array(text),
  /** Canonical ids of each unit named in lead and support. */
  leadUnits: z.array(text).optional(),
  supportUnits: z.array(text).optional(),
  deadlines: z.array(deadline),
  /** Raw text of each cell by column role. */
  cells: z.partialRecord(columnRole, text),
  provenance,
  confidence: z.number().min(0).max(1).optional(),
})
export type AnnexRow = z.infer<typeof annexRow>

export const annex = z.object({
  number: maybe,
  title: text,
  columns: z.array(z.object({ role: columnRole, header: text })),
  rows: z.array(annexRow),
  page: page.optional(),
})
export type Annex = z.infer<typeof annex>

export const target = z.object({
  path,
  raw: text,
  comparator: z.enum(['=', '>', '>=', '<', '<=']),
  value: z.number(),
  unit: text,
  metric: text,
  /** `annex/row` where the target stands in an annex cell. */
  where: text.optional(),
})
export type Target = z.infer<typeof target>

export const indicator = z.object({ path, raw: text, metric: text, value: z.number(), unit: text })
export type Indicator = z.infer<typeof indicator>

export const assignment = z.object({ path, unit: text, text, annexRefs: z.array(text), deadlines: z.array(deadline) })
export type Assignment = z.infer<typeof assignment>

export const outlineEntry = z.object({
  path,
  label: text,
  text,
  page,
  /** Where the document has no rows, so that its clauses are its tasks: what they say of when. */
  deadlines: z.array(deadline).optional(),
})
export type OutlineEntry = z.infer<typeof outlineEntry>

/** A paragraph of the body that opens no clause (bullets, continuing text), under the clause that it stands in. */
export const bodyParagraph = z.object({ path, text, page })
export type BodyParagraph = z.infer<typeof bodyParagraph>

export const footnoteRef = z.object({ marker: text, page, span, after: text })
export type FootnoteRef = z.infer<typeof footnoteRef>

export const footnote = z.object({ marker: text, text, page })
export type RecordFootnote = z.infer<typeof footnote>

export const unit = z.object({
  id: text,
  name: text,
  surfaceForms: z.array(text),
  scope: z.literal('generic').optional(),
  level: level.optional(),
})
export type Unit = z.infer<typeof unit>

export const RULES = [
  'number-or-date-blank',
  'deadline-before-plan',
  'citation-number-malformed',
  'citation-conflict',
  'legal-basis-superseded',
  'outline-label-order',
  'annex-missing',
  'annex-duplicate',
  'annex-empty',
  'body-annex-mismatch',
  'sum-mismatch',
  'percent-mismatch',
  'row-without-deadline',
  'row-without-lead',
  'text-lost',
] as const
export const finding = z.object({
  rule: z.enum(RULES),
  severity: z.enum(['error', 'warning', 'info']),
  message: text,
  page,
  where: text,
})
export type Finding = z.infer<typeof finding>

export const issuer = z.object({ name: text, level, unit: maybe, parents: z.array(text) })
export type Issuer = z.infer<typeof issuer>

export const documentFacts = z.object({
  /** URN:LEX name (RFC 9676) of the document itself, unofficial; `lex-1` where it has no number. */
  id: text.optional(),
  kind,
  number: maybe,
  date: maybe,
  place: maybe,
  issuer: issuer.nullable(),
  title: maybe,
  planYear: z.number().int().nullable(),
  planYears: z.array(z.number().int()).optional(),
  signer: z.object({ position: maybe, name: maybe }),
  recipients: z.array(text),
  attachments: z.array(z.object({ kind, title: text })),
  /** The day from which it holds, ISO 8601, where the text says so. */
  inForceFrom: text.optional(),
})
export type DocumentFacts = z.infer<typeof documentFacts>

export const source = z.object({
  path: text,
  sha256: text,
  mediaType: text,
  bytes: z.number().int(),
  pages: z.number().int().nullable(),
  textLayer: z.enum(['native', 'ocr', 'mixed']),
  encoding: z.enum(['unicode', 'tcvn3', 'vni', 'viscii', 'vps', 'mixed']),
})
export type Source = z.infer<typeof source>

export const record = z.object({
  schemaVersion: z.literal(1),
  source,
  document: documentFacts,
  outline: z.array(outlineEntry),
  paragraphs: z.array(bodyParagraph).optional(),
  citations: z.array(citation),
  annexes: z.array(annex),
  assignments: z.array(assignment),
  targets: z.array(target),
  indicators: z.array(indicator),
  footnoteRefs: z.array(footnoteRef),
  footnotes: z.array(footnote),
  units: z.array(unit),
  findings: z.array(finding),
})
/** Everything read from one document. */
export type PlanRecord = z.infer<typeof record>
