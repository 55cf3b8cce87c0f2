import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEADLINE_RULES } from '../../../extractors/deadlines/rules.ts'
import { type DeadlineRule, timingKey } from '../../../extractors/deadlines/timing.ts'
import { isDeclined, type PlanContext } from '../../../extractors/rule.ts'

const NOWHERE: PlanContext = {
  planYear: null,
  planYears: [],
  issued: null,
  issuerName: null,
  issuerUnit: null,
  issuerLevel: null,
  parents: [],
  kind: null,
  number: null,
}

/** What one rule alone reads in a phrase: keys, or null where it does not match or declines. */
function readAlone(rule: DeadlineRule, phrase: string): string | null {
  const match = phrase.matchAll(rule.pattern).next().value
  if (match === undefined) return null
  const value = rule.read(match as RegExpExecArray, NOWHERE)
  return isDeclined(value) ? null : value.map(timingKey).join(' ')
}

const PHRASES = DEADLINE_RULES.flatMap((rule) => [...Object.values(rule.takes).flat(), ...rule.refuses]).flatMap((phrase) => [
  phrase,
  phrase.toUpperCase(),
])

describe.each(DEADLINE_RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('stands in the file that its name says', () => {
    expect(readdirSync('extractors/deadlines')).toContain(`${name.replace('deadlines/', '')}.ts`)
  })
  it.each(Object.entries(rule.takes).flatMap(([key, phrases]) => phrases.map((phrase) => [phrase, key])))(
    'takes %s as %s',
    (phrase, key) => {
      expect(readAlone(rule, phrase)).toBe(key)
    },
  )
  it.each([...rule.refuses])('refuses %s', (phrase) => {
    expect(readAlone(rule, phrase)).toBeNull()
  })
  it('matches nothing that is without what it needs', () => {
    const matched = PHRASES.filter((phrase) => phrase.search(rule.pattern) >= 0)
    expect(matched.filter((phrase) => rule.needs?.test(phrase) === false)).toEqual([])
  })
  it('stays linear on long runs', () => {
    for (const run of [' '.repeat(50_000), '1'.repeat(50_000), '1/'.repeat(25_000), 'quý '.repeat(12_000)]) {
      expect([...run.matchAll(rule.pattern)].length).toBeGreaterThanOrEqual(0)
    }
  })
})
