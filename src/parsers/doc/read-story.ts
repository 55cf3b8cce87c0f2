import type { LabelCounter } from '../docx/label-counter.ts'
import { BlockBuilder } from '../flow/block-builder.ts'
import { type FlowBlock, type FlowParagraph, type FlowRun, hasText } from '../flow/flow.ts'
import type { Characters } from './characters.ts'
import { fieldInstructions } from './field-instructions.ts'
import type { RangeFinder } from './property-pages.ts'
import { type ParagraphProperties, paragraphProperties } from './read-properties.ts'
import { readRow } from './read-row.ts'
import type { StyleSheet } from './read-styles.ts'
import type { TextBox } from './read-text-boxes.ts'
import type { Sprm } from './sprms.ts'
import { readSprms } from './sprms.ts'

export interface Story {
  readonly characters: Characters
  readonly paragraphRanges: RangeFinder
  readonly styles: StyleSheet
  readonly labels: LabelCounter
  readonly noteMarks: ReadonlyMap<number, string>
  readonly boxes: readonly TextBox[]
}

const CELL = '\u0007'
const INNER_ROW_END = 0x244c

/** Paragraphs and tables of the characters `[from, to)`. */
export function readStory(story: Story, from: number, to: number): FlowBlock[] {
  const { text } = story.characters
  const skip = fieldInstructions(text, from, to)
  const blocks = new BlockBuilder()
  let held: FlowRun[] = []
  let startsPage = false
  for (const [start, end] of paragraphsOf(text, from, to)) {
    const mark = text[end - 1] ?? ''
    const terminated = mark === '\r' || mark === CELL || mark === '\f'
    const { properties, sprms } = propertiesAt(story, end - 1)
    if (mark === CELL && properties.rowEnd) {
      blocks.endRow(readRow(sprms))
      continue
    }
    if (sprms.some((sprm) => sprm.code === INNER_ROW_END && sprm.operand.uint8(0) === 1)) continue
    const runs = [...held, ...story.characters.runs(start, terminated ? end - 1 : end, properties.style, story.noteMarks, skip)]
    // a deleted paragraph mark joins its paragraph to the next
    held = mark === '\r' && story.characters.deleted(end - 1, properties.style) ? runs : []
    if (mark === '\f' && !hasText(runs)) startsPage = true
    const boxed = story.boxes.filter((box) => start <= box.anchor && box.anchor < end).flatMap((box) => boxParagraphs(story, box))
    if (held.length > 0 || (mark === '\f' && !hasText(runs) && boxed.length === 0)) continue
    const fresh = { ...paragraph(story, properties, runs), ...(startsPage ? { startsPage } : {}) }
    startsPage = mark === '\f'
    const inTable = mark === CELL || properties.inTable || properties.depth > 0
    blocks.add(fresh, inTable)
    for (const inner of boxed) blocks.add(inner, inTable)
    if (mark === CELL) blocks.endCell()
  }
  return blocks.finish()
}

/** What the box says, tables within it as paragraphs. */
function boxParagraphs(story: Story, box: TextBox): FlowParagraph[] {
  return readStory({ ...story, boxes: [] }, box.from, box.to)
    .flatMap((block) =>
      block.kind === 'paragraph' ? [block.paragraph] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
    )
    .filter((paragraph) => hasText(paragraph.runs))
}

function paragraphsOf(text: string, from: number, to: number): [number, number][] {
  const ranges: [number, number][] = []
  let start = from
  for (let cp = from; cp < to; cp++) {
    const char = text[cp]
    if (char !== '\r' && char !== CELL && char !== '\f') continue
    ranges.push([start, cp + 1])
    start = cp + 1
  }
  if (start < to) ranges.push([start, to])
  return ranges
}

function propertiesAt(story: Story, cp: number): { properties: ParagraphProperties; sprms: readonly Sprm[] } {
  const range = story.paragraphRanges.at(story.characters.offsetOf(cp))
  const modifier = story.characters.pieceAt(cp)?.modifier
  const sprms = [...(range?.sprms ?? []), ...(modifier ? readSprms(modifier) : [])]
  return { properties: paragraphProperties(range?.style ?? 0, sprms, story.styles), sprms }
}

function paragraph(story: Story, properties: ParagraphProperties, runs: readonly FlowRun[]): FlowParagraph {
  const { list, level, align, outline } = properties
  const label = list > 0 ? story.labels.next({ numId: String(list), level }, undefined) : null
  return {
    runs,
    align,
    ...(label ? { label } : {}),
    ...(outline !== null && (label || hasText(runs)) ? { level: outline } : {}),
  }
}
