/** The folders of the corpus, found by pattern: whatever holds a `describe.ts`. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Alignment } from './derive.ts'
import type { Description } from './description.ts'

export const CORPUS = new URL('..', import.meta.url).pathname

export const slugs = (): readonly string[] =>
  readdirSync(CORPUS)
    .filter((name) => existsSync(join(CORPUS, name, 'describe.ts')))
    .sort()

export interface Described {
  readonly description: Description
  /** Where the document is derived from a template: what pairs with what. */
  readonly alignment?: Alignment
}

/** Reads `describe.ts`, whose exports are `description` and, for derived plans, `alignment`. */
export const describe = (slug: string): Promise<Described> => import(String(pathToFileURL(join(CORPUS, slug, 'describe.ts'))))
