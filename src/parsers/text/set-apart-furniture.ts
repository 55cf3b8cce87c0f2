import type { RawLine } from './read-lines.ts'

export interface Apart {
  readonly body: readonly RawLine[]
  readonly furniture: readonly RawLine[]
}

const PAGE_NUMBER = /^(?:-\s*)?(\d{1,3})(?:\s*-)?$/
const PAGE_OF = /^(?:Trang|Page)\s+\d{1,3}(?:\s*(?:\/|of|trên)\s*\d{1,3})?$/i

/**
 * Page numbers on lines of their own: at a page start, or set off by empty lines more than the lines around them.
 * A number in a table's first column looks the same, so one counts only at a page's edge and only in ascending order.
 */
export function setApartFurniture(lines: readonly RawLine[]): Apart {
  const usual = usualGap(lines)
  const body: RawLine[] = []
  const furniture: RawLine[] = []
  let last = 0
  let carried = false
  lines.forEach((line, index) => {
    const number = Number(PAGE_NUMBER.exec(line.text)?.[1] ?? Number.NaN)
    const edge = line.pageStart || line.gap > usual + 1 || (lines[index + 1]?.pageStart ?? true)
    // the first page bears no number (Decree 30/2020, annex I): the series starts at 2
    const next = number === Math.max(2, last + 1) && (line.pageStart || (lines[index + 1]?.pageStart ?? true))
    const numbered =
      number > last && number <= last + 40 && edge && !/^0/.test(line.text) && (next || isSetOff(lines, index, usual))
    if (PAGE_OF.test(line.text) || numbered) {
      if (numbered) last = number
      furniture.push(line)
      carried = true
      return
    }
    // the line behind a page number opens the page
    body.push(carried ? { ...line, pageStart: true } : line)
    carried = false
  })
  return { body, furniture }
}

function isSetOff(lines: readonly RawLine[], index: number, usual: number): boolean {
  const line = lines[index]
  const next = lines[index + 1]
  if (!line) return false
  const before = line.gap > usual + 1 || (line.pageStart && line.gap >= usual)
  const after = next === undefined || next.pageStart || next.gap > usual
  return before && after
}

/** The most frequent number of empty lines between two lines: 0 in most dumps, 1 in double-spaced ones. */
export function usualGap(lines: readonly RawLine[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) counts.set(line.gap, (counts.get(line.gap) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
