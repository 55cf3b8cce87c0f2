/** Writes corpus/graph-gold.json of what each gold record cites: `npm run corpus:graph`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORPUS, slugs } from './folders.ts'
import { type GoldCitation, type GoldDocument, identityOf, openWhy, ownIdentity } from './graph/identities.ts'
import { STALE } from './graph/stale.ts'

interface GoldFile {
  readonly document: GoldDocument
  readonly citations: readonly GoldCitation[]
}

/** What a perfect graph of the corpus says. */
export function graphGold() {
  const files = slugs().map((slug) => ({
    slug,
    gold: JSON.parse(readFileSync(join(CORPUS, slug, 'gold.json'), 'utf8')) as GoldFile,
  }))
  return {
    about: 'Which text each citation of the corpus means; made by npm run corpus:graph. `open` ones count neither way.',
    documents: Object.fromEntries(files.map(({ slug, gold }) => [slug, ownIdentity(gold.document)])),
    mentions: files.flatMap(({ slug, gold }) =>
      gold.citations.map((citation) => {
        const open = openWhy(slug, citation.raw)
        return {
          document: slug,
          raw: citation.raw,
          is: identityOf(citation, gold.document),
          relation: citation.role === 'self' ? 'self' : citation.relation,
          ...(open !== null && { open }),
        }
      }),
    ),
    stale: STALE,
  }
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(join(CORPUS, 'graph-gold.json'), `${JSON.stringify(graphGold(), null, 2)}\n`)
