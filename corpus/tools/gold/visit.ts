/** Walks a description in reading order and hands over each phrase with its place. */
import type { Annex, Block, Description, Phrase, Role, Row } from '../description.ts'

export interface Place {
  readonly zone: 'preamble' | 'attached' | 'body' | 'annex'
  /** Outline path of the clause that the phrase stands in. */
  readonly path: readonly string[]
  /** `annex/row` in annexes. */
  readonly where?: string
  readonly part: number
}

export type Visitor = (phrase: Phrase, place: Place) => void

/** Path component of a printed label: `1.1.` → `1.1`, `a)` → `a`, `Phần thứ nhất:` → `Phần thứ nhất`. */
export const component = (label: string): string => label.trim().replace(/[.):/]+$/, '')

export const isRow = (entry: Annex['rows'][number]): entry is Row => 'cells' in entry

export const rowName = (annex: Annex, row: Row): string => `${annex.number ?? '-'}/${row.no ?? '-'}`

/** Rows with their own cells: a cell merged from above is visited once, where it begins. */
function visitAnnex(annex: Annex, place: Place, visit: Visitor): void {
  if (annex.attached) visit(annex.attached, { ...place, zone: 'attached' })
  visitBlocks(annex.prose ?? [], { ...place, zone: 'annex' }, visit)
  const covered = new Map<string, number>()
  for (const row of annex.rows.filter(isRow)) {
    const doubled = new Set((row.across ?? []).map(([, second]) => second))
    for (const { role } of annex.columns) {
      const left = covered.get(role) ?? 0
      if (left > 0) covered.set(role, left - 1)
      else covered.set(role, (row.down?.[role] ?? 1) - 1)
      if (left > 0 || doubled.has(role)) continue
      for (const paragraph of row.cells[role]?.paragraphs ?? [])
        visit(paragraph, { ...place, zone: 'annex', where: rowName(annex, row) })
    }
  }
}

function visitBlocks(blocks: readonly Block[], place: Place, visit: Visitor): void {
  for (const block of blocks) {
    if (block.block === 'table') visitAnnex(block.annex, place, visit)
    else if (block.block === 'paragraph') visit(block.text, place)
    else {
      const inner = { ...place, path: [...place.path, component(block.label)] }
      visit(block.text, inner)
      visitBlocks(block.children, inner, visit)
    }
  }
}

/** Calls `visit` for every phrase of the document, in the order of the page. */
export function visitDescription(description: Description, visit: Visitor): void {
  for (const [part, content] of description.parts.entries()) {
    const place: Place = { zone: 'body', path: [], part }
    if (content.attached) visit(content.attached, { ...place, zone: 'attached' })
    for (const line of content.preamble) visit(line, { ...place, zone: 'preamble' })
    visitBlocks(content.body, place, visit)
    if (content.closing) visit(content.closing, place)
  }
  const last = description.parts.length
  for (const annex of description.annexes) visitAnnex(annex, { zone: 'annex', path: [], part: last }, visit)
}

const proposes = (phrase: string): boolean => /^(Theo đề nghị|Xét)/.test(phrase)

/** Role and relation that a citation has from its place, unless its author says otherwise. */
export function standing(line: string, place: Place): { readonly role: Role; readonly relation: string } {
  if (place.zone === 'attached') return { role: 'self', relation: 'promulgates' }
  if (place.zone === 'annex') return { role: 'annex', relation: 'mentions' }
  if (place.zone === 'body') return { role: 'body', relation: 'mentions' }
  if (proposes(line)) return { role: 'proposal', relation: 'proposed-by' }
  return { role: 'legal-basis', relation: line.startsWith('Thực hiện') ? 'implements' : 'based-on' }
}
