import type { PageContent } from './page-content.ts'
import type { TextLine } from './text-line.ts'

const PAGE_NUMBER = /^(?:(?:trang\s*)?[-–—]?\s*\d{1,4}\s*[-–—]?(?:\s*\/\s*\d{1,4})?|[ivxlc]{1,6})$/i
/** How much of the page's height, at head and foot, page numbers and running heads may stand in. */
const MARGIN = 0.12

/** Where a line stands that may be furniture: at the head or foot of its page, and what it says, digits aside. */
export interface MarginLine {
  readonly line: TextLine
  readonly key: string
}

/** The lines of the page's head and foot: nothing but other margin lines lies beyond them. */
export function marginLines(lines: readonly TextLine[], { height }: PageContent): MarginLine[] {
  const found: MarginLine[] = []
  const take = (line: TextLine | undefined, beyond: (line: TextLine) => boolean): boolean => {
    if (line === undefined || !beyond(line)) return false
    const text = line.text.replace(/\d+/gu, '#').trim()
    found.push({ line, key: `${Math.round(line.base / 6)}|${text}` })
    return true
  }
  for (let i = 0; i < 3 && take(lines[i], (line) => line.bottom < height * MARGIN); i++);
  for (let i = lines.length - 1; i > lines.length - 4 && take(lines[i], (line) => line.top > height * (1 - MARGIN)); i--);
  return found
}

/** A number alone at the very head or foot of its page. */
export function isPageNumber(line: TextLine, lines: readonly TextLine[], { height }: PageContent): boolean {
  if (!PAGE_NUMBER.test(line.text)) return false
  return (
    (line === lines[0] && line.bottom < height * MARGIN) || (line === lines[lines.length - 1] && line.top > height * (1 - MARGIN))
  )
}

/** Keys of margin lines that come back page after page: running heads and feet. */
export function runningKeys(pages: readonly (readonly MarginLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const page of pages) for (const key of new Set(page.map((line) => line.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = Math.max(3, pages.length * 0.3)
  return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key))
}
