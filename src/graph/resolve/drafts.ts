import { fold } from '../../text/fold.ts'
import type { GraphDocument } from '../graph.ts'
import { isDay, isUnnumbered, type LexName, parseLexName } from '../identifiers/lex-name.ts'
import { addTo } from '../list-map.ts'
import { titleBehind } from '../nodes/title-behind.ts'

interface Draft {
  readonly id: string
  readonly title: ReadonlySet<string>
  readonly facts: GraphDocument['facts']
}

/** Titles with fewer words tell nothing apart. */
const LEAST = 4
const ALIKE = 0.8

/**
 * Documents whose number was still to be filled in: the number of the final one is known from others only, that cite it
 * by its title. A draft is the one document of its organ and kind that bears its title and was signed when it says.
 */
export class Drafts {
  readonly #drafts = new Map<string, Draft[]>()
  /** By draft: what bears its title, as the records name it. */
  readonly #cited = new Map<string, Set<string>>()

  /** Whether any was learnt: without them nothing needs to be compared. */
  get any(): boolean {
    return this.#drafts.size > 0
  }

  learn(id: string, { facts, annexOf }: GraphDocument): void {
    const lex = parseLexName(id)
    if (lex === null || annexOf !== undefined || !facts.title || !isUnnumbered(lex.numbers)) return
    const title = wordsOf(facts.title, facts)
    if (title.size >= LEAST) addTo(this.#drafts, seriesOf(lex), { id, title, facts })
  }

  /** Holds the mentions of a document against the drafts. */
  compare({ citations, facts }: GraphDocument): void {
    for (const { id, raw, passage, number } of citations) {
      const lex = number === null ? null : parseLexName(id)
      if (lex === null || !isDay(lex.date)) continue
      for (const draft of this.#drafts.get(seriesOf(lex)) ?? []) {
        if (!fits(draft.facts, lex.date)) continue
        const title = titleBehind(passage, raw)
        if (title === null || likeness(draft.title, wordsOf(title, facts)) < ALIKE) continue
        const cited = this.#cited.get(draft.id) ?? new Set<string>()
        this.#cited.set(draft.id, cited.add(id))
      }
    }
  }

  /** Each draft with what was cited by its title. */
  found(): Iterable<readonly [draft: string, cited: ReadonlySet<string>]> {
    return this.#cited
  }
}

const seriesOf = ({ jurisdiction, authority, kind }: LexName): string => `${jurisdiction}:${authority}:${kind}`

/** Whether a day is when the draft may have been signed. */
function fits({ date, planYear }: Draft['facts'], day: string): boolean {
  if (date !== null) return day.startsWith(date)
  const year = Number(day.slice(0, 4))
  return planYear !== null && (year === planYear || year === planYear - 1)
}

/** Words of a title, but for those that open it and the place of whoever writes. */
function wordsOf(title: string, { issuer }: Draft['facts']): Set<string> {
  const place = issuer?.unit ? fold(issuer.unit) : null
  const plain = fold(title).replace(/^(?:ve (?:viec )?)?(?:ban hanh )?/, '')
  return new Set((place === null ? plain : plain.replaceAll(place, ' ')).split(/[^a-z0-9]+/).filter((word) => word !== ''))
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.max(1, a.size, b.size)
}
