import { KNOWN_TEXTS } from '../../src/record/known-texts.ts'
import type { Kind } from '../../src/record/record.ts'
import { fold } from '../../src/text/fold.ts'

/**
 * Texts that plans cite and that another text has replaced as a whole, by the project's table of known texts
 * (data/known-status.yaml). `since` is the day the replacing text took effect; each entry names the text that says so.
 */
export interface KnownStatus {
  readonly number: string
  readonly kind: Kind
  /** Laws are cited by them. */
  readonly names: readonly string[]
  /** Names that no other text bears, so that they tell it without number or date. */
  readonly ownNames: readonly string[]
  /** ISO date of the text, by which laws are cited. */
  readonly date: string
  readonly replacedBy: string
  readonly since: string
  readonly source: string
}

const BY_NAME: ReadonlySet<Kind> = new Set(['luat', 'bo-luat', 'phap-lenh'])

/** How many texts of the table go by a name. */
const bearers = (name: string): number => BEARERS.get(fold(name)) ?? 0

const BEARERS = new Map<string, number>()
for (const { name, aka = [] } of KNOWN_TEXTS)
  for (const each of new Set([name, ...aka].map(fold))) BEARERS.set(each, (BEARERS.get(each) ?? 0) + 1)

export const KNOWN_STATUS: readonly KnownStatus[] = KNOWN_TEXTS.flatMap(
  ({ number, kind, name, aka = [], date, events, confidence }) => {
    const end = events?.find(({ type, scope }) => scope === 'whole' && (type === 'replaced' || type === 'repealed'))
    if (end === undefined || end.by === null || confidence === 'unsure') return []
    const { by: replacedBy, since, source } = end
    const names = BY_NAME.has(kind) ? [name, ...aka] : []
    return [{ number, kind, names, ownNames: names.filter((each) => bearers(each) === 1), date, replacedBy, since, source }]
  },
)
