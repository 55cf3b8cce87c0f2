import type { ComparedDocument, ComparisonOverview, PlanComparison } from '../../record/comparison.ts'
import { syllablesOf } from '../words/lexicon.ts'

/** Tasks that a plan has to word its own way before its likeness to another tells anything. */
const LEAST = 3
const ALIKE = 0.85
const BANDS = 8
const ROWS = 2

/**
 * Plans that word their tasks alike where the template words them otherwise: one was copied from the other. Each plan is
 * only held against those that share a band of its signature (MinHash), so the work grows with the plans alone.
 */
export function copiesAmong(template: ComparedDocument, plans: readonly PlanComparison[]): ComparisonOverview['copies'] {
  const known = new Set(template.rows.map((row) => hashOf(row.task, template.unit)))
  const prints = plans
    .map(({ plan }) => ({
      path: plan.path,
      own: new Set(plan.rows.map((row) => hashOf(row.task, plan.unit)).filter((hash) => !known.has(hash))),
    }))
    .filter(({ own }) => own.size >= LEAST)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
  const groups: { readonly first: Set<number>; readonly paths: string[]; similarity: number }[] = []
  const byBand = new Map<string, number[]>()
  for (const { path, own } of prints) {
    const bands = bandsOf(own)
    const near = [...new Set(bands.flatMap((band) => byBand.get(band) ?? []))]
    const found = near
      .map((at) => ({ at, alike: jaccard(groups[at]?.first ?? new Set(), own) }))
      .sort((a, b) => b.alike - a.alike || a.at - b.at)[0]
    const group = found !== undefined && found.alike >= ALIKE ? groups[found.at] : undefined
    if (group !== undefined && found !== undefined) {
      group.paths.push(path)
      group.similarity = Math.min(group.similarity, found.alike)
      continue
    }
    groups.push({ first: own, paths: [path], similarity: 1 })
    for (const band of bands) byBand.set(band, [...(byBand.get(band) ?? []), groups.length - 1])
  }
  return groups
    .filter(({ paths }) => paths.length > 1)
    .map(({ paths, similarity }) => ({ paths, similarity: Math.round(similarity * 1000) / 1000 }))
    .sort((a, b) => b.similarity - a.similarity || b.paths.length - a.paths.length)
}

/** FNV-1a of a task's words without years and the plan's own name. */
function hashOf(task: string, unit: string | null): number {
  const own = unit === null ? '' : syllablesOf(unit).join(' ')
  const text = ` ${syllablesOf(task)
    .filter((word) => !/^(?:19|20)\d\d$/.test(word))
    .join(' ')} `
  const masked = own === '' ? text : text.replaceAll(` ${own} `, ' ')
  let hash = 0x811c9dc5
  for (let at = 0; at < masked.length; at++) hash = Math.imul(hash ^ masked.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function bandsOf(hashes: ReadonlySet<number>): string[] {
  const least = Array.from({ length: BANDS * ROWS }, (_, seed) => {
    let smallest = 0xffffffff
    for (const hash of hashes) smallest = Math.min(smallest, mix(hash, seed))
    return smallest
  })
  return Array.from({ length: BANDS }, (_, band) => `${band}:${least.slice(band * ROWS, (band + 1) * ROWS).join('.')}`)
}

/** Another order of the hashes for each seed (the finaliser of MurmurHash3). */
function mix(hash: number, seed: number): number {
  let mixed = hash ^ Math.imul(seed + 1, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0
  for (const each of a) if (b.has(each)) both++
  return both / (a.size + b.size - both)
}
