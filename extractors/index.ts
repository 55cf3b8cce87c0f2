import type { Document } from '../src/document/document.ts'
import type { OutlineEntry, PlanRecord, Source } from '../src/record/record.ts'
import { readAnnex } from './annexes/annexes.ts'
import { findFlatHeader } from './annexes/flat-header.ts'
import { items } from './annexes/items.ts'
import type { AnnexReading, Hints } from './annexes/reading.ts'
import { annexRefs } from './assignments/annex-refs.ts'
import { assignments } from './assignments/assignments.ts'
import { citations } from './citations/citations.ts'
import { documentId } from './citations/document-id.ts'
import { inForceFrom } from './citations/in-force-from.ts'
import { deadlinesInCell, deadlinesInProse, looksLikeDeadline } from './deadlines/deadlines.ts'
import { findings } from './findings/findings.ts'
import { flowOf } from './flow.ts'
import { footnoteRefs, footnotes } from './footnotes/footnotes.ts'
import { indicators } from './indicators/indicators.ts'
import { percentsIn, sumsIn } from './indicators/stated-mismatches.ts'
import { letterhead, type Part } from './letterhead/letterhead.ts'
import { readAnnexHeading } from './outline/annex-heading.ts'
import { outline } from './outline/outline.ts'
import { type Zoned, zonesOf } from './outline/zones.ts'
import type { Passage } from './passage.ts'
import { rememberedHere } from './remember.ts'
import type { PlanContext } from './rule.ts'
import { annexRow } from './settle/annex-row.ts'
import { namedSection } from './settle/named-section.ts'
import { annexPassages, bodyPassages, clausesOf, notePassages, proseOf } from './settle/passages.ts'
import { withPlaces } from './settle/places.ts'
import { annexSections } from './settle/sections.ts'
import { targets } from './targets/targets.ts'
import { looksLikeUnit, units, unitsIn } from './units/units.ts'

export { type Explanation, explain } from './explain.ts'
export { EXTRACTOR_VERSION } from './version.ts'

/** Everything that is read from one document, in the one order there is. Pure. */
export function extract(document: Document, source: Source): PlanRecord {
  const zoned = zonesOf(flowOf(document), (lines) => findFlatHeader(lines, 0)?.from === 0)
  const reading = letterhead(partsOf(zoned), document.text, document.metadata)
  const context = contextOf(reading.facts)
  const outlined = outline(clausesOf(zoned))
  const hints: Hints = { deadline: rememberedHere(looksLikeDeadline), unit: rememberedHere(looksLikeUnit) }
  const sections = annexSections(zoned)
  const read = sections.map((section) => readAnnex(namedSection(section, readAnnexHeading), hints))
  const isAnnex = (annex: AnnexReading, i: number) => (sections[i]?.inBody ? annex.rows.length > 0 : annex.hasContent)
  const readings = read.filter(isAnnex)
  const annexes = readings.map((annex) => annexOf(annex, context))
  const body = bodyPassages(zoned, outlined.pathed)
  // the `(Kèm theo …)` line over an annex of prose stands in both
  const standing = new Set(body.map(({ span }) => span[0]))
  const prose = proseOf(sections, read).filter(({ span }) => !standing.has(span[0]))
  const passages = [...body, ...annexPassages(readings, prose), ...notePassages(document)]
  const cited = withPlaces(citations(passages, context), document)
  const assigned = assignments(body, { unit: looksLikeUnit, deadlines: (text) => deadlinesInProse(text, context) }, context.kind)
  const mentions = [
    ...annexes.flatMap((annex) => annex.rows.flatMap((row) => [...row.lead, ...row.support])),
    ...assigned.map((assignment) => assignment.unit),
    ...reading.facts.recipients,
  ]
  return {
    schemaVersion: 1,
    source,
    document: identified(reading.facts, body, context),
    outline: annexes.some(({ rows }) => rows.length > 0)
      ? outlined.entries
      : outlined.entries.map((entry) => dated(entry, body, context)),
    paragraphs: body.flatMap(({ zone, opens, path, text, page }) =>
      zone === 'body' && !opens ? [{ path: [...path], text, page }] : [],
    ),
    citations: cited,
    annexes,
    assignments: assigned,
    targets: targets(passages, context),
    indicators: indicators(passages, context),
    footnoteRefs: footnoteRefs(document),
    footnotes: footnotes(document),
    units: units(mentions, passages, context),
    findings: findings({
      document: reading.facts,
      outline: outlined.entries,
      citations: cited,
      annexes,
      assignments: assigned,
      blanks: reading.blanks,
      annexHeadings: sections.flatMap((section, i) =>
        section.inBody
          ? []
          : [
              {
                number: read[i]?.number ?? null,
                title: read[i]?.title ?? '',
                empty: !read[i]?.hasContent,
                page: read[i]?.page ?? null,
              },
            ],
      ),
      annexRefs: body.flatMap((passage) => annexRefs(passage.text)),
      sums: sumsIn(body),
      percents: percentsIn(body),
    }),
  }
}

