import type { Citation } from '../../src/record/record.ts'

/**
 * `Nghị định số 30` behind `Nghị định số 30/2020/NĐ-CP (sau đây gọi là Nghị định số 30)` points back: where exactly one
 * full number of that kind begins with the short one, its number and identifier are taken.
 */
export function resolveShortForms(citations: readonly Citation[]): Citation[] {
  const full = new Map<string, Citation>()
  return citations.map((citation) => {
    const { number, kind } = citation
    if (number === null) return citation
    const key = `${kind} ${/^\d+/.exec(number)?.[0] ?? number}`
    if (!/^\d+$/.test(number)) {
      full.set(key, citation)
      return citation
    }
    const meant = full.get(key)
    return meant === undefined || citation.date !== null ? citation : { ...citation, number: meant.number, id: meant.id }
  })
}
