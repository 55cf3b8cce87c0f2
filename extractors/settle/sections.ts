import type { Paragraph, Table } from '../../src/document/document.ts'
import type { Passage } from '../passage.ts'

interface ZonedItem {
  readonly item:
    | { readonly kind: 'paragraph'; readonly paragraph: Omit<Paragraph, 'kind'> }
    | { readonly kind: 'table'; readonly table: Table }
  readonly zone: Passage['zone']
  readonly part: number
  readonly opensAnnex: boolean
  readonly opensTable?: true
}

export interface Section {
  readonly heading: Paragraph | null
  readonly content: readonly (Paragraph | Table)[]
  readonly inBody: boolean
}

const asParagraph = (paragraph: Omit<Paragraph, 'kind'>): Paragraph => ({ ...paragraph, kind: 'paragraph' })

/** The annexes: what stands under each heading, and each table of the body that no heading announces. */
export function annexSections(zoned: readonly ZonedItem[]): Section[] {
  const sections: { heading: Paragraph | null; content: (Paragraph | Table)[]; inBody: boolean }[] = []
  let open: (typeof sections)[number] | null = null
  let before: Paragraph | null = null
  for (const { item, zone, opensAnnex, opensTable } of zoned) {
    if (opensTable) {
      open = { heading: before, content: [], inBody: true }
      sections.push(open)
    }
    if (opensAnnex && item.kind === 'paragraph') {
      open = { heading: asParagraph(item.paragraph), content: [], inBody: false }
      sections.push(open)
    } else if ((zone === 'annex' || zone === 'self') && open)
      open.content.push(item.kind === 'table' ? item.table : asParagraph(item.paragraph))
    else if (item.kind === 'table') {
      const last = sections[sections.length - 1]
      if (last?.inBody && last.heading === before && before === null) last.content.push(item.table)
      else sections.push({ heading: before, content: [item.table], inBody: true })
    }
    if (zone !== 'annex' && zone !== 'self') open = null
    if (item.kind === 'paragraph' && zone === 'body') before = asParagraph(item.paragraph)
  }
  return sections
}
