import type { GraphConflict } from '../../record/citation-graph.ts'
import { fold } from '../../text/fold.ts'
import type { GraphDocument } from '../graph.ts'
import { isUnnumbered, lexName, parseLexName } from '../identifiers/lex-name.ts'
import { addTo } from '../list-map.ts'

interface Held {
  readonly sha256: string
  readonly title: string
}

/** The identifiers of documents that are there themselves. */
export class OwnNames {
  readonly #main = new Map<string, string>()
  readonly #held = new Map<string, Held[]>()

  /** Notes a document; gives its identifier, null where its record has none. */
  learn(document: GraphDocument): string | null {
    const id = this.idOf(document)
    if (id === null) return null
    this.#main.set(document.sha256, id)
    if (document.annexOf === undefined && document.facts.title && this.borrowedFrom(document) === null)
      addTo(this.#held, id, { sha256: document.sha256, title: fold(document.facts.title) })
    return id
  }

  /** That of the main document for its annexes; unnumbered documents are told apart by their hash. */
  idOf({ sha256, facts, annexOf }: GraphDocument): string | null {
    const main = annexOf === undefined ? undefined : this.#main.get(annexOf)
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

  /** Identifiers under which two documents with titles of their own are there. */
  collisions(): GraphConflict[] {
    return [...this.#held].flatMap(([id, files]): GraphConflict[] => {
      const titles = files.map(({ title }) => title)
      const apart = titles.some((title) => likeness(title, titles[0] as string) < 0.5)
      return apart ? [{ number: parseLexName(id)?.numbers ?? id, ids: [id], reason: 'several-documents' }] : []
    })
  }
}

/** Shared words of two titles, 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))]
  const shared = [...left].filter((word) => right.has(word)).length
  return shared / Math.max(1, Math.min(left.size, right.size))
}
