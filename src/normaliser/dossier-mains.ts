import { type DossierFacts, identityOf, numberOf } from './dossier-facts.ts'
import { folderOf, namesNumber, saysAnnex, stemOf, wordsOfName } from './file-name.ts'

/** A document with its file's name taken apart. */
export interface Filed extends DossierFacts {
  readonly folder: string
  readonly words: string
  readonly stem: string
  readonly saysAnnex: boolean
}

export function filed(facts: DossierFacts): Filed {
  const words = wordsOfName(facts.path)
  return { ...facts, folder: folderOf(facts.path), words, stem: stemOf(words), saysAnnex: saysAnnex(words) }
}

export function groupBy(files: readonly Filed[], key: (file: Filed) => string | null): Map<string, Filed[]> {
  const groups = new Map<string, Filed[]>()
  for (const file of files) {
    const own = key(file)
    if (own === null) continue
    const group = groups.get(own)
    if (group === undefined) groups.set(own, [file])
    else group.push(file)
  }
  return groups
}

/** Documents by folder, and in it by what annexes may be named after; folders may be flat and large. */
export interface Mains {
  readonly folders: ReadonlyMap<string, Filed[]>
  readonly stems: ReadonlyMap<string, Filed[]>
  readonly digits: ReadonlyMap<string, Filed[]>
  /** Folders whose files are all of one document. */
  readonly single: ReadonlySet<string>
}

export function indexMains(mains: readonly Filed[]): Mains {
  const folders = groupBy(mains, ({ folder }) => folder)
  const single = [...folders].filter(([, files]) => new Set(files.map(identityOf)).size === 1).map(([folder]) => folder)
  return {
    folders,
    stems: groupBy(mains, ({ folder, stem }) => (stem === '' ? null : inFolder(folder, stem))),
    digits: groupBy(mains, ({ folder, number }) => {
      const digits = /\d+/.exec(number === null ? '' : numberOf(number))?.[0]
      return digits === undefined ? null : inFolder(folder, digits)
    }),
    single: new Set(single),
  }
}

const inFolder = (folder: string, key: string): string => `${folder}\n${key}`

/** Documents of a folder that the file is named after: by their number or by their file's name. */
export function namesakes(file: Filed, folder: string, { stems, digits }: Mains): Filed[] {
  const numbers = [...new Set(file.words.match(/\d+/g) ?? [])].map((number) => number.replace(/^0+(?=\d)/, ''))
  const numbered = numbers.flatMap((number) => digits.get(inFolder(folder, number)) ?? [])
  const named = file.stem === '' ? [] : (stems.get(inFolder(folder, file.stem)) ?? [])
  return [...new Set([...numbered.filter((main) => isNamedAfter(file, main)), ...named])]
}

export function isNamedAfter(file: Filed, main: Filed): boolean {
  if (main.number !== null && namesNumber(file.words, main.number, main.kind)) return true
  return file.stem !== '' && file.stem === main.stem
}

/** The files of a folder's one document. */
export const documentOf = (folder: string, { folders, single }: Mains): readonly Filed[] =>
  single.has(folder) ? (folders.get(folder) ?? []) : []

/** Documents of the folder above that a folder is named after. */
export function eponyms(folder: string, above: string, { stems }: Mains): readonly Filed[] {
  const stem = stemOf(wordsOfName(folder))
  return stem === '' ? [] : (stems.get(inFolder(above, stem)) ?? [])
}