const TIMING_LINE = /^[-+•*\s]*(?:thời gian|thời hạn|tiến độ)[^:]{0,40}:\s*/i

/**
 * A clause with what it and its paragraphs say of when, a line `Thời gian hoàn thành: …` read as a cell: clauses are the
 * tasks of a document without rows.
 */
function dated(entry: OutlineEntry, body: readonly Passage[], context: PlanContext): OutlineEntry {
  const under = body.filter(
    ({ opens, path }) => !opens && path.length === entry.path.length && path.every((label, i) => label === entry.path[i]),
  )
  const deadlines = [
    ...deadlinesInProse(entry.text, context),
    ...under.flatMap(({ text }) => {
      const label = TIMING_LINE.exec(text)?.[0]
      return label === undefined ? deadlinesInProse(text, context) : deadlinesInCell(text.slice(label.length), context)
    }),
  ]
  return deadlines.length === 0 ? entry : { ...entry, deadlines }
}

function identified(facts: PlanRecord['document'], body: readonly Passage[], context: PlanContext): PlanRecord['document'] {
  const from = inForceFrom(
    body.map(({ text }) => text),
    facts.date,
  )
  return { id: documentId(facts, context), ...facts, ...(from === null ? {} : { inForceFrom: from }) }
}

function contextOf(facts: PlanRecord['document']): PlanContext {
  return {
    planYear: facts.planYear,
    planYears: facts.planYears ?? (facts.planYear === null ? [] : [facts.planYear]),
    issued: facts.date,
    issuerName: facts.issuer?.name ?? null,
    issuerUnit: facts.issuer?.unit ?? null,
    issuerLevel: facts.issuer?.level ?? null,
    parents: facts.issuer?.parents ?? [],
    kind: facts.kind,
    number: facts.number,
  }
}

/** Lines of each zone, part by part, as the letterhead reads them. */
function partsOf(zoned: readonly Zoned[]): Part[] {
  const parts: Record<keyof Part, string[]>[] = []
  for (const { item, zone, part } of zoned) {
    if (item.kind === 'table' || zone === 'annex') continue
    parts[part] ??= { letterhead: [], self: [], preamble: [], body: [], closing: [] }
    const target = parts[part]?.[zone as keyof Part]
    if (zone === 'letterhead' || zone === 'closing') target?.push(...item.paragraph.lines.map((line) => line.text))
    else target?.push(item.paragraph.text)
  }
  return Array.from(parts, (part) => part ?? { letterhead: [], self: [], preamble: [], body: [], closing: [] })
}

function annexOf(annex: AnnexReading, context: PlanContext): PlanRecord['annexes'][number] {
  const readers = {
    deadlines: (text: string) => deadlinesInCell(text, context),
    items: (paragraphs: readonly string[], role: 'output' | 'lead' | 'support') =>
      items(paragraphs, role, { unit: looksLikeUnit }),
    unitIds: (list: readonly string[]) => [...new Set(list.flatMap((item) => unitsIn(item, context).map((unit) => unit.id)))],
  }
  return {
    number: annex.number,
    title: annex.title,
    columns: annex.columns.map(({ role, header }) => ({ role, header })),
    rows: annex.rows.map((row) => annexRow(row, readers)),
    page: annex.page,
  }
}
