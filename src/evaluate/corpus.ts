import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Gold } from './gold.ts'

/** A document with its annotation. */
export interface Sample {
  /** Folder and file, `ubnd-xa-…/source.txt`. */
  readonly name: string
  readonly source: string
  readonly gold: Gold
}

/** Each `source.*` beside a `gold.json`: in the folder itself, or in those directly in it. */
export function readCorpus(folder: string): Sample[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const folders = [folder, ...below.map(({ name }) => join(folder, name)).sort()]
  return folders.flatMap((path): Sample[] => {
    if (!existsSync(join(path, 'gold.json'))) return []
    const gold: Gold = JSON.parse(readFileSync(join(path, 'gold.json'), 'utf8'))
    const sources = readdirSync(path).filter((file) => /^source\.[^.]+$/u.test(file))
    return sources.sort().map((file) => ({ name: `${basename(path)}/${file}`, source: join(path, file), gold }))
  })
}
