/** The shape of every recogniser. A reader can check one without knowing the engine. */

/** What the plan itself says of time and place; extractors have no clock. */
export interface PlanContext {
  /** First year of the plan's period; what "quý I" without a year means. */
  readonly planYear: number | null
  readonly planYears: readonly number[]
  /** The document's own date, ISO 8601; null where blank. */
  readonly issued: string | null
  /** The issuer's name, its own unit and those above it, nearest first: `Hoằng Phượng`, [`Hoằng Hóa`, `Thanh Hóa`]. */
  readonly issuerName: string | null
  readonly issuerUnit: string | null
  readonly issuerLevel: 'commune' | 'district' | 'province' | 'central' | 'party' | 'other' | null
  readonly parents: readonly string[]
  /** The document's own kind and number, to tell a mention of itself. */
  readonly kind: string | null
  readonly number: string | null
}

/** Why a rule that matched gave nothing; never null, never an exception. */
export interface Declined {
  readonly declined: string
}

export const declined = (why: string): Declined => ({ declined: why })
export const isDeclined = (value: unknown): value is Declined =>
  typeof value === 'object' && value !== null && 'declined' in value

export interface Rule<T> {
  /** `folder/file`, checked by a test. */
  readonly name: string
  /** Value → phrases that give it; run as tests, shown by `explain`. */
  readonly takes: Readonly<Record<string, readonly string[]>>
  /** The same for phrases that only a plan can complete, read as a plan of 2025 has them. */
  readonly takesInPlan?: Readonly<Record<string, readonly string[]>>
  /** Phrases that must give nothing, also where no plan completes them. */
  readonly refuses: readonly string[]
  /** Phrases that should be taken one day; reported, never failing. */
  readonly notYet?: readonly string[]
  /** Made with `words` (Unicode edges, flags `giu`), named groups only. */
  readonly pattern: RegExp
  /** What no text that it matches is without; a cheaper test than the pattern. */
  readonly needs?: RegExp
  readonly read: (match: RegExpExecArray, context: PlanContext) => T | Declined
}

export interface Match<T> {
  readonly rule: string
  readonly from: number
  readonly to: number
  readonly text: string
  readonly value: T | Declined
}

/** Every match of every rule, earlier rules first where two overlap; overlapping later matches are dropped. */
export function applyRules<T>(rules: readonly Rule<T>[], text: string, context: PlanContext): Match<T>[] {
  const found: Match<T>[] = []
  /** Spans that hold, in order of their place; they never overlap, so the neighbours decide. */
  const held: { readonly from: number; readonly to: number }[] = []
  for (const rule of rules) {
    if (rule.needs?.test(text) === false) continue
    rule.pattern.lastIndex = 0
    for (const match of text.matchAll(rule.pattern)) {
      const from = match.index
      const to = from + match[0].length
      const at = placeOf(held, from)
      if (to === from || (held[at - 1]?.to ?? 0) > from || (held[at]?.from ?? to) < to) continue
      const value = rule.read(match as RegExpExecArray, context)
      if (!isDeclined(value)) held.splice(at, 0, { from, to })
      found.push({ rule: rule.name, from, to, text: match[0], value })
    }
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** Index of the first span that starts at or behind `from`. */
function placeOf(spans: readonly { readonly from: number }[], from: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}
