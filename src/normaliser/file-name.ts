import { fold } from '../text/fold.ts'

/** The folder of a path, `` for none; entries of archives lie in folders below the archive. */
export function folderOf(path: string): string {
  const at = slashed(path).lastIndexOf('/')
  return at < 0 ? '' : slashed(path).slice(0, at)
}

/** Folders to leave and to enter from one folder to another. */
export function stepsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((folder) => folder.split('/').filter((name) => name !== '')) as [string[], string[]]
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return a.length + b.length - 2 * shared
}

const slashed = (path: string): string => path.replaceAll('\\', '/')
const baseOf = (path: string): string => slashed(path).slice(slashed(path).lastIndexOf('/') + 1)

/** A file's or folder's name as words: no marks, no extension, numbers apart from letters. */
export function wordsOfName(path: string): string {
  return fold(baseOf(path).replace(/\.[A-Za-z0-9]{2,5}$/u, ''))
    .replace(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

const ANNEX =
  /\b(?:phu luc|pl|(?<!phat |dai )bieu(?: mau)?|danh muc|kem theo|dinh kem|annex(?:es)?|appendix)(?: so)?(?: (?:\d{1,2}|[ivx]{1,4}))?\b/g
/** What offices and scanners put behind a name. */
const MADE = /\b(?:signed|scan|final|copy|ban ky|da ky|ky so)\b/g

/** Whether a name's words say annex: `phu luc 1`, `pl 02`, `bieu mau`. */
export const saysAnnex = (words: string): boolean => words.match(ANNEX) !== null

/** The words of a name without those that say annex. */
export const stemOf = (words: string): string => words.replace(ANNEX, ' ').replace(MADE, ' ').replace(/\s+/g, ' ').trim()

/** Whether a name's words name a document: `qd 12`, `12 qd ubnd`, `quyet dinh so 12` for 12/QĐ-UBND. `kind` as in the record. */
export function namesNumber(words: string, number: string, kind: string): boolean {
  const [, digits, symbol] = /^0*(\d+)[^a-z0-9]*(?:\d{4}[^a-z0-9]+)?([a-z]+)/.exec(fold(number)) ?? []
  if (digits === undefined || symbol === undefined || !words.includes(digits)) return false
  const spelt = kind.replaceAll('-', ' ')
  const initials = (spelt.match(/\b[a-z]/g) ?? []).join('')
  const short = ` ${words.replaceAll(spelt, initials)} `
  const names = initials === symbol ? symbol : `(?:${symbol}|${initials})`
  return new RegExp(` (?:${names}(?: so)? 0*${digits}|0*${digits}(?: (?:19|20)\\d\\d)? ${names}) `).test(short)
}
