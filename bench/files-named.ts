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
