import { formatNumber } from '../numbering/format-number.ts'
import { flatten, type StoryBlock, type StoryTable } from '../story/story.ts'
import { textOf } from '../xml/find-elements.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { breaksPage, isHidden, type Look, lookWithin, PLAIN } from './look.ts'
import { PageWriter } from './page-writer.ts'
import { readHtmlTable } from './read-html-table.ts'

export interface PageNote {
  readonly marker: string
  readonly blocks: readonly StoryBlock[]
}

const SKIPPED: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'xml',
  'template',
  'select',
  'option',
  'textarea',
  'button',
  'noscript',
  'iframe',
  'object',
  'svg',
  'del',
  'nav',
  'title',
])
const BLOCKS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'center',
  'blockquote',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'pre',
  'hr',
  'section',
  'article',
  'main',
  'header',
  'footer',
  'aside',
  'address',
  'form',
  'fieldset',
  'legend',
  'figure',
  'figcaption',
  'caption',
  'body',
  'html',
  'menu',
  'dir',
  'details',
  'summary',
])

/** Reads a page's elements to blocks; notes that Word saved with the page are given to `takeNote`. */
export function readPage(element: XmlElement, takeNote: (note: PageNote) => void, around: Look = PLAIN): StoryBlock[] {
  const writer = new PageWriter()
  const walk = (parent: XmlElement, look: Look, list: List | null): void => {
    for (const node of parent.children) {
      if (typeof node === 'string') writer.text(node, look)
      else visit(node, look, list)
    }
  }
  const visit = (node: XmlElement, around: Look, list: List | null): void => {
    if (SKIPPED.has(node.name) || isHidden(node)) return
    const note = noteOf(node)
    if (note !== null) {
      takeNote({ marker: note, blocks: readPage({ ...node, attributes: {} }, () => {}, around) })
      return
    }
    const reference = referenceOf(node)
    if (reference !== null) return writer.note(reference)
    const look = lookWithin(node, around)
    if (node.name === 'br') writer.lineBreak(breaksPage(node))
    else if (node.name === 'table') addTable(node, look)
    else if (/^h[1-6]$/.test(node.name)) {
      writer.endParagraph()
      writer.level = Number(node.name[1])
      walk(node, look, list)
      writer.endParagraph()
      writer.level = undefined
    } else if (BLOCKS.has(node.name)) block(node, look, list)
    else walk(node, look, list)
  }
  const block = (node: XmlElement, look: Look, list: List | null): void => {
    writer.endParagraph()
    if (breaksPage(node)) writer.startPage()
    if (node.name === 'li') writer.label = itemLabel(node, list)
    const before = writer.blocks.length
    walk(node, look, node.name === 'ul' || node.name === 'ol' ? newList(node) : list)
    writer.endParagraph()
    if (node.name === 'p' && writer.blocks.length === before) writer.addBlank()
  }
  const addTable = (node: XmlElement, look: Look): void => {
    writer.endParagraph()
    // cells take the font of the page, but no alignment from around the table
    const { align: _, ...cellLook } = look
    const inner: StoryBlock[][] = []
    const table = readHtmlTable(node, (cell) => {
      const blocks = readPage({ ...cell, name: '#cell' }, takeNote, lookWithin(cell, cellLook))
      inner.push(blocks)
      return blocks
    })
    for (const found of frames(table, inner)) writer.add(found)
  }
  walk(element, around, null)
  writer.endParagraph()
  return writer.blocks
}

/** A table of one column that holds others only lays the page out. */
function frames(table: StoryTable, inner: readonly StoryBlock[][]): readonly StoryBlock[] {
  const layout =
    table.rows.every((row) => row.cells.length <= 1) && inner.some((blocks) => blocks.some((block) => block.kind === 'table'))
  if (layout) return inner.flat()
  return table.rows.length === 0 ? flatten(inner.flat()) : [table]
}

interface List {
  readonly format: string | null
  next: number
}

const FORMATS: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '1': 'decimal',
}

function newList(element: XmlElement): List {
  const { type = '1', start } = element.attributes
  return { format: element.name === 'ul' ? null : (FORMATS[type] ?? 'decimal'), next: Number(start ?? 1) || 1 }
}

function itemLabel(item: XmlElement, list: List | null): { text: string; bullet: boolean; suffix: ' ' } {
  if (list === null || list.format === null) return { text: '-', bullet: true, suffix: ' ' }
  const number = Number(item.attributes.value) || list.next
  list.next = number + 1
  return { text: `${formatNumber(number, list.format)}.`, bullet: false, suffix: ' ' }
}

/** The marker of a note that Word set apart: `<div id=ftn1>`. */
function noteOf(element: XmlElement): string | null {
  const id = /^_?(?:ftn|edn)(\d+)$/.exec(element.attributes.id ?? '')?.[1]
  return element.name === 'div' && id !== undefined ? id : null
}

/** The marker of a link to a note; null for the link back, which stands in the note and is dropped with it. */
function referenceOf(element: XmlElement): string | null {
  if (element.name !== 'a') return null
  const number = /^#_?(?:ftn|edn)(\d+)$/.exec(element.attributes.href ?? '')?.[1]
  return number !== undefined && /^[\s[\](){}*\divxlc]*$/i.test(textOf(element)) ? number : null
}
