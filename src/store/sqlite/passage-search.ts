import type { Database, Statement } from 'better-sqlite3'
import { phrasesOf, snippetOf } from '../snippet.ts'
import type { DossierFile, Hit } from '../store.ts'

type Found = Omit<Hit, 'snippet' | 'marks' | 'dossier'> & { readonly dossier: string | null }

const FIND = `
  SELECT p.part, d.sha256, d.path, d.number, d.issuer, d.plan_year AS planYear, p.place AS "where", p.page, p.text,
    CASE WHEN m.id IS NULL THEN NULL ELSE json_object('sha256', m.sha256, 'path', m.path, 'kind', m.kind, 'number', m.number,
      'issuer', m.issuer) END AS dossier
  FROM passage_words w JOIN passages p ON p.id = w.rowid JOIN documents d ON d.id = p.document
    LEFT JOIN dossiers s ON s.document = d.id LEFT JOIN documents m ON m.id = s.main
  WHERE passage_words MATCH ? ORDER BY w.rank, p.id LIMIT ?`

/** Full-text search over folded words; what is shown is the text as it was. */
export class PassageSearch {
  readonly #find: Statement<[string, number], Found>

  constructor(database: Database) {
    this.#find = database.prepare(FIND)
  }

  search(typed: string, limit: number): Hit[] {
    const phrases = phrasesOf(typed)
    if (phrases.length === 0) return []
    // folded phrases hold letters and digits only, so quoting them is enough
    const query = phrases.map((phrase) => `"${phrase.join(' ')}"`).join(' AND ')
    return this.#find.all(query, limit).map(({ dossier, ...found }) => ({
      ...found,
      ...snippetOf(found.text, phrases),
      ...(dossier === null ? {} : { dossier: JSON.parse(dossier) as DossierFile }),
    }))
  }
}
