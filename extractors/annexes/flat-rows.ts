import type { Line } from '../../src/document/document.ts'
import { romanNumeral } from '../../src/text/roman.ts'
import type { FlatLine } from './flat-fragments.ts'
import { columnNumbers, repeatedHeader } from './flat-header.ts'

/** Lines of one row, its number apart. */
export interface FlatRow {
  readonly no: string
  readonly group: string | null
  readonly lines: readonly FlatLine[]
}

/** A number, and what a cell behind it may begin with: also a bullet, a share or a date. */
const NUMBER =
  /^(\d{1,3})(?:\s?[.)]\s*(?!\d)|\s+(?=[\p{Lu}“"]|\d+\s?%|[-–+•]\s?\p{Lu}|\d{1,2}[/.-]\d|\d{1,2}\s(?:tháng|ngày|tuần|quý|năm|lần|cuộc|buổi)(?!\p{L}))|$)(.*)$/u
const SUBNUMBER = /^(\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)]?\s+|$)(.*)$/u
const GROUP = /^([IVX]{1,5}|[A-ZĐ])(?:[.)/]\s*|\s+[-–]\s+|\s+(?=\p{Lu})|$)(.*)$/u

interface Opening {
  readonly kind: 'row' | 'group'
  readonly label: string
  readonly rest: string
}

/**
 * Cuts the lines behind a header into rows at the numbers that continue the series (1, 2, 3 …; from 1 again under a new
 * group). Repeats of the header and stray marks are dropped; what follows them stands behind a page break.
 */
export function splitRows(lines: readonly Line[], header: string): FlatRow[] {
  const rows = numberedRows(lines, header, false)
  if (rows.length > 1) return withoutParents(rows)
  // where nothing is numbered otherwise, roman numbers are those of rows
  const roman = numberedRows(lines, header, true)
  return roman.length > rows.length + 1 ? roman : rows
}

/** Rows `1` with a short title over `1.1` are groups, if all rows without a dot are such. */
function withoutParents(rows: readonly FlatRow[]): FlatRow[] {
  const isChild = (row: FlatRow) => row.no.includes('.')
  const areParents = rows.every((row, i) => isChild(row) || (rows[i + 1]?.no === `${row.no}.1` && row.lines.length <= 2))
  if (!areParents) return [...rows]
  let group: string | null = null
  return rows.flatMap((row) => {
    if (isChild(row)) return [group === null ? row : { ...row, group }]
    group = `${row.no}. ${row.lines.map(({ line }) => line.text).join(' ')}`
    return []
  })
}

function numberedRows(lines: readonly Line[], header: string, roman: boolean): FlatRow[] {
  const texts = lines.map((line) => line.text)
  const rows: { no: string; group: string | null; lines: FlatLine[] }[] = []
  let group: string | null = null
  let groupOpen = false
  let last = 0
  let broken = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.startsPage) broken = true
    const repeated = repeatedHeader(texts, i, header)
    if (repeated > 0) {
      i += repeated - 1 + columnNumbers(texts, i + repeated)
      broken = true
      continue
    }
    // a page number between a row and the header that the next page repeats
    if (isStray(line, lines[i + 1]) || (/^\d{1,3}$/.test(line.text) && repeatedHeader(texts, i + 1, header) > 0)) continue
    const subnumbered = rows[rows.length - 1]?.no.includes('.') ?? false
    // between rows `1.1` and `1.2` a number alone is a page's
    if (subnumbered && /^\d{1,3}$/.test(line.text)) continue
    const opening = roman ? romanRow(line.text, last) : openingOf(texts, i, last)
    if (opening?.kind === 'group') {
      group = [/[.)]$/.test(opening.label) ? opening.label : `${opening.label}.`, opening.rest].join(' ').trim()
      groupOpen = true
      if (restartsAfter(texts, i)) last = 0
      continue
    }
    if (opening) {
      last = roman ? last + 1 : Number.parseInt(opening.label, 10)
      rows.push({
        no: opening.label,
        group,
        lines: opening.rest === '' ? [] : [{ line: shorten(line, opening.rest), afterBreak: false }],
      })
      groupOpen = false
      broken = false
      continue
    }
    const behind = roman || subnumbered ? null : numberBehind(texts, i, last)
    if (behind !== null && rows.length > 0) {
      rows[rows.length - 1]?.lines.push({ line: { ...line, text: behind }, afterBreak: broken })
      last++
      rows.push({ no: String(last), group, lines: [] })
      broken = false
      continue
    }
    if (groupOpen) group = `${group} ${line.text}`
    else rows[rows.length - 1]?.lines.push({ line, afterBreak: broken })
    broken = false
  }
  return rows
}

