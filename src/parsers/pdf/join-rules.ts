import type { Rule } from './page-content.ts'
import { DOT } from './path-rules.ts'

/** Rules this near to each other, in points, are one: double lines, borders of neighbouring cells. */
const SNAP = 2.5
/** A gap in a rule that is bridged; between the dots and dashes of a broken border a wider one. */
const GAP = 3
const BROKEN_GAP = 6
const SHORTEST = 6

/** Snaps rules onto common positions and joins their pieces; what stays shorter than a row or column is dropped. */
export function joinRules(rules: readonly Rule[]): Rule[] {
  const flat: Rule[] = []
  const upright: Rule[] = []
  for (const rule of rules) (rule.upright ? upright : flat).push(rule)
  return [...joinAlong(flat), ...joinAlong(upright)]
}

function joinAlong(rules: Rule[]): Rule[] {
  rules.sort((a, b) => a.at - b.at)
  const joined: Rule[] = []
  for (let i = 0; i < rules.length; ) {
    let j = i + 1
    // measured from the group's first rule, so that a run of near ones cannot creep
    while (j < rules.length && (rules[j] as Rule).at - (rules[i] as Rule).at <= SNAP) j++
    joinGroup(rules.slice(i, j), joined)
    i = j
  }
  return joined.filter((rule) => rule.to - rule.from >= SHORTEST)
}

function joinGroup(group: Rule[], joined: Rule[]): void {
  group.sort((a, b) => a.from - b.from)
  let length = 0
  let at = 0
  for (const rule of group) {
    const weight = rule.to - rule.from + 0.01
    length += weight
    at += rule.at * weight
  }
  let current: Rule | undefined
  let last = 0
  for (const rule of group) {
    const own = rule.to - rule.from
    const gap = last < 3 * DOT && own < 3 * DOT ? BROKEN_GAP : GAP
    if (current !== undefined && rule.from - current.to <= gap) current.to = Math.max(current.to, rule.to)
    else {
      current = { upright: rule.upright, at: at / length, from: rule.from, to: rule.to }
      joined.push(current)
    }
    last = own
  }
}
