import { type LexName, parseLexName } from '../identifiers/lex-name.ts'
import { nameKey } from './known-texts.ts'

/** One identifier as the records give it, however often. */
export interface SeenName {
  readonly id: string
  readonly index: number
  readonly lex: LexName
  readonly count: number
  readonly held: boolean
}

const HELD = 1
const SEVERAL = 2

/**
 * Every identifier that the records mention, gathered in one pass over them; so many numbers an identifier and no more,
 * so that a million mentions fit.
 */
export class Registry {
  readonly #index = new Map<string, number>()
  readonly #counts: number[] = []
  readonly #flags: number[] = []
  readonly #first: number[] = []
  /** Identifiers of numbered laws by the name that stands beside the number. */
  readonly #named = new Map<string, Set<number>>()

  /** Notes a mention. `document` is any number that tells documents apart. */
  see(id: string, document: number, name: string | null, numbered: boolean): number {
    const index = this.note(id, document)
    this.#counts[index] = (this.#counts[index] ?? 0) + 1
    if (this.#first[index] !== document) this.#flags[index] = (this.#flags[index] ?? 0) | SEVERAL
    if (name !== null && numbered) {
      const key = nameKey(name)
      const ids = this.#named.get(key)
      if (ids === undefined) this.#named.set(key, new Set([index]))
      else ids.add(index)
    }
    return index
  }

  /** Notes the identifier of a document that is there itself. */
  hold(id: string, document: number): void {
    const index = this.note(id, document)
    this.#flags[index] = (this.#flags[index] ?? 0) | HELD
  }

  /** Notes an identifier that is no mention by itself. */
  note(id: string, document: number): number {
    let index = this.#index.get(id)
    if (index === undefined) {
      index = this.#index.size
      this.#index.set(id, index)
      this.#counts.push(0)
      this.#flags.push(0)
      this.#first.push(document)
    }
    return index
  }

  /** All of them, in the order of their letters: what comes of them does not hang on who came first. */
  *seen(): Generator<SeenName> {
    for (const id of [...this.#index.keys()].sort()) {
      const seen = this.at(id)
      if (seen !== null) yield seen
    }
  }

  /** One of them; null where it is no identifier. */
  at(id: string): SeenName | null {
    const lex = parseLexName(id)
    const index = this.#index.get(id)
    if (lex === null || index === undefined) return null
    return { id, index, lex, count: this.#counts[index] ?? 0, held: ((this.#flags[index] ?? 0) & HELD) !== 0 }
  }

  get size(): number {
    return this.#index.size
  }

  indexOf = (id: string): number | undefined => this.#index.get(id)
  held = (id: string): boolean => ((this.#flags[this.#index.get(id) ?? -1] ?? 0) & HELD) !== 0
  several = (index: number): boolean => ((this.#flags[index] ?? 0) & SEVERAL) !== 0

  named = (): Iterable<readonly [key: string, ids: ReadonlySet<number>]> => this.#named
}
