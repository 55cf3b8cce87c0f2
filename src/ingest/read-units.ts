import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseAllDocuments } from 'yaml'
import { readUnitMapping, type UnitMapping } from '../compare/compare.ts'

/** A table of bodies that cannot be used. */
export class UnitsError extends Error {
  override name = 'UnitsError'
  readonly code = 'wrong-units'
  readonly path: string
  readonly detail: string

  constructor(path: string, detail: string, options?: ErrorOptions) {
    super(`${path}: ${detail}`, options)
    this.path = path
    this.detail = detail
  }
}

/** Reads tables of bodies from a YAML file, which may hold several documents. Throws UnitsError, or the file system's error. */
export async function readUnits(path: string): Promise<UnitMapping[]> {
  const text = await readFile(path, 'utf8')
  try {
    return parseAllDocuments(text).flatMap((document) => {
      if (document.errors[0] !== undefined) throw document.errors[0]
      const value: unknown = document.toJS()
      return value === null ? [] : [readUnitMapping(value)]
    })
  } catch (error) {
    throw new UnitsError(path, firstLine(error), { cause: error })
  }
}

/** The tables that come with the package: the structure since 1 July 2025, and the one before. */
export async function defaultUnits(): Promise<UnitMapping[]> {
  const folder = new URL('data/units/', packageRoot())
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  return (await Promise.all(names.map((name) => readUnits(fileURLToPath(new URL(name, folder)))))).flat()
}

/** Above both `src` and `dist`. */
function packageRoot(): URL {
  let folder = new URL('./', import.meta.url)
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('../', folder)
  return folder
}

/** A zod error's first issue with its path, or the first line of another's message. */
function firstLine(error: unknown): string {
  const issue = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues?.[0]
  if (issue !== undefined) return [issue.path.map(String).join('.'), issue.message].filter(Boolean).join(': ')
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
}
