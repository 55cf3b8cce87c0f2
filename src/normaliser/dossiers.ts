import type { PlanRecord } from '../record/record.ts'
import { type DossierFacts, dossierFacts, identityOf, mayBe, numberOf } from './dossier-facts.ts'
import {
  documentOf,
  eponyms,
  type Filed,
  filed,
  groupBy,
  indexMains,
  isNamedAfter,
  type Mains,
  namesakes,
} from './dossier-mains.ts'
import { folderOf, saysAnnex, stepsBetween, wordsOfName } from './file-name.ts'

/** Why a file belongs to a document: it says the document's number, is named after it, or lies beside it alone. */
export type Reason = 'number' | 'name' | 'folder'

/** A document and the files of their own that its annexes are in. */
export interface Dossier {
  readonly main: string
  readonly annexes: readonly { readonly id: string; readonly reason: Reason }[]
}

/** Groups annexes in files of their own with the documents that they were issued with; ids are the paths. */
export function dossiers(records: readonly { readonly path: string; readonly record: PlanRecord }[]): Dossier[] {
  return groupDossiers(records.map(({ path, record }) => dossierFacts(path, record)))
}

/**
 * As `dossiers`, from facts alone. A plan that a decision promulgates belongs to the decision, and the plan's annexes
 * with it. Files that belong to nothing, or to one of several alike, are left out.
 */
export function groupDossiers(facts: readonly DossierFacts[]): Dossier[] {
  const files = facts.map(filed)
  const parents = new Map<string, Parentage>()
  const numbered = groupBy(files, ({ number }) => (number === null ? null : numberOf(number)))
  for (const file of files) {
    const main = byNumber(file, numbered)
    // two documents that name each other: the first to do so belongs to the second
    if (main !== undefined && rootOf(main.id, parents) !== file.id) parents.set(file.id, { main: main.id, reason: 'number' })
  }
  const free = files.filter(({ id }) => !parents.has(id))
  const mains = indexMains(free.filter(isMain))
  for (const file of free) {
    const parent = isLooseAnnex(file) ? byPlace(file, mains) : undefined
    if (parent !== undefined) parents.set(file.id, parent)
  }
  return collect(files, parents)
}

interface Parentage {
  readonly main: string
  readonly reason: Reason
}

/** The document that the file's own `kèm theo` line names, unless it names the file itself. */
function byNumber(file: Filed, numbered: ReadonlyMap<string, Filed[]>): Filed | undefined {
  for (const parent of file.parents) {
    const fits = (numbered.get(numberOf(parent.number)) ?? []).filter((main) => mayBe(parent, main))
    if (fits.some((main) => main.id === file.id)) return undefined
    const main = only(fits, file) ?? only(nearest(file, fits), file)
    if (main !== undefined) return main
  }
  return undefined
}

/** One document, in however many files: of these the nearest, rather the one that the annex is named after. */
function only(fits: readonly Filed[], file: Filed): Filed | undefined {
  if (new Set(fits.map(identityOf)).size !== 1) return undefined
  // by path: files come in the order in which they happened to be read
  const near = nearest(file, fits).sort((a, b) => (a.path < b.path ? -1 : 1))
  return near.find((main) => isNamedAfter(file, main)) ?? near[0]
}

function nearest(file: Filed, fits: readonly Filed[]): Filed[] {
  const steps = fits.map((main) => stepsBetween(file.folder, main.folder))
  const least = Math.min(...steps)
  return fits.filter((_, i) => steps[i] === least)
}

const isMain = (file: Filed): boolean => file.number !== null || (file.kind !== 'khac' && !file.saysAnnex)

/** A table of tasks or a file called annex, with no number of its own, nor one of a document that it was issued with. */
function isLooseAnnex(file: Filed): boolean {
  const isAnnex = file.saysAnnex || (file.kind === 'khac' && file.hasTasks)
  return isAnnex && file.number === null && file.parents.length === 0
}

/** By name among the documents of its folder and the one above; else the only document that it lies with. */
function byPlace(file: Filed, mains: Mains): Parentage | undefined {
  const above = file.folder === '' ? [] : [folderOf(file.folder)]
  const fits = [file.folder, ...above].flatMap((folder) => namesakes(file, folder, mains))
  const named = only(fits, file)
  if (named !== undefined) return { main: named.id, reason: 'name' }
  if (fits.length > 0) return undefined
  const beside = mains.folders.has(file.folder)
    ? documentOf(file.folder, mains)
    : above.flatMap((folder) =>
        saysAnnex(wordsOfName(file.folder)) ? documentOf(folder, mains) : eponyms(file.folder, folder, mains),
      )
  const alone = only(beside, file)
  return alone && { main: alone.id, reason: 'folder' }
}

function collect(files: readonly Filed[], parents: ReadonlyMap<string, Parentage>): Dossier[] {
  const found = new Map<string, { id: string; reason: Reason }[]>()
  for (const { id } of files) {
    const parent = parents.get(id)
    if (parent === undefined) continue
    const main = rootOf(parent.main, parents)
    const annexes = found.get(main) ?? []
    annexes.push({ id, reason: parent.reason })
    found.set(main, annexes)
  }
  return [...found].map(([main, annexes]) => ({ main, annexes }))
}

function rootOf(id: string, parents: ReadonlyMap<string, Parentage>): string {
  const parent = parents.get(id)
  return parent === undefined ? id : rootOf(parent.main, parents)
}
