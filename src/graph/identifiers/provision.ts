import { fold } from '../../text/fold.ts'

/** Partitions from the widest to the narrowest, as they are abbreviated behind `~`. */
const PARTITIONS: readonly (readonly [word: string, code: string])[] = [
  ['phan', 'phan'],
  ['chuong', 'chg'],
  ['muc', 'muc'],
  ['phu luc', 'phl'],
  ['mau', 'mau'],
  ['dieu', 'dieu'],
  ['khoan', 'kho'],
  ['diem', 'diem'],
]
const ORDER = new Map(PARTITIONS.map(([, code], i) => [code, i]))
const PART = new RegExp(
  `(?<![a-z])(${PARTITIONS.map(([word]) => word).join('|')})(?: so)? ([0-9ivxlcdm]+[a-z]?|[a-z])(?![a-z0-9])`,
  'g',
)

/**
 * The name of a provision of a text: `Khoản 3 Điều 1` of `…;13-2019-tt-bnv` is `…;13-2019-tt-bnv~dieu1;kho3`, the widest
 * part first. Where the words name several, or none that can be read, the text's own name.
 */
export function withProvision(id: string, provision: string | null): string {
  const found = [...fold(provision ?? '').matchAll(PART)].map(([, word = '', label = '']) => ({
    code: PARTITIONS.find(([known]) => known === word)?.[1] ?? word,
    label,
  }))
  const codes = found.map(({ code }) => code)
  if (found.length === 0 || new Set(codes).size < codes.length || /,|(?<!\p{L})và(?!\p{L})/u.test(provision ?? '')) return id
  const parts = found.sort((a, b) => (ORDER.get(a.code) ?? 0) - (ORDER.get(b.code) ?? 0))
  return `${id}~${parts.map(({ code, label }) => `${code}${label}`).join(';')}`
}
