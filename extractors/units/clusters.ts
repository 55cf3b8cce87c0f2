import type { Unit } from '../../src/record/record.ts'
import type { PlanContext } from '../rule.ts'
import { canonical, levelOf } from './canonical.ts'

interface Cluster {
  readonly key: string
  readonly id: string
  generic: boolean
  readonly forms: Map<string, number>
  /** Where in the order of reading it is named. */
  readonly at: number[]
}

/**
 * Groups surface forms by the unit they mean: same key, or one letter apart in a long one. Forms of `notes` join the units
 * that are there and make none.
 */
export function clusters(forms: readonly string[], context: PlanContext, notes: readonly string[] = []): Unit[] {
  const found: Cluster[] = []
  const byKey = new Map<string, Cluster>()
  for (const [at, form] of forms.entries()) {
    const { key, id, generic } = canonical(form, context)
    if (key === '') continue
    const cluster =
      byKey.get(key) ??
      (/(?:uy ban nhan dan|hoi dong nhan dan)/u.test(key) ? undefined : found.find((other) => oneLetterApart(other.key, key)))
    if (cluster === undefined) {
      const fresh = { key, id, generic, forms: new Map([[form, 1]]), at: [at] }
      found.push(fresh)
      byKey.set(key, fresh)
    } else {
      byKey.set(key, cluster)
      cluster.at.push(at)
      cluster.forms.set(form, (cluster.forms.get(form) ?? 0) + 1)
    }
  }
  for (const form of notes) {
    const known = byKey.get(canonical(form, context).key)
    known?.forms.set(form, (known.forms.get(form) ?? 0) + 1)
  }
  return mergeBare(found, context).map(unitOf)
}

const OWN_LEVEL: Readonly<Record<string, readonly string[]>> = {
  commune: ['xa', 'phuong', 'dac khu', 'thi tran'],
  district: ['huyen', 'quan', 'thi xa'],
  province: ['tinh', 'thanh pho'],
}
const BARE =
  /^(?:ban chi dao|ban chi huy|ban quan ly|thu tuong|van phong hoi dong nhan dan|(?:(?:pho )?chu tich )?(?:uy ban nhan dan|hoi dong nhan dan))$/u

/** Organs of which a place may have several, known by the last one named in full. */
const BOARD = /^ban (?:chi dao|chi huy|quan ly)$/u

/** A bare `Ban Chỉ đạo` is the one last named in full before it; a bare `Chủ tịch UBND` the issuer's own. */
function mergeBare(found: readonly Cluster[], context: PlanContext): Cluster[] {
  const gone = new Set<Cluster>()
  const levels = OWN_LEVEL[context.issuerLevel ?? 'commune'] ?? []
  for (const bare of found.filter(({ key }) => BARE.test(key))) {
    const full = found.filter((other) => other.key.startsWith(`${bare.key} `))
    const own = full.filter(({ key }) =>
      levels.some((level) => key === `${bare.key} ${level}` || key === `${bare.key} uy ban nhan dan ${level}`),
    )
    const only =
      own.length === 1
        ? own[0]
        : full.length === 1
          ? full[0]
          : BOARD.test(bare.key)
            ? lastNamed(full, bare.at[0] ?? 0)
            : undefined
    if (only === undefined) continue
    for (const [form, count] of bare.forms) only.forms.set(form, count)
    gone.add(bare)
  }
  return found.filter((cluster) => !gone.has(cluster))
}

/** The unit that is named last before a place in the order of reading. */
function lastNamed(found: readonly Cluster[], before: number): Cluster | undefined {
  const last = (cluster: Cluster): number => Math.max(...cluster.at.filter((at) => at < before), -1)
  const named = found.filter((cluster) => last(cluster) >= 0)
  return named.sort((a, b) => last(b) - last(a))[0]
}

function unitOf({ id, generic, forms }: Cluster): Unit {
  const name = [...forms].sort(([a, timesA], [b, timesB]) => rank(b, timesB) - rank(a, timesA))[0]?.[0] ?? id
  const level = levelOf(name)
  return {
    id,
    name,
    surfaceForms: [...forms.keys()],
    ...(generic ? { scope: 'generic' as const } : {}),
    ...(level === null ? {} : { level }),
  }
}

/** The name is the form that is used most, a spelled-out one before an abbreviated, one with a capital before one without. */
function rank(form: string, times: number): number {
  const abbreviated = /(?<!\p{L})\p{Lu}{2,}/u.test(form) ? 3 : 0
  return (
    times +
    (/^\p{Lu}\p{Ll}/u.test(form) ? 4 : 0) -
    abbreviated +
    (/\s[-–]\s/u.test(form) ? 1 : 0) +
    Math.min(form.length, 40) / 20
  )
}

const firstWord = (key: string): string => key.slice(0, `${key} `.indexOf(' '))

/** One letter put in, left out or changed, in keys of at least ten letters behind the same head noun (`sở`, `bộ`). */
export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 10 || a === b || firstWord(a) !== firstWord(b))
    return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return (
    Math.max(a.length, b.length) - start - end <= 1 &&
    !/\d/u.test(a.slice(start, a.length - end) + b.slice(start, b.length - end))
  )
}
