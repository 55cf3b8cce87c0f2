import type { Database, Statement } from 'better-sqlite3'
import { type DossierFacts, type Parent, withOwnNumber } from '../../normaliser/dossier-facts.ts'
import { groupDossiers, type Reason } from '../../normaliser/dossiers.ts'
import type { DossierFile, StoredDossier } from '../store.ts'

type Facts = Omit<DossierFacts, 'parents' | 'hasTasks'> & { readonly hasTasks: number; readonly hasHead: number }
type Line = DossierFile & { readonly [K in keyof DossierFile as `main_${K}`]: DossierFile[K] } & { readonly reason: Reason }

const FACTS = `
  SELECT CAST(id AS TEXT) AS id, path, kind, number, date, issuer_unit AS unit,
    EXISTS (SELECT 1 FROM tasks t WHERE t.document = d.id) AS hasTasks,
    COALESCE(title, place, signer_position, signer_name) IS NOT NULL AS hasHead
  FROM documents d ORDER BY id`
const PARENTS = `
  SELECT CAST(document AS TEXT) AS id, kind, number, date, issuer FROM citations
  WHERE role = 'self' AND number IS NOT NULL ORDER BY document, position`
const FILE = (table: string, prefix = '') =>
  ['sha256', 'path', 'kind', 'number', 'issuer'].map((column) => `${table}.${column} AS ${prefix}${column}`).join(', ')
const ALL = `
  SELECT ${FILE('d')}, ${FILE('m', 'main_')}, s.reason
  FROM dossiers s JOIN documents d ON d.id = s.document JOIN documents m ON m.id = s.main ORDER BY m.id, d.id`

/** Dossiers of all that is stored. */
export class DossierShelf {
  readonly #group: () => void
  readonly #all: Statement<[], Line>

  constructor(database: Database) {
    const facts = database.prepare<[], Facts>(FACTS)
    const parents = database.prepare<[], Parent & { readonly id: string }>(PARENTS)
    const clear = database.prepare('DELETE FROM dossiers')
    const insert = database.prepare<[number, number, Reason]>('INSERT INTO dossiers (document, main, reason) VALUES (?, ?, ?)')
    this.#all = database.prepare(ALL)
    this.#group = database.transaction(() => {
      const named = new Map<string, Parent[]>()
      for (const { id, ...parent } of parents.all()) named.set(id, [...(named.get(id) ?? []), parent])
      const files = facts
        .all()
        .map(({ hasTasks, hasHead, ...file }) =>
          withOwnNumber({ ...file, hasTasks: hasTasks === 1, parents: named.get(file.id) ?? [] }, hasHead === 1),
        )
      clear.run()
      for (const { main, annexes } of groupDossiers(files))
        for (const { id, reason } of annexes) insert.run(Number(id), Number(main), reason)
    })
  }

  /** Groups anew: a document that came last may be the one that others wait for. */
  group(): StoredDossier[] {
    this.#group()
    return this.all()
  }

  all(): StoredDossier[] {
    const found = new Map<string, { main: DossierFile; annexes: (DossierFile & { reason: Reason })[] }>()
    for (const line of this.#all.all()) {
      const { sha256, path, kind, number, issuer, reason } = line
      const dossier = found.get(line.main_sha256) ?? { main: mainOf(line), annexes: [] }
      dossier.annexes.push({ sha256, path, kind, number, issuer, reason })
      found.set(line.main_sha256, dossier)
    }
    return [...found.values()]
  }
}

const mainOf = (line: Line): DossierFile => ({
  sha256: line.main_sha256,
  path: line.main_path,
  kind: line.main_kind,
  number: line.main_number,
  issuer: line.main_issuer,
})
