import type { GraphConflict } from '../../record/citation-graph.ts'
import { fold } from '../../text/fold.ts'
import type { GraphDocument } from '../graph.ts'
import { isUnnumbered, type LexName, lexName, parseLexName } from '../identifiers/lex-name.ts'
import { addTo } from '../list-map.ts'

interface Held {
  readonly sha256: string
  readonly title: string
}

/** The identifiers of documents that are there themselves. */
export class OwnNames {
  readonly #main = new Map<string, string>()
  readonly #held = new Map<string, Held[]>()
  readonly #collisions: GraphConflict[] = []

  /** Notes a document; gives its identifier, null where its record has none or it is an annex of another file. */
  learn(document: GraphDocument): string | null {
    // an annex is the document that it belongs to, whichever of them comes first
    const id = document.annexOf === undefined ? this.idOf(document) : null
    if (id === null) return null
    this.#main.set(document.sha256, id)
    if (document.facts.title && this.borrowedFrom(document) === null)
      addTo(this.#held, id, { sha256: document.sha256, title: fold(document.facts.title) })
    return id
  }

  /** That of the main document for its annexes; unnumbered documents are told apart by their hash. */
  idOf({ sha256, facts, annexOf }: GraphDocument): string | null {
    const main = this.#main.get(annexOf ?? sha256)
    if (main !== undefined) return main
    const lex = facts.id === undefined ? null : parseLexName(facts.id)
    if (lex === null) return null
    // RFC 9676 asks for a number there; so many digits of the hash are one that no other document gets
    return isUnnumbered(lex.numbers)
      ? lexName({ ...lex, numbers: `lex-${Number.parseInt(sha256.slice(0, 12), 16)}` })
      : (facts.id ?? null)
  }

  /** The self reference that lent a plan its number, as an index of its citations: a file without a letterhead. */
  borrowedFrom({ facts, citations }: GraphDocument): number | null {
    if (facts.number === null) return null
    const at = citations.findIndex(
      ({ role, kind, number, numberIntended }) =>
        role === 'self' && kind !== facts.kind && (number === facts.number || numberIntended === facts.number),
    )
    return at < 0 ? null : at
  }

  /**
   * Between the walks: of several documents under one number the first by its hash keeps the identifier, others get
   * theirs with a number behind it, as RFC 9676 asks for where names collide.
   */
  settle(): void {
    for (const [id, files] of this.#held) {
      const groups: Held[][] = []
      for (const file of files.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))) {
        const group = groups.find(([first]) => first !== undefined && likeness(first.title, file.title) >= ALIKE)
        if (group === undefined) groups.push([file])
        else group.push(file)
      }
      if (groups.length < 2) continue
      const lex = parseLexName(id) as LexName
      const ids = groups.map((_, n) => (n === 0 ? id : lexName({ ...lex, numbers: `${lex.numbers},${n + 1}` })))
      groups.forEach((group, n) => {
        if (n > 0) for (const { sha256 } of group) this.#main.set(sha256, ids[n] as string)
      })
      this.#collisions.push({ number: lex.numbers, ids, reason: 'several-documents' })
    }
    this.#held.clear()
  }

  /** Numbers that two documents with titles of their own bear. */
  collisions(): readonly GraphConflict[] {
    return this.#collisions
  }
}

/** Two files of one document have titles as alike as that. */
const ALIKE = 0.5

/** Shared words of two titles, 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / Math.max(1, Math.min(left.size, right.size))
}
