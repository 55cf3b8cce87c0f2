import { describe, expect, it } from 'vitest'
import { joinRules } from '../../../src/parsers/pdf/join-rules.ts'

const flat = (at: number, from: number, to: number) => ({ upright: false, at, from, to })

const joined = (rules: Parameters<typeof joinRules>[0]) => joinRules(rules).map((rule) => ({ ...rule, at: Math.round(rule.at) }))

describe('joinRules', () => {
  it('snaps double lines and bridges small gaps', () => {
    const [rule, ...rest] = joinRules([flat(100, 50, 120), flat(101.5, 122, 300)])
    expect(rest).toEqual([])
    expect(rule).toMatchObject({ from: 50, to: 300 })
    expect(rule?.at).toBeCloseTo(101, 0)
  })
  it('joins the dots of a dotted border', () => {
    const dots = Array.from({ length: 40 }, (_, i) => flat(80, 50 + 3 * i, 51 + 3 * i))
    expect(joined(dots)).toEqual([flat(80, 50, 168)])
  })
  it('keeps rules apart that have a wide gap, and drops what is too short for a row or column', () => {
    expect(joined([flat(10, 0, 50), flat(10, 70, 90), flat(40, 0, 3)])).toEqual([flat(10, 0, 50), flat(10, 70, 90)])
  })
})
