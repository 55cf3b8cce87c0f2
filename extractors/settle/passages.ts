import type { Document } from '../../src/document/document.ts'
import type { AnnexReading } from '../annexes/reading.ts'
import type { FlowItem } from '../flow.ts'
import type { Zoned } from '../outline/zones.ts'
import type { Passage } from '../passage.ts'
import type { Section } from './sections.ts'

const isParagraph = (item: FlowItem): item is Extract<FlowItem, { kind: 'paragraph' }> => item.kind === 'paragraph'

/** The paragraphs of the body, as the outline reads them. */
export function clausesOf(zoned: readonly Zoned[]) {
  return zoned.flatMap(({ item, zone, part }) =>
    isParagraph(item) && zone === 'body'
      ? [{ text: item.paragraph.text, span: item.paragraph.span, page: item.paragraph.page, part }]
      : [],
  )
}

/** `clauses` are those of the body with their paths; with them goes what stands before and behind, in document order. */
export function bodyPassages(zoned: readonly Zoned[], clauses: readonly Omit<Passage, 'zone'>[]): Passage[] {
  const body = clauses.map(
    ({ text, span, page, path, opens = false }): Passage => ({ text, span, page, path, opens, zone: 'body' }),
  )
  const others = zoned.flatMap(({ item, zone }): Passage[] =>
    isParagraph(item) &&
    zone !== 'body' &&
    zone !== 'annex' &&
    !(zone === 'letterhead' && /(?:^|\s)Số\s*:/u.test(item.paragraph.text))
      ? [{ text: item.paragraph.text, span: item.paragraph.span, page: item.paragraph.page, path: [], zone }]
      : [],
  )
  return [...others, ...body].sort((a, b) => a.span[0] - b.span[0])
}

/** Annexes of prose and what stands between tables: read for citations like any other text. */
export function proseOf(sections: readonly Section[], read: readonly AnnexReading[]): Passage[] {
  return sections.flatMap((section, i) =>
    section.inBody || (read[i]?.rows.length ?? 0) > 0
      ? []
      : section.content.flatMap((block): Passage[] =>
          block.kind === 'table'
            ? []
            : [{ text: block.text, span: block.span, page: block.page, path: [], zone: 'annex', where: read[i]?.number ?? '-' }],
        ),
  )
}

/** What the cells of annexes say, with their prose, in document order. */
export function annexPassages(annexes: readonly AnnexReading[], prose: readonly Passage[]): Passage[] {
  const cells = annexes.flatMap((annex) =>
    annex.rows.flatMap((row) =>
      Object.entries(row.cells).flatMap(([column, paragraphs]) =>
        (paragraphs ?? []).map(
          (p): Passage => ({ ...p, zone: 'annex', path: [], where: `${annex.number ?? '-'}/${row.no ?? '-'}`, column }),
        ),
      ),
    ),
  )
  // a cell merged over rows or columns stands in each of them, and is read once
  const seen = new Set<number>()
  const once = cells.filter(({ span }) => !seen.has(span[0]) && seen.add(span[0]))
  return [...once, ...prose].sort((a, b) => a.span[0] - b.span[0])
}

export function notePassages(document: Document): Passage[] {
  return document.blocks.flatMap((block): Passage[] =>
    block.kind === 'footnote' ? [{ text: block.text, span: block.span, page: block.page, zone: 'footnote', path: [] }] : [],
  )
}
