import { type LexName, lexName, UNKNOWN } from '../identifiers/lex-name.ts'

interface Draft {
  lex: LexName
  /** Mentions by kind, where the words slip: one decision called `Quy định` once. */
  kinds: Map<string, number> | null
  weight: number
}

/** The documents that identifiers were resolved to, by index. Made while settling, read while linking. */
export class NodeTable {
  readonly #drafts: Draft[] = []
  readonly #byId = new Map<string, number>()
  /** By number and day without the kind. */
  readonly #byDay = new Map<string, number>()
  readonly #redirect = new Map<number, number>()

  get size(): number {
    return this.#drafts.length
  }

  /** The node of a name; the same for the same, and for another kind under one number, symbol and day. */
  nodeOf(lex: LexName, weight = 0): number {
    const day = dayKey(lex)
    const found = this.#byId.get(lexName(lex)) ?? (day === null ? undefined : this.#byDay.get(day))
    if (found !== undefined) {
      this.#vote(found, lex.kind, weight)
      return found
    }
    const index = this.#drafts.push({ lex, kinds: null, weight }) - 1
    this.#byId.set(lexName(lex), index)
    if (day !== null) this.#byDay.set(day, index)
    return index
  }

  #vote(index: number, kind: string, weight: number): void {
    const draft = this.#drafts[index] as Draft
    if (draft.kinds === null) {
      if (draft.lex.kind === kind) {
        draft.weight += weight
        return
      }
      draft.kinds = new Map([[draft.lex.kind, draft.weight]])
    }
    draft.kinds.set(kind, (draft.kinds.get(kind) ?? 0) + weight)
    const [best = draft.lex.kind] = [...draft.kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? []
    draft.lex = { ...draft.lex, kind: best }
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

  lexOf = (index: number): LexName => (this.#drafts[this.find(index)] as Draft).lex
  idOf = (index: number): string => lexName(this.lexOf(index))
  /** The kinds it is called by, where they are several. */
  kindsOf = (index: number): string[] => [...((this.#drafts[index] as Draft).kinds?.keys() ?? [])].sort()
}

/** Two kinds under one number are one document only where the number has its symbol and the day is known. */
function dayKey({ jurisdiction, authority, numbers, date, annex }: LexName): string | null {
  if (date.length < 10 || annex !== '' || !/-[a-z]/.test(numbers) || authority === UNKNOWN) return null
  return `${jurisdiction}:${authority}:${numbers}:${date}`
}
