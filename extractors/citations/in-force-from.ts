import { foldInPlace } from './fold-in-place.ts'

const FROM =
  /(?<![a-z])(quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|ke hoach|quy dinh|quy che|luat|van ban) (?:[a-z]+ )?nay (?:co|bat dau co) hieu luc (?:thi hanh )?(?:ke )?tu (?:ngay (\d{1,2})(?: ?\/ ?| thang )(\d{1,2})(?: ?\/ ?| nam )(\d{4})|ngay (ky|ban hanh))/

/**
 * The day from which a document holds, ISO 8601, as it says itself: `Quyết định này có hiệu lực kể từ ngày 01/7/2025`,
 * or `kể từ ngày ký`, which is its own date. Null where it says nothing.
 */
export function inForceFrom(texts: Iterable<string>, issued: string | null): string | null {
  for (const text of texts) {
    if (!/hiệu lực/i.test(text)) continue
    const match = FROM.exec(foldInPlace(text).replace(/\s+/g, ' '))
    if (match === null) continue
    const [, , day = '', month = '', year = '', signed] = match
    if (signed !== undefined) return issued?.length === 10 ? issued : null
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  }
  return null
}
