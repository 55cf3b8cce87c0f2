import type { Citation, PlanRecord } from '../../record/record.ts'
import type { CitationChange } from '../../record/version-comparison.ts'
import { fold } from '../../text/fold.ts'

/** Documents that only one version cites; one cited with another number, date or issuer is changed. */
export function citationChanges(from: PlanRecord, to: PlanRecord): CitationChange[] {
  const [before, after] = [documents(from), documents(to)]
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, citation]) => citation)
  const come = [...after].filter(([key]) => !before.has(key)).map(([, citation]) => citation)
  const changes = gone.map((a): CitationChange => {
    const successor = come.filter((b) => isInPlaceOf(a, b))
    const alone = successor.length === 1 && gone.filter((other) => successor.some((b) => isInPlaceOf(other, b))).length === 1
    const b = come.find((each) => isCorrected(a, each)) ?? (alone ? successor[0] : undefined)
    if (b !== undefined) come.splice(come.indexOf(b), 1)
    return { status: b ? 'changed' : 'removed', role: a.role, from: a.raw, to: b?.raw ?? null }
  })
  return [...changes, ...come.map((b): CitationChange => ({ status: 'added', role: b.role, from: null, to: b.raw }))]
}

/** The first mention of each cited document, its own number left out: that one is a fact of the letterhead. */
function documents({ citations }: PlanRecord): Map<string, Citation> {
  const byId = new Map<string, Citation>()
  for (const citation of citations) {
    const key = citation.number === null ? citation.id : `${citation.kind} ${number(citation)} ${citation.date ?? ''}`
    if (citation.role !== 'self' && !byId.has(key)) byId.set(key, citation)
  }
  return byId
}

const number = (citation: Citation): string => fold(citation.numberIntended ?? citation.number ?? '').replace(/^0+(?=\d)/, '')

/** One of number and date is the same, as are kind and role: somebody mended the other. */
function isCorrected(a: Citation, b: Citation): boolean {
  if (a.kind !== b.kind || a.role !== b.role) return false
  const sameNumber = a.number !== null && number(a) === number(b)
  const sameDay =
    a.date !== null && a.date === b.date && a.issuer !== null && b.issuer !== null && fold(a.issuer) === fold(b.issuer)
  const sameName = a.name !== null && b.name !== null && fold(a.name) === fold(b.name)
  return sameNumber || sameDay || sameName
}

/** The one document of its kind, issuer and role in place of the only other: last year's plan, this year's. */
function isInPlaceOf(a: Citation, b: Citation): boolean {
  return a.kind === b.kind && a.role === b.role && a.issuer !== null && b.issuer !== null && fold(a.issuer) === fold(b.issuer)
}
