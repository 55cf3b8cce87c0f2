import { readdir, stat } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { readGlob, withSlashes } from './glob.ts'

/** What is taken from a folder; a file that is named by itself is always tried. */
const EXTENSIONS = new Set([
  '',
  '.pdf',
  '.docx',
  '.doc',
  '.rtf',
  '.odt',
  '.xlsx',
  '.xls',
  '.ods',
  '.html',
  '.htm',
  '.txt',
  '.zip',
])
const NEVER = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$|node_modules$)/u

export interface Listed {
  /** Paths of files, each once: in the order named, those of a folder by name. */
  readonly files: readonly string[]
  /** Files of a folder that are no documents by their names. */
  readonly skipped: number
  /** Paths that lead to nothing. */
  readonly missing: readonly string[]
}

/** Finds the files that paths, folders (with all below them) and patterns stand for. */
export async function listFiles(paths: readonly string[]): Promise<Listed> {
  const files: string[] = []
  const missing: string[] = []
  let skipped = 0
  for (const path of paths) {
    const kind = await kindOf(path)
    const glob = kind === null ? readGlob(path) : null
    if (kind === 'file') files.push(path)
    else if (kind === 'folder' || (glob !== null && (await kindOf(glob.root)) === 'folder')) {
      const all = await walk(kind === 'folder' ? path : (glob?.root ?? path))
      const pattern = glob && new RegExp(glob.matches.source.replace(/^\^(?:\\\.\/)?/u, '^'), 'u')
      const found = pattern ? all.filter((file) => pattern.test(withSlashes(file))) : all
      const documents = found.filter((file) => EXTENSIONS.has(extname(file).toLowerCase()))
      files.push(...documents)
      skipped += found.length - documents.length
      if (pattern && found.length === 0) missing.push(path)
    } else missing.push(path)
  }
  return { files: [...new Set(files)], skipped, missing }
}

async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch {
    return null
  }
}

async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const below = entries
    .filter(({ name }) => !NEVER.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(async (entry) => {
      const path = normalize(join(folder, entry.name))
      if (entry.isDirectory()) return walk(path)
      return entry.isFile() || (entry.isSymbolicLink() && (await kindOf(path)) === 'file') ? [path] : []
    })
  return (await Promise.all(below)).flat()
}
