import { existsSync } from 'node:fs'

/** The folder of the package, above both `src` and `dist`. */
export function projectRoot(): URL {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('../', folder)
  return folder
}
