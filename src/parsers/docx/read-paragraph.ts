import type { Piece, StoryParagraph } from '../story/story.ts'
import { child } from '../xml/find-elements.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { InlineReader } from './read-inline.ts'
import {
  isOn,
  type NumberingReference,
  type ParagraphProperties,
  readParagraphProperties,
  readRunProperties,
  type Style,
} from './read-styles.ts'
import type { Reading } from './reading.ts'

export interface ReadParagraph {
  /** Null where the paragraph's mark was deleted: its pieces open the next paragraph. */
  readonly paragraph: StoryParagraph | null
  readonly pieces: readonly Piece[]
  /** Text boxes anchored in the paragraph. */
  readonly boxes: readonly XmlElement[]
}

/** Reads a w:p; `carried` are pieces of a paragraph before it whose mark was deleted. */
export function readParagraph(element: XmlElement, reading: Reading, carried: readonly Piece[] = []): ReadParagraph {
  const properties = child(element, 'w:pPr')
  const style = reading.styles.style(child(properties, 'w:pStyle')?.attributes['w:val']) ?? reading.styles.defaultParagraph
  const inContents = reading.fields.inContents || /^toc \d$/i.test(style?.name ?? '')
  const inline = new InlineReader(reading, style, carried)
  inline.read(element.children)
  reading.fields.dropUnfinished()
  const section = child(properties, 'w:sectPr')
  if (section !== undefined) reading.section(section)
  const { pieces, boxes } = inline
  const mark = child(properties, 'w:rPr')
  if (child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined) {
    reading.tracked()
    return { paragraph: null, pieces, boxes }
  }
  const own = readParagraphProperties(properties)
  const hidden = pieces.length === 0 && readRunProperties(mark, reading.theme).hidden === true
  const label = hidden ? null : reading.counter.next(numbering(own, style), style?.id)
  const align = own.align ?? style?.paragraph.align
  const outline = own.outlineLevel ?? style?.paragraph.outlineLevel ?? 9
  const pageBreak = child(properties, 'w:pageBreakBefore')
  const paragraph: StoryParagraph = {
    kind: 'paragraph',
    pieces,
    label,
    ...(align === undefined ? {} : { align }),
    ...(outline >= 0 && outline < 9 ? { level: outline + 1 } : {}),
    furniture: reading.furniture || inContents,
    startsPage: pageBreak !== undefined && isOn(pageBreak.attributes['w:val'] ?? '1'),
  }
  return { paragraph, pieces, boxes }
}

/** A direct reference may give only the level, and number 0 takes the style's numbering away. */
function numbering(own: ParagraphProperties, style: Style | undefined): NumberingReference | undefined {
  if (own.numbering === undefined) return style?.paragraph.numbering
  if (own.numbering.numId === undefined) return { ...style?.paragraph.numbering, ...own.numbering }
  // a level that only the style names goes with the style's own numbering
  return own.numbering.level === undefined ? { ...own.numbering, level: 0 } : own.numbering
}
