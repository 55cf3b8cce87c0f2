import type { Kind } from '../../src/record/record.ts'

/**
 * Kinds as running text names them, without marks (offices misspell them: `Quyết đinh`, `Nghi quyết`), and as symbols of
 * numbers abbreviate them (Nghị định 30/2020/NĐ-CP, annex III). A kind that opens another stands behind it.
 */
export const KIND_WORDS: readonly { readonly words: string; readonly kind: Kind; readonly symbols: readonly string[] }[] = [
  { words: 'thong tu lien tich', kind: 'thong-tu-lien-tich', symbols: ['TTLT', 'TTLN', 'TTLB'] },
  { words: 'nghi quyet lien tich', kind: 'nghi-quyet-lien-tich', symbols: ['NQLT'] },
  { words: 'quyet dinh lien tich', kind: 'quyet-dinh-lien-tich', symbols: ['QĐLT'] },
  { words: 'chi thi lien tich', kind: 'chi-thi-lien-tich', symbols: ['CTLT'] },
  { words: 'quyet dinh', kind: 'quyet-dinh', symbols: ['QĐ'] },
  { words: 'ke hoach', kind: 'ke-hoach', symbols: ['KH', 'KHHĐ', 'KHLT', 'KHPH'] },
  { words: 'bao cao', kind: 'bao-cao', symbols: ['BC'] },
  { words: 'nghi quyet', kind: 'nghi-quyet', symbols: ['NQ'] },
  { words: 'nghi dinh', kind: 'nghi-dinh', symbols: ['NĐ'] },
  { words: 'thong tu', kind: 'thong-tu', symbols: ['TT'] },
  { words: 'chi thi', kind: 'chi-thi', symbols: ['CT'] },
  { words: 'cong van', kind: 'cong-van', symbols: ['CV'] },
  { words: 'cong dien', kind: 'cong-dien', symbols: ['CĐ'] },
  { words: 'ket luan', kind: 'ket-luan', symbols: ['KL'] },
  { words: 'quy dinh', kind: 'quy-dinh', symbols: ['QyĐ', 'QĐi'] },
  { words: 'quy che', kind: 'quy-che', symbols: ['QC', 'QCPH'] },
  { words: 'to trinh', kind: 'to-trinh', symbols: ['TTr', 'Ttr'] },
  { words: 'thong bao', kind: 'thong-bao', symbols: ['TB', 'TBKL'] },
  { words: 'chuong trinh', kind: 'chuong-trinh', symbols: ['CTr', 'Ctr', 'CTHĐ', 'CTPH', 'CTrHĐ'] },
  { words: 'de an', kind: 'de-an', symbols: ['ĐA'] },
  { words: 'huong dan', kind: 'huong-dan', symbols: ['HD', 'HDLT', 'HDLN'] },
  { words: 'bo luat', kind: 'bo-luat', symbols: [] },
  { words: 'luat', kind: 'luat', symbols: [] },
  { words: 'phap lenh', kind: 'phap-lenh', symbols: ['PL'] },
  { words: 'hien phap', kind: 'hien-phap', symbols: [] },
  { words: 'thong cao', kind: 'thong-cao', symbols: ['TC'] },
  { words: 'bien ban', kind: 'bien-ban', symbols: ['BB'] },
  { words: 'hop dong', kind: 'hop-dong', symbols: ['HĐ'] },
  { words: 'menh lenh', kind: 'lenh', symbols: ['ML'] },
  { words: 'lenh', kind: 'lenh', symbols: ['L'] },
  { words: 'phuong an', kind: 'khac', symbols: ['PA'] },
  { words: 'du an', kind: 'khac', symbols: ['DA'] },
  { words: 'giay moi', kind: 'khac', symbols: ['GM'] },
  { words: 'phieu chuyen', kind: 'khac', symbols: ['PC'] },
  { words: 'phieu gui', kind: 'khac', symbols: ['PG'] },
  { words: 'phieu bao', kind: 'khac', symbols: ['PB'] },
  { words: 'giay gioi thieu', kind: 'khac', symbols: ['GGT'] },
  { words: 'giay phep', kind: 'khac', symbols: ['GP'] },
  { words: 'giay uy quyen', kind: 'khac', symbols: ['GUQ'] },
  { words: 'thong tri', kind: 'khac', symbols: ['TTri'] },
  { words: 'van ban hop nhat', kind: 'khac', symbols: ['VBHN'] },
]

const BY_WORDS = new Map(KIND_WORDS.map(({ words, kind }) => [words, kind]))
const BY_SYMBOL = new Map(KIND_WORDS.flatMap(({ kind, symbols }) => symbols.map((symbol) => [symbol, kind] as const)))

/** Names that stand for any kind: the symbol of the number says which. */
export const ANY_KIND = 'van ban'

/** Source of a pattern for folded text, one space or none between syllables. */
export const KIND_SOURCE = [...KIND_WORDS.map(({ words }) => words), ANY_KIND]
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replace(/ /g, '\\s{0,2}'))
  .join('|')

/** The kind that folded words name; null for `van ban`. */
export function kindOfWords(folded: string): Kind | null {
  const spaced = BY_WORDS.get(folded.replace(/\s+/g, ' '))
  if (spaced) return spaced
  const bare = folded.replace(/\s+/g, '')
  return KIND_WORDS.find(({ words }) => words.replace(/ /g, '') === bare)?.kind ?? null
}

/** The kind that one part of a symbol abbreviates. */
export const kindOfSymbol = (part: string): Kind | null => BY_SYMBOL.get(part) ?? null

/** Kinds that running text abbreviates before a number: `NĐ 33/2023/NĐ-CP`. */
export const ABBREVIATED_KIND = 'QĐ|KH|NQ|NĐ|TTLT|TT|CT|CV|BC|TB|KL|TTr|CTr|HD|VB'
