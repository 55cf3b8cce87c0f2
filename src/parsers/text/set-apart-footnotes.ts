import type { RawLine } from './read-lines.ts'
import { usualGap } from './set-apart-furniture.ts'

export interface Note {
  readonly marker: number
  readonly lines: readonly string[]
}

export interface WithoutNotes {
  readonly body: readonly RawLine[]
  readonly notes: readonly Note[]
}

// `12 Kế hoạch số …;`, `- 15Kế hoạch`, `   14 Quyết định`: a bare number, then a capital or a quotation
const NOTE = /^(?:-\s*)?([1-9]\d{0,2})\s?(?=[\p{Lu}“"(])/u

/**
 * Footnotes at the feet of pages: runs of lines that start with the next numbers of one series (1, 2, 3 … over the
 * whole document). A run ends at a page start, so body text that goes on behind it is joined again by the reflow.
 */
export function setApartFootnotes(lines: readonly RawLine[], isReferred: (marker: number) => boolean): WithoutNotes {
  const body: RawLine[] = []
  const notes: { marker: number; lines: string[] }[] = []
  let open = false
  let expected = 1
  const usual = usualGap(lines)
  lines.forEach((line, index) => {
    const marker = Number(NOTE.exec(line.text)?.[1] ?? Number.NaN)
    if (marker === expected && isReferred(marker) && (open || line.gap > usual || beginsRun(lines, index, expected))) {
      notes.push({ marker, lines: [line.text.replace(NOTE, '')] })
      expected++
      open = true
    } else if (open && !line.pageStart && line.gap <= usual && continuesNote(notes[notes.length - 1])) {
      notes[notes.length - 1]?.lines.push(line.text)
    } else {
      body.push(open ? { ...line, pageStart: true } : line)
      open = false
    }
  })
  return { body, notes }
}

/** A run of notes is believed where a page start, or a note of the next number, follows within a few lines. */
function beginsRun(lines: readonly RawLine[], index: number, marker: number): boolean {
  for (let i = index + 1; i < Math.min(lines.length, index + 6); i++) {
    const line = lines[i]
    if (!line) break
    if (line.pageStart || Number(NOTE.exec(line.text)?.[1]) === marker + 1) return true
  }
  return index + 6 >= lines.length
}

function continuesNote(note: { lines: string[] } | undefined): boolean {
  return !/[.;]$/u.test(note?.lines[note.lines.length - 1] ?? '.')
}

/**
 * Where note `marker` is referred to in `text`, from `start` on: the number glued behind a word, a closing bracket or
 * a year (`20243;` is 2024 and note 3), before punctuation, a space or the end. Returns its offset or -1.
 */
export function findReference(text: string, marker: number, start: number): number {
  const glued = `(?<=[\\p{Ll}\\p{Lu})”"]|(?<!\\d)(?:19|20)\\d\\d)${marker}(?![\\d%/.,]\\d|\\d|%|\\s?%|/)(?=[\\s.,;:)…]|$)`
  const spaced = `(?<=\\p{Ll}\\s)(?<!${COUNTERS}\\s)${marker}(?=[.;:)…](?!\\d)|$)`
  const pattern = new RegExp(`${glued}|${spaced}`, 'gu')
  pattern.lastIndex = start
  return pattern.exec(text)?.index ?? -1
}

/** Words behind which a number counts or names something. */
const COUNTERS =
  '(?:lục|số|[Đđ]iều|[Kk]hoản|[Mm]ục|[Qq]uý|tháng|ngày|năm|độ|cấp|lớp|tuần|kỳ|là|lần|phần|biểu|mẫu|từ|đến|và|trên|dưới|thứ|loại|nhóm|khóa|bước|án)'
