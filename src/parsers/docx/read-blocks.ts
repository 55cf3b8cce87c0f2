import { joinTables } from '../story/join-tables.ts'
import { isBlank, type Piece, type StoryBlock, type StoryTable } from '../story/story.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { chooseAlternate } from './choose-alternate.ts'
import { FieldStack } from './field-stack.ts'
import { readParagraph } from './read-paragraph.ts'
import { readTable } from './read-table.ts'
import type { Reading } from './reading.ts'

const WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag'])

/** The blocks below an element: a cell, a note, a running head, a text box. */
export function readBlocks(element: XmlElement | undefined, reading: Reading): StoryBlock[] {
  const reader = new BlockReader(reading)
  for (const node of element?.children ?? []) if (typeof node !== 'string') reader.add(node)
  return reader.end()
}

/** Takes the blocks of a story one after another. */
export class BlockReader {
  readonly #blocks: StoryBlock[] = []
  readonly #reading: Reading
  #carried: readonly Piece[] = []

  constructor(reading: Reading) {
    this.#reading = reading
  }

  add(element: XmlElement): void {
    if (element.name === 'w:p') this.#paragraph(element)
    else if (element.name === 'w:tbl') this.#table(element)
    else if (element.name === 'w:sectPr') this.#reading.section(element)
    else if (element.name === 'mc:AlternateContent') this.#all(chooseAlternate(element))
    else if (WRAPPERS.has(element.name)) this.#all(element)
  }

  end(): StoryBlock[] {
    this.#settleCarried()
    return joinTables(this.#blocks)
  }

  #all(element: XmlElement | undefined): void {
    for (const node of element?.children ?? []) if (typeof node !== 'string') this.add(node)
  }

  #paragraph(element: XmlElement): void {
    const { paragraph, pieces, boxes } = readParagraph(element, this.#reading, this.#carried)
    this.#carried = paragraph === null ? pieces : []
    if (paragraph !== null) this.#blocks.push(paragraph)
    for (const box of boxes) this.#blocks.push(...readBlocks(box, apart(this.#reading)))
  }

  #table(element: XmlElement): void {
    this.#settleCarried()
    const inner: StoryBlock[][] = []
    const table = readTable(element, (cell) => {
      const blocks = readBlocks(cell, this.#reading)
      inner.push(blocks)
      return blocks
    })
    this.#blocks.push(...(frames(table, inner) ?? [table]))
  }

  /** A paragraph without a mark at the end of its story stays a paragraph. */
  #settleCarried(): void {
    if (this.#carried.length > 0)
      this.#blocks.push({
        kind: 'paragraph',
        pieces: this.#carried,
        label: null,
        furniture: this.#reading.furniture,
        startsPage: false,
      })
    this.#carried = []
  }
}

/** A text box is a story of its own: fields that are open around it are not open in it. */
function apart(reading: Reading): Reading {
  return { ...reading, fields: new FieldStack(reading.furniture) }
}

/** What a table of one cell frames, where that is another table. */
function frames(table: StoryTable, inner: readonly StoryBlock[][]): readonly StoryBlock[] | null {
  const [only] = inner
  if (table.rows.length !== 1 || inner.length !== 1 || only === undefined) return null
  return only.some((block) => block.kind === 'table') ? only.filter((block) => block.kind === 'table' || !isBlank(block)) : null
}
