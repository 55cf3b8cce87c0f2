import type { BlockDraft, ParagraphDraft } from '../../text/assemble.ts'
import { noteBox, noteText, type PageNote } from './footnotes.ts'
import { joinTables } from './join-tables.ts'
import { startsWithBullet, startsWithLabel } from './line-start.ts'
import type { FlowItem } from './page-layout.ts'
import type { PageTable } from './page-table.ts'
import { isCentred, type Measure, measure, startsParagraph } from './paragraph-break.ts'
import { paragraphDraft, tableDraft } from './table-draft.ts'
import type { TextLine } from './text-line.ts'

export interface FlowPage {
  readonly page: number
  readonly width: number
  readonly items: readonly FlowItem[]
  readonly furniture: readonly TextLine[]
  readonly notes: readonly PageNote[]
}

interface OpenParagraph {
  readonly lines: TextLine[]
  readonly column: number
  centred: boolean
  readonly measure: Measure
}

/** Runs pages together: lines to paragraphs, tables that go on to one table, notes behind their page's text. */
export class Flow {
  readonly blocks: BlockDraft[] = []
  #paragraph: OpenParagraph | undefined
  #table: PageTable | undefined
  #measures = new Map<number, Measure>()
  /** Furniture and notes of pages under an open paragraph or table; they follow it. */
  #pending: BlockDraft[] = []
  #note: PageNote | undefined

  add({ page, width, items, furniture, notes }: FlowPage): void {
    const own = this.#measure(items, width)
    const indents = commonIndents(items)
    for (const item of items) {
      if (item.kind === 'table') this.#addTable(item.table)
      else this.#addLine(item.line, item.column, own, isCentred(item.line, own, indents))
    }
    for (const line of furniture) this.#pending.push({ ...paragraphDraft([line]), layer: 'furniture' })
    for (const note of notes) this.#addNote(note)
    if (items.length === 0 && page > 0) this.#release()
  }

  end(): readonly BlockDraft[] {
    this.#release()
    this.#closeNote()
    this.blocks.push(...this.#pending.splice(0))
    return this.blocks
  }

  #measure(items: readonly FlowItem[], width: number): Measure {
    const lines = items.flatMap((item) => (item.kind === 'line' && item.column === 0 ? [item.line] : []))
    const key = Math.round(width)
    const found = measure(lines, width) ?? this.#measures.get(key)
    const tables = items.flatMap((item) => (item.kind === 'table' ? [item.table.box] : []))
    const fallback = {
      left: Math.min(0.12 * width, ...lines.map((line) => line.x0), ...tables.map((box) => box[0])),
      right: Math.max(0.9 * width, ...lines.map((line) => line.x1), ...tables.map((box) => box[2])),
      leading: 1.2,
    }
    if (found !== undefined) this.#measures.set(key, found)
    return found ?? fallback
  }

  #addTable(table: PageTable): void {
    if (this.#table !== undefined && this.#table.page !== table.page && joinTables(this.#table, table)) return
    this.#release()
    this.#table = table
  }

  #addLine(line: TextLine, column: number, own: Measure, centred: boolean): void {
    if (this.#table !== undefined) this.#release()
    const open = this.#paragraph
    if (open !== undefined && this.#continues(open, line, column, own, centred)) {
      open.lines.push(line)
      open.centred ||= centred
      return
    }
    this.#release()
    this.#paragraph = { lines: [line], column, centred, measure: own }
  }

  #continues(open: OpenParagraph, line: TextLine, column: number, own: Measure, centred: boolean): boolean {
    const last = open.lines[open.lines.length - 1] as TextLine
    if (open.column !== column) return false
    if (column > 0) return wrapsInColumn(open.lines[0] as TextLine, last, line)
    return !startsParagraph(last, line, open.measure, own, { last: open.centred, line: centred }, open.lines[0] as TextLine)
  }

  #addNote(note: PageNote): void {
    if (note.marker === '' && this.#note !== undefined) {
      this.#note = { ...this.#note, lines: [...this.#note.lines, ...note.lines] }
      return
    }
    this.#closeNote()
    this.#note = note
  }

  #closeNote(): void {
    const note = this.#note
    this.#note = undefined
    if (note === undefined) return
    this.#pending.push({ kind: 'footnote', marker: note.marker, text: noteText(note), page: note.page, bbox: noteBox(note) })
  }

  #release(): void {
    const { lines, centred } = this.#paragraph ?? { lines: [], centred: false }
    if (lines.length > 0)
      this.blocks.push({ ...paragraphDraft(lines), ...(centred ? { align: 'center' as const } : {}) } satisfies ParagraphDraft)
    if (this.#table !== undefined) this.blocks.push(tableDraft(this.#table))
    this.#paragraph = undefined
    this.#table = undefined
    this.blocks.push(...this.#pending.splice(0))
  }
}

/** In a letterhead or signature each line stands alone, but for one that goes on in small letters or within an item. */
function wrapsInColumn(opening: TextLine, last: TextLine, line: TextLine): boolean {
  if (/[.;:]$/u.test(last.text) || line.base - last.base > 1.6 * line.size || line.bold !== last.bold) return false
  if (startsWithBullet(line.text) || startsWithLabel(line.text)) return false
  return startsWithBullet(opening.text) || /^\p{Ll}/u.test(line.text)
}

/** Where several lines of the page begin: a short line there is a first line, not a centred one. */
function commonIndents(items: readonly FlowItem[]): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const item of items)
    if (item.kind === 'line') {
      const x = Math.round(item.line.x0)
      counts.set(x, (counts.get(x) ?? 0) + 1)
    }
  const common = new Set<number>()
  for (const [x, count] of counts) if (count >= 3) for (const near of [x - 1, x, x + 1]) common.add(near)
  return common
}
