/** The gold record of a description, in the fields of the record contract. */
import type { CitationNote, Description, Phrase } from '../description.ts'
import { marksOf, plain } from '../phrase.ts'
import { annexesGold } from './annexes.ts'
import { assignmentsGold, outlineGold } from './outline.ts'
import { type Place, standing, visitDescription } from './visit.ts'

interface Collected {
  readonly citations: object[]
  readonly citationsOptional: object[]
  readonly targets: object[]
  readonly indicators: object[]
  readonly footnotes: object[]
  readonly footnoteRefs: object[]
}

const location = (place: Place): object =>
  place.where ? { where: place.where } : place.path.length > 0 ? { path: place.path } : {}

function citationGold(raw: string, note: CitationNote, line: string, place: Place, inFootnote: boolean): object {
  const own = inFootnote ? { role: 'footnote', relation: 'mentions' } : standing(line, place)
  const {
    optional: _,
    kind,
    number = null,
    date = null,
    issuer = null,
    name = null,
    provision = null,
    role,
    relation,
    ...rest
  } = note
  const fields = { raw, kind, number, date, issuer, name, provision, role: role ?? own.role, relation: relation ?? own.relation }
  return { ...fields, ...rest, ...(inFootnote ? {} : location(place)) }
}

/** Ten characters and more before the sign, cut at a word. */
const tail = (before: string): string => before.trim().split(/\s+/).slice(-5).join(' ')

function collect(into: Collected, phrase: Phrase, place: Place, inFootnote = false): void {
  const line = plain(phrase)
  for (const { note, raw, before } of marksOf(phrase)) {
    if (note.type === 'citation') {
      const list = note.citation.optional ? into.citationsOptional : into.citations
      list.push(citationGold(raw, note.citation, line, place, inFootnote))
    } else if (note.type === 'target')
      into.targets.push({ path: place.path, ...(place.where && { where: place.where }), raw, ...note.target })
    else if (note.type === 'indicator') into.indicators.push({ path: place.path, raw, ...note.indicator })
    else if (note.type === 'footnote') {
      const marker = String(into.footnotes.length + 1)
      into.footnoteRefs.push({ marker, after: tail(before) })
      into.footnotes.push({ marker, text: plain(note.body) })
      collect(into, note.body, place, true)
    }
  }
}

const lost = {
  notes: ['The text dump has lost its letterhead; `accept` holds what is left to read there.'],
}

/** Plain JSON. */
export function goldOf(slug: string, description: Description): object {
  const found: Collected = { citations: [], citationsOptional: [], targets: [], indicators: [], footnotes: [], footnoteRefs: [] }
  visitDescription(description, (phrase, place) => collect(found, phrase, place))
  const { accept, attachments = [], ...document } = description.document
  const headless = description.text.letterhead === 'lost'
  return {
    schemaVersion: 1,
    gold: {
      text: `corpus/${slug}/source.txt`,
      notes: [
        'Written by corpus/tools/make.ts from the marks in describe.ts; never by the extractors.',
        ...(headless ? lost.notes : []),
        ...(description.notes ?? []),
      ],
    },
    document: { ...document, attachments, ...(accept && { accept }) },
    outline: outlineGold(description),
    citations: found.citations,
    citationsOptional: found.citationsOptional,
    annexes: annexesGold(description),
    assignments: assignmentsGold(description),
    targets: found.targets,
    indicators: found.indicators,
    footnoteRefs: found.footnoteRefs,
    footnotes: found.footnotes,
    units: description.units,
    findings: description.findings.map((finding) => ({ ...finding, page: null })),
    findingsOptional: (description.findingsOptional ?? []).map((finding) => ({ ...finding, page: null })),
  }
}