/** Lines of a table without the headers that its pages repeat; what follows one stands behind a page break. */
export function withoutHeaders(lines: readonly Line[], header: string): FlatLine[] {
  const texts = lines.map((line) => line.text)
  const kept: FlatLine[] = []
  let broken = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    const repeated = repeatedHeader(texts, i, header)
    broken ||= repeated > 0 || line.startsPage === true
    if (repeated > 0) i += repeated - 1 + columnNumbers(texts, i + repeated)
    else if (!isStray(line, lines[i + 1])) {
      kept.push({ line, afterBreak: broken })
      broken = false
    }
  }
  return kept
}

/** How many lines ahead the number after the next may stand. */
const AHEAD = 60

/**
 * A number centred in its cell may stand as high as the last line of the row above, and behind it in the dump. It is the
 * next one of the series, no line opens with it, and the one after it follows. Gives the line without it.
 */
function numberBehind(texts: readonly string[], index: number, last: number): string | null {
  const found = /^(.*[\p{L}\d)][.;]?)\s(\d{1,3})$/u.exec(texts[index] ?? '')
  if (!found?.[1] || Number(found[2]) !== last + 1 || BEFORE_FIGURE.test(found[1])) return null
  const opened = texts
    .slice(index + 1, index + AHEAD)
    .map((text) => Number(NUMBER.exec(text)?.[1] ?? /\s(\d{1,3})$/u.exec(text)?.[1]))
  const after = opened.indexOf(last + 2)
  const same = opened.indexOf(last + 1)
  return after >= 0 && (same < 0 || same > after) ? found[1] : null
}

const BEFORE_FIGURE = /(?:tháng|quý|năm|ngày|số|khoản|điều|điểm|mục|từ|đến|phụ lục|đợt|lần|cấp|mức độ|trên|dưới|[-–/])$/iu

/** A letter or mark alone on its line at a page's edge: nothing of the table. */
function isStray(line: Line, next: Line | undefined): boolean {
  return /^[\p{L}.,'`|_-]$/u.test(line.text) && (line.startsPage === true || next === undefined || next.startsPage === true)
}

function openingOf(texts: readonly string[], index: number, last: number): Opening | null {
  const text = texts[index] ?? ''
  const sub = SUBNUMBER.exec(text)
  const main = Number.parseInt(sub?.[1] ?? '', 10)
  if (
    sub?.[1] &&
    (main === Math.max(1, last) || main === last + 1) &&
    !/^\d{1,2}\.\d{1,2}\.\d{4}/.test(text) &&
    /^\p{Lu}|^$/u.test(sub[2] ?? '')
  )
    return { kind: 'row', label: sub[1], rest: sub[2] ?? '' }
  const number = NUMBER.exec(text)
  if (number?.[1] && follows(Number(number[1]), last, /^(?:\d{1,3}\s?[.)]|0\d\s)/.test(text), texts, index))
    return { kind: 'row', label: number[1], rest: number[2] ?? '' }
  // `Quý` / `I` over two lines is a time
  const group = /qu[ýy]$/i.test(texts[index - 1] ?? '') ? null : GROUP.exec(text)
  if (
    group?.[1] &&
    (last === 0 || restartsAfter(texts, index) || goesOnAfter(texts, index, last)) &&
    opensGroup(group[1], group[2] ?? '', text)
  )
    return { kind: 'group', label: group[1], rest: group[2] ?? '' }
  return null
}

function romanRow(text: string, last: number): Opening | null {
  const found = GROUP.exec(text)
  if (found?.[1] === undefined || found[1] !== romanNumeral(last + 1)) return null
  return { kind: 'row', label: found[1], rest: found[2] ?? '' }
}

function opensGroup(label: string, rest: string, text: string): boolean {
  if (/^[IVX]+$/.test(label)) return rest === '' || /^\p{Lu}/u.test(rest)
  return /^[A-ZĐ][.)]\s/u.test(text) && /^\p{Lu}/u.test(rest)
}

/** The next number, or one a little further where it is marked as a number; a bare number must be just the next. */
function follows(value: number, last: number, marked: boolean, texts: readonly string[], index: number): boolean {
  if (value === last + 1) return true
  if (!marked || value <= last || value > last + 3) return false
  // a skipped number only where the missing ones do not follow later
  return !texts.slice(index + 1, index + 120).some((text) => Number(NUMBER.exec(text)?.[1]) === last + 1)
}

/** Whether a row with the next number follows within a few lines: numbers may run on through the groups. */
function goesOnAfter(texts: readonly string[], index: number, last: number): boolean {
  return (
    /^[IVX]+(?:[.)]|\s|$)/u.test(texts[index] ?? '') &&
    texts.slice(index + 1, index + 4).some((text) => Number(NUMBER.exec(text)?.[1]) === last + 1)
  )
}

/** Whether row numbers start again at 1 within a few lines. */
function restartsAfter(texts: readonly string[], index: number): boolean {
  return texts.slice(index + 1, index + 7).some((text) => NUMBER.exec(text)?.[1] === '1')
}

function shorten(line: Line, rest: string): Line {
  return { ...line, text: rest, span: [line.span[1] - rest.length, line.span[1]] }
}
