import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gold } from './gold.ts'

/** A document with its annotation. */
export interface Sample {
  /** The folder's name. */
  readonly name: string
  readonly source: string
  readonly gold: Gold
}

/** Every folder with a `source.*` and a `gold.json`: the folder itself, or those directly in it. */
export function readCorpus(folder: string): Sample[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const folders = [folder, ...below.map(({ name }) => join(folder, name)).sort()]
  return folders.flatMap((path): Sample[] => {
    const source = readdirSync(path).find((file) => /^source\.[^.]+$/u.test(file))
    const gold = join(path, 'gold.json')
    if (source === undefined || !existsSync(gold)) return []
    return [
      { name: path.split(/[\\/]/u).at(-1) ?? path, source: join(path, source), gold: JSON.parse(readFileSync(gold, 'utf8')) },
    ]
  })
}
