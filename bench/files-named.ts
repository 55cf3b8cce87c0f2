import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './measure.ts'

/** Files of one name in the folders below a folder of the project. */
export function filesNamed(folder: string, name: string): string[] {
  return readdirSync(join(ROOT, folder))
    .map((entry) => join(ROOT, folder, entry, name))
    .filter((path) => existsSync(path))
    .sort()
}

/** Files of one ending among the variants of the corpus. */
export function variantsEnding(ending: string): string[] {
  return readdirSync(join(ROOT, 'corpus'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('variants') && name.endsWith(ending))
    .map((name) => join(ROOT, 'corpus', name))
    .sort()
}
