import type { Passage } from '../passage.ts'

/** Kinds that give orders: their clauses open with who has to carry them out, under no heading that says so. */
const DIRECTIVES = new Set(['thong-bao', 'ket-luan', 'chi-thi', 'cong-van', 'cong-dien'])

/**
 * Paths, joined by `/`, under which the clauses of a notice, a directive or a letter name who has to act: at least two of
 * them, and at least a third. None in other kinds, where tasks have a section of their own.
 */
export function directiveSections(
  passages: readonly Passage[],
  kind: string | null,
  namesUnit: (passage: Passage) => boolean,
): ReadonlySet<string> {
  if (kind === null || !DIRECTIVES.has(kind)) return new Set()
  const clauses = new Map<string, { all: number; named: number }>()
  for (const passage of passages) {
    if (passage.zone !== 'body' || passage.opens !== true) continue
    const parent = parentOf(passage.path)
    const counts = clauses.get(parent) ?? { all: 0, named: 0 }
    counts.all++
    if (namesUnit(passage)) counts.named++
    clauses.set(parent, counts)
  }
  return new Set([...clauses].filter(([, { all, named }]) => named >= 2 && named >= all / 3).map(([parent]) => parent))
}

/** The path that a clause stands under, joined by `/`; empty for one of the top. */
export const parentOf = (path: readonly string[]): string => path.slice(0, -1).join('/')
