import type { Line } from '../../src/document/document.ts'

export interface AnnexHeading {
  /** As printed, null where the annex has none. */
  readonly number: string | null
  /** What stands on the heading's own line behind the number. */
  readonly title: string
}

const HEADING =
  /^(?:PHỤ\s*LỤC|Phụ\s*lục|PHỤ BIỂU|Phụ biểu|BIỂU MẪU|Biểu mẫu|BIỂU|Biểu)(?:\s+(?:số|SỐ)\s*:?)?(?:\s*[:.]?\s*((?:\d{1,3}(?:[.-]\d{1,2})?|[IVXL]{1,6})(?:\s?[A-Za-zĐđ](?![\p{L}\d]))?|[A-Z](?![\p{L}\d])))?\s*([:.–/-]|$|(?=\s))/u

/**
 * A heading that opens an annex: `Phụ lục số 01: …`, `PHỤ LỤC II`, `Phụ lục` alone. A mention that happens to open a line
 * (`Phụ lục số 03, Phụ lục số 04 …`, `Phụ lục kèm theo Kế hoạch này`) is none.
 */
export function readAnnexHeading(text: string): AnnexHeading | null {
  const match = HEADING.exec(text)
  if (!match) return null
  const number = match[1] ?? null
  const rest = text.slice(match[0].length).replace(/^[\s:.–-]+/u, '')
  const mark = match[2] ?? ''
  if (rest === '') return text.length <= 60 && !/[,;]$/u.test(text) ? { number, title: '' } : null
  if (/^(?:[,;)]|và\s|của\s|theo\s|tại\s|nêu\s|này|trên|đính kèm)/i.test(rest)) return null
  if (/^\(?(?:ban hành\s+)?kèm theo/i.test(rest)) return /^\(/.test(rest) ? { number, title: '' } : null
  if (number === null && mark === '' && !isCapitals(text)) return null
  if (!/^[\p{Lu}“"(\d]/u.test(rest)) return mark === ':' ? { number, title: rest } : null
  if (mark === '' && !isCapitals(rest) && /[.;]\s/u.test(rest)) return null
  return { number, title: rest }
}

/** The first line of the paragraph that opens an annex, for dumps that glue a heading to what follows. */
export function headingLine(lines: readonly Line[]): AnnexHeading | null {
  const first = lines[0]
  return first ? readAnnexHeading(first.text) : null
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}{2}/u.test(text)
}
