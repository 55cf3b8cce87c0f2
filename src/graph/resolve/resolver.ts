import { isUnnumbered, parseLexName, UNKNOWN } from '../identifiers/lex-name.ts'
import type { Registry } from './registry.ts'
import type { Settled } from './settle.ts'

/** Why a mention became no document, or one that could not be told from others. */
export type Reason =
  /** Neither number, date nor name. */
  | 'no-number'
  /** A number that is used again each year, and nothing to date it by. */
  | 'no-date'
  | 'issuer-unknown'
  | 'several-candidates'
  /** A name that neither the corpus nor the table has with a number or a date. */
  | 'name-unknown'
  /** No identifier of this form: made by an older version, to be read again. */
  | 'no-identifier'

export interface Resolution {
  /** Index of a node; null where there is none. */
  readonly node: number | null
  readonly reason?: Reason
  readonly candidates?: readonly number[]
}

/** What is known of when a document was written, ISO; null where nothing. */
export interface Written {
  /** First and last day that it may have been. */
  readonly earliest: string | null
  readonly latest: string | null
}

export function written(date: string | null, year: number | null): Written {
  const known = date ?? (year === null ? null : String(year))
  if (known === null) return { earliest: null, latest: null }
  return { earliest: `${known}-01-01`.slice(0, 10), latest: `${known}-12-31`.slice(0, 10) }
}

/** First day in force and first day no more, ISO; null where not known. */
export interface InForce {
  readonly from: string | null
  readonly to: string | null
}

/** Says for each mention of one document what it means. */
export class Resolver {
  readonly #registry: Registry
  readonly #settled: Settled
  readonly #forceOf: (node: number) => InForce

  /** `forceOf` says when a text that the table knows was in force. */
  constructor(registry: Registry, settled: Settled, forceOf: (node: number) => InForce) {
    this.#registry = registry
    this.#settled = settled
    this.#forceOf = forceOf
  }

  /** Mentions in the order given; what is open is settled by the others of the document first, then by the corpus. */
  resolve(ids: readonly string[], when: Written): Resolution[] {
    const indices = ids.map((id) => this.#registry.indexOf(id))
    const here = new Set(indices.map((index) => this.#direct(index)).filter((node): node is number => node !== null))
    return indices.map((index, i) => this.#one(ids[i] as string, index, here, when))
  }

  #direct(index: number | undefined): number | null {
    const node = index === undefined ? -1 : (this.#settled.target[index] ?? -1)
    return node < 0 ? null : this.#settled.nodes.find(node)
  }

  #one(id: string, index: number | undefined, here: ReadonlySet<number>, when: Written): Resolution {
    if (index === undefined) return { node: null, reason: 'no-identifier' }
    const direct = this.#direct(index)
    if (direct !== null) return this.#checked(direct, index)
    const own = this.#settled.own.get(index)
    const lex = parseLexName(id)
    if (own === undefined || lex === null) return { node: null, reason: lex === null ? 'no-identifier' : 'no-number' }
    const options = [...new Set((this.#settled.options.get(index) ?? []).map((node) => this.#settled.nodes.find(node)))]
    const byName = isUnnumbered(lex.numbers)
    const fits = this.#fits(options, here, when, byName && lex.date === UNKNOWN)
    const [only] = fits
    if (only !== undefined && fits.length === 1) return { node: only }
    if (fits.length > 1) return { node: own, reason: 'several-candidates', candidates: fits }
    // a year that fits no day is all that was written
    if (lex.date !== UNKNOWN) return { node: own }
    return { node: own, reason: byName ? 'name-unknown' : 'no-date' }
  }

  #fits(options: readonly number[], here: ReadonlySet<number>, { earliest, latest }: Written, byName: boolean): number[] {
    const named = options.filter((node) => here.has(node))
    if (named.length === 1) return named
    const { nodes } = this.#settled
    const passed = options.filter((node) => latest === null || nodes.lexOf(node).date.slice(0, latest.length) <= latest)
    if (!byName || earliest === null) return passed
    // a law by its name alone is the one in force
    const inForce = passed.filter((node) => {
      const { from, to } = this.#forceOf(node)
      return (from === null || latest === null || from <= latest) && (to === null || to > earliest)
    })
    // … or the only one that ever bore the name
    return inForce.length === 0 && passed.length === 1 ? passed : inForce
  }

  /** A document whose issuer nobody named may be one of many: only within one document is it surely itself. */
  #checked(node: number, index: number): Resolution {
    const { jurisdiction, authority, date, numbers, name } = this.#settled.nodes.lexOf(node)
    if (authority === UNKNOWN || jurisdiction.split(';').includes(UNKNOWN))
      return { node: this.#registry.several(index) ? null : node, reason: 'issuer-unknown' }
    if (isUnnumbered(numbers) && name === '' && numbers === 'lex-1') return { node, reason: 'no-number' }
    if (date === UNKNOWN) return { node, reason: 'no-date' }
    return { node }
  }
}
