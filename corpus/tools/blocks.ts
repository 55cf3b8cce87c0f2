/** Short names for the blocks of a description. */
import type { AssignNote, Block, Cell, Clause, ColumnRole, Inline, Paragraph, Phrase, Row } from './description.ts'
import { plain } from './phrase.ts'

type Words = string | Phrase
export const phrase = (words: Words): Phrase => (typeof words === 'string' ? [words] : words)

type ClauseLook = { readonly bold?: boolean; readonly centre?: boolean; readonly assign?: readonly AssignNote[] }

export const clause = (label: string, text: Words, children: readonly Block[] = [], look: ClauseLook = {}): Clause => ({
  block: 'clause',
  label,
  text: phrase(text),
  children,
  ...look,
})

/** A bold clause: a heading. */
export const heading = (label: string, text: Words, children: readonly Block[] = [], look: ClauseLook = {}): Clause =>
  clause(label, text, children, { bold: true, ...look })

export const paragraph = (text: Words, look: Omit<Paragraph, 'block' | 'text'> = {}): Paragraph => ({
  block: 'paragraph',
  text: phrase(text),
  ...look,
})
export const dash = (text: Words): Paragraph => paragraph(text, { bullet: '-' })
export const plus = (text: Words): Paragraph => paragraph(text, { bullet: '+' })

/** A cell of one text. */
export const one = (text: Words): Cell => {
  const words = phrase(text)
  return { paragraphs: [words], items: [trim(plain(words))] }
}

const trim = (text: string): string => text.replace(/^[-+•]\s*/, '').replace(/[\s.;,]+$/, '')

/** A bulleted list: each item closes with `;`, the last with `.`. */
export function list(items: readonly Words[], bullet = '- ', close = ';', last = '.'): Cell {
  const paragraphs = items.map((item, index): readonly Inline[] => [
    ...(bullet ? [bullet] : []),
    ...phrase(item),
    index === items.length - 1 ? last : close,
  ])
  return {
    paragraphs: paragraphs.map((words) => words.filter((part) => part !== '')),
    items: items.map((item) => trim(plain(phrase(item)))),
  }
}

/** Several items in one paragraph, parted by `;`. */
export const run = (items: readonly string[], last = ''): Cell => ({
  paragraphs: [[items.join('; ') + last]],
  items: items.map(trim),
})

export const blank: Cell = { paragraphs: [], items: [] }

type Shorthand = Cell | Words
const asCell = (value: Shorthand): Cell => (typeof value === 'object' && 'paragraphs' in value ? value : one(value))

/** A row from its cells by column; strings and phrases are cells of one text. */
export function row(
  no: string | null,
  cells: Readonly<Partial<Record<ColumnRole, Shorthand>>>,
  more: Pick<Row, 'down' | 'across' | 'id'> = {},
): Row {
  const entries = Object.entries(cells).map(([role, value]) => [role, asCell(value)])
  return { no, cells: Object.fromEntries(entries), ...more }
}
