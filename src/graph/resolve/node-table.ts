import { type LexName, lexName, parseLexName, UNKNOWN } from '../identifiers/lex-name.ts'
import { hashOf } from './hash.ts'

/** The documents that identifiers were resolved to, by index. Holds a string and a number each: there may be a million. */
export class NodeTable {
  readonly #ids: string[] = []
  readonly #weights: number[] = []
  readonly #byId = new Map<string, number>()
  /** By number and day without the kind, hashed. */
  readonly #byDay = new Map<number, number>()
  /** Mentions by kind, where the words slip: one decision called `Quy định` once. */
  readonly #kinds = new Map<number, Map<string, number>>()
  readonly #redirect = new Map<number, number>()

  get size(): number {
    return this.#ids.length
  }

  /** The node of a name; the same for the same, and for another kind under one number, symbol and day. */
  nodeOf(lex: LexName, weight = 0): number {
    const id = lexName(lex)
    const found = this.#byId.get(id) ?? this.#sameDay(lex)
    if (found !== undefined) {
      this.#vote(found, lex.kind, weight)
      return found
    }
    const index = this.#ids.push(id) - 1
    this.#weights.push(weight)
    this.#byId.set(id, index)
    const day = dayKey(lex)
    if (day !== null) this.#byDay.set(hashOf(day), index)
    return index
  }

  #sameDay(lex: LexName): number | undefined {
    const day = dayKey(lex)
    const found = day === null ? undefined : this.#byDay.get(hashOf(day))
    return found !== undefined && dayKey(this.#parsed(found)) === day ? found : undefined
  }

  #parsed = (index: number): LexName => parseLexName(this.#ids[index] as string) as LexName

  #vote(index: number, kind: string, weight: number): void {
    const lex = this.#parsed(index)
    let kinds = this.#kinds.get(index)
    if (kinds === undefined && lex.kind === kind) {
      this.#weights[index] = (this.#weights[index] ?? 0) + weight
      return
    }
    kinds ??= new Map([[lex.kind, this.#weights[index] ?? 0]])
    kinds.set(kind, (kinds.get(kind) ?? 0) + weight)
    this.#kinds.set(index, kinds)
    const [best = lex.kind] = [...kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? []
    this.#ids[index] = lexName({ ...lex, kind: best })
  }

  /** What is said of one holds of the other: they are one document. */
  join(from: number, to: number): void {
    if (this.find(from) !== this.find(to)) this.#redirect.set(this.find(from), this.find(to))
  }

  find(index: number): number {
    let at = index
    for (let next = this.#redirect.get(at); next !== undefined; next = this.#redirect.get(at)) at = next
    return at
  }

  idOf(index: number): string {
    return this.#ids[this.find(index)] as string
  }

  lexOf(index: number): LexName {
    return this.#parsed(this.find(index))
  }
}

/** Two kinds under one number are one document only where the number has its symbol and the day is known. */
function dayKey({ jurisdiction, authority, numbers, date, annex }: LexName): string | null {
  if (date.length < 10 || annex !== '' || !/-[a-z]/.test(numbers) || authority === UNKNOWN) return null
  return `${jurisdiction}:${authority}:${numbers}:${date}`
}
