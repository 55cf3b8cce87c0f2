import type { ColumnRole } from '../../src/record/record.ts'
import type { Fragment } from './flat-fragments.ts'
import { gapKind, type Learnt, openingKey, type Segmentation } from './flat-segment.ts'

/** Widths, bullets and openings of each column, from one reading of all rows. */
export function learn(
  rows: readonly (readonly Fragment[])[],
  readings: readonly Segmentation[],
  roles: readonly ColumnRole[],
): Learnt {
  const lengths: number[][] = roles.map(() => [])
  const items: { bullet: number; all: number }[] = roles.map(() => ({ bullet: 0, all: 0 }))
  const openings: Map<string, number>[] = roles.map(() => new Map())
  const openers: Map<string, number>[] = roles.map(() => new Map())
  rows.forEach((fragments, r) => {
    const columns = readings[r]?.columns ?? []
    const seen = new Set<string>()
    fragments.forEach((fragment, i) => {
      const k = columns[i] ?? 0
      const whole = fragment.startsLine && (fragments[i + 1]?.startsLine ?? true)
      if (whole) lengths[k]?.push(fragment.lineLength)
      const opens = i === 0 || columns[i - 1] !== k || fragment.bullet
      const item = items[k]
      if (!opens || !item) return
      item.all++
      if (fragment.bullet) item.bullet++
      const key = openingKey(fragment.text)
      if (!seen.has(`${k} ${key}`)) openings[k]?.set(key, (openings[k]?.get(key) ?? 0) + 1)
      if (i === 0 || columns[i - 1] !== k) openers[k]?.set(key, (openers[k]?.get(key) ?? 0) + 1)
      seen.add(`${k} ${key}`)
    })
  })
  return {
    widths: lengths.map(width),
    bullets: items.map(({ bullet, all }) => (bullet + 1) / (all + 2)),
    openings,
    openers,
    gaps: gapOdds(rows, readings),
  }
}

/** What the first gaps are like in dumps that tell nothing by them, in lines. */
const FEW = [2, 20, 2]
const TRUST = 0.8
const LEAST = -0.6
const MOST = 2

/** Dumps differ in whether an empty line stands where a column starts: what the first reading found says so. */
function gapOdds(rows: readonly (readonly Fragment[])[], readings: readonly Segmentation[]): number[] {
  const breaks = [...FEW]
  const joins = [...FEW]
  rows.forEach((fragments, r) => {
    const columns = readings[r]?.columns ?? []
    fragments.forEach((fragment, i) => {
      if (i === 0 || !fragment.startsLine || fragment.afterBreak) return
      const counts = columns[i] === columns[i - 1] ? joins : breaks
      counts[gapKind(fragment)] = (counts[gapKind(fragment)] ?? 0) + 1
    })
  })
  const share = (counts: readonly number[], kind: number) => (counts[kind] ?? 0) / counts.reduce((sum, count) => sum + count, 0)
  return FEW.map((_, kind) => Math.min(MOST, Math.max(LEAST, TRUST * Math.log(share(breaks, kind) / share(joins, kind)))))
}

/** The longest line but for the few that a wrong reading put there. */
function width(lengths: readonly number[]): number {
  const sorted = [...lengths].sort((a, b) => b - a)
  return sorted[Math.floor(sorted.length * 0.04)] ?? 0
}
