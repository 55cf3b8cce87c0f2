import { readFileSync } from 'node:fs'
import { projectRoot } from './project-root.ts'

/** The package's version. */
export function version(): string {
  return (JSON.parse(readFileSync(new URL('package.json', projectRoot()), 'utf8')) as { version: string }).version
}
