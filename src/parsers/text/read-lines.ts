/** A line of a text dump, before anything is made of it. */
export interface RawLine {
  /** Without its line end; white space at either end trimmed. */
  readonly text: string
  /** Empty lines before it. */
  readonly gap: number
  /** First line of a page: behind a form feed, or set off by one leading space as some dumps do. */
  readonly pageStart: boolean
}

/** Non-empty lines with the empty ones counted. Form feeds and page-start spaces become `pageStart`. */
export function readLines(text: string): RawLine[] {
  const lines: RawLine[] = []
  let gap = 0
  let fed = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    const parts = line.split('\f')
    parts.forEach((part, index) => {
      if (index > 0) fed = true
      const trimmed = part.trim()
      if (trimmed === '') {
        if (index === parts.length - 1) gap++
        return
      }
      lines.push({ text: part.trim(), gap, pageStart: fed || lines.length === 0 || startsPage(part, gap) })
      gap = 0
      fed = false
    })
  }
  return lines
}

/** One leading space; two or three where no empty line stands before (double-spaced dumps leave none at a page start). */
function startsPage(line: string, gap: number): boolean {
  return /^ (?=\S)/u.test(line) || (gap === 0 && /^ {2,3}(?=\S)/u.test(line))
}
