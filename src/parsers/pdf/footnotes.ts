import { jointBetween } from '../../text/assemble.ts'
import type { FlowItem, PageLayout } from './page-layout.ts'
import { lineBox, type TextLine } from './text-line.ts'

export interface PageNote {
  readonly page: number
  readonly marker: string
  readonly lines: readonly TextLine[]
}

const MARKER = /^[[(]?(?<marker>\d{1,3}|\*{1,3})[\])]?[.:]?\s+(?=\S)|^(?<glued>\d{1,3})(?=\p{Lu})/u

/**
 * The notes at the foot of a page: below a short rule, in smaller type than the text above, each opened by a marker.
 * Lines before the first marker go on with the last page's note (marker empty).
 */
export function footnotes(layout: PageLayout): { items: readonly FlowItem[]; notes: PageNote[] } {
  const { items, rules, width, height, page } = layout
  const body = bodySize(items)
  for (const rule of rules) {
    const length = rule.to - rule.from
    if (rule.at < 0.35 * height || length < 40 || length > 0.6 * width) continue
    const below = items.filter((item) => item.kind === 'line' && item.line.base > rule.at && item.line.top > rule.at - 4)
    if (below.length === 0 || items.some((item) => item.kind === 'table' && item.table.box[3] > rule.at)) continue
    const lines = below.flatMap((item) => (item.kind === 'line' ? [item.line] : [])).sort((a, b) => a.base - b.base)
    if (lines.some((line) => line.size > 0.95 * body) || (lines[0]?.x0 ?? 0) > rule.from + 40) continue
    const notes = splitNotes(page, lines)
    if (notes.every((note) => note.marker === '')) continue
    return { items: items.filter((item) => !below.includes(item)), notes }
  }
  return { items, notes: [] }
}

function bodySize(items: readonly FlowItem[]): number {
  const letters = new Map<number, number>()
  for (const item of items)
    if (item.kind === 'line') {
      const size = Math.round(item.line.size * 2) / 2
      letters.set(size, (letters.get(size) ?? 0) + item.line.text.length)
    }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

function splitNotes(page: number, lines: readonly TextLine[]): PageNote[] {
  const notes: { page: number; marker: string; lines: TextLine[] }[] = []
  for (const line of lines) {
    const opened = openNote(line)
    if (opened !== undefined) notes.push({ page, marker: opened.marker, lines: [opened.line] })
    else if (notes.length > 0) notes.at(-1)?.lines.push(line)
    else notes.push({ page, marker: '', lines: [line] })
  }
  return notes
}

function openNote(line: TextLine): { marker: string; line: TextLine } | undefined {
  const match = MARKER.exec(line.text)
  const marker = match?.groups?.marker ?? match?.groups?.glued
  if (match === null || marker === undefined) return undefined
  return { marker, line: { ...line, text: line.text.slice(match[0].length) } }
}

/** The text of a note, its lines joined. */
export function noteText({ lines }: PageNote): string {
  let text = ''
  for (const line of lines) text += jointBetween(text, line.text) + line.text
  return text
}

export function noteBox({ lines }: PageNote) {
  const boxes = lines.filter((line) => line.page === lines[0]?.page).map(lineBox)
  return [
    Math.min(...boxes.map((b) => b[0])),
    Math.min(...boxes.map((b) => b[1])),
    Math.max(...boxes.map((b) => b[2])),
    Math.max(...boxes.map((b) => b[3])),
  ] as const
}
