import { existsSync, readFileSync } from 'node:fs'

/** The package's version; its package.json stands above both `src` and `dist`. */
export function version(): string {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('../', folder)
  return (JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { version: string }).version
}
