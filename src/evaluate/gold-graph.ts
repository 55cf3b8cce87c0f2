import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a perfect graph of a folder of documents says: which text each citation means, by any name for it. */
export interface GraphGold {
  /** Each document by its folder. */
  readonly documents: Readonly<Record<string, string>>
  readonly mentions: readonly {
    readonly document: string
    readonly raw: string
    readonly is: string
    /** `self` where a document names itself. */
    readonly relation?: string
    /** Counts neither way, and why. */
    readonly open?: string
  }[]
  /** Documents that rest on a text which had ended before their own date. */
  readonly stale: readonly { readonly document: string; readonly text: string; readonly by?: string }[]
}

/** The `graph-gold.json` of a folder; null where it has none. */
export function readGraphGold(folder: string): GraphGold | null {
  const path = join(folder, 'graph-gold.json')
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as GraphGold) : null
}
