import type { Kind } from '../../src/record/record.ts'

/**
 * Kinds of documents as a title prints them, longest first where one opens another (Nghị định 30/2020/NĐ-CP, Điều 7,
 * and its annex III; laws by the Law on promulgation of legal documents). Abbreviations are those of numbers.
 */
export const KIND_WORDS: readonly { readonly words: string; readonly kind: Kind; readonly symbols: readonly string[] }[] = [
  { words: 'thông tư liên tịch', kind: 'thong-tu-lien-tich', symbols: ['TTLT'] },
  { words: 'nghị quyết liên tịch', kind: 'nghi-quyet-lien-tich', symbols: ['NQLT'] },
  { words: 'quyết định liên tịch', kind: 'quyet-dinh-lien-tich', symbols: ['QĐLT'] },
  { words: 'chỉ thị liên tịch', kind: 'chi-thi-lien-tich', symbols: ['CTLT'] },
  { words: 'quyết định', kind: 'quyet-dinh', symbols: ['QĐ'] },
  { words: 'kế hoạch', kind: 'ke-hoach', symbols: ['KH'] },
  { words: 'báo cáo', kind: 'bao-cao', symbols: ['BC'] },
  { words: 'nghị quyết', kind: 'nghi-quyet', symbols: ['NQ'] },
  { words: 'nghị định', kind: 'nghi-dinh', symbols: ['NĐ'] },
  { words: 'thông tư', kind: 'thong-tu', symbols: ['TT'] },
  { words: 'chỉ thị', kind: 'chi-thi', symbols: ['CT'] },
  { words: 'công văn', kind: 'cong-van', symbols: ['CV'] },
  { words: 'công điện', kind: 'cong-dien', symbols: ['CĐ'] },
  { words: 'kết luận', kind: 'ket-luan', symbols: ['KL'] },
  { words: 'quy định', kind: 'quy-dinh', symbols: ['QyĐ', 'QĐi'] },
  { words: 'quy chế', kind: 'quy-che', symbols: ['QC'] },
  { words: 'tờ trình', kind: 'to-trinh', symbols: ['TTr'] },
  { words: 'thông báo', kind: 'thong-bao', symbols: ['TB'] },
  { words: 'chương trình', kind: 'chuong-trinh', symbols: ['CTr'] },
  { words: 'đề án', kind: 'de-an', symbols: ['ĐA'] },
  { words: 'hướng dẫn', kind: 'huong-dan', symbols: ['HD'] },
  { words: 'bộ luật', kind: 'bo-luat', symbols: [] },
  { words: 'luật', kind: 'luat', symbols: [] },
  { words: 'pháp lệnh', kind: 'phap-lenh', symbols: [] },
  { words: 'hiến pháp', kind: 'hien-phap', symbols: [] },
  { words: 'thông cáo', kind: 'thong-cao', symbols: ['TC'] },
  { words: 'biên bản', kind: 'bien-ban', symbols: ['BB'] },
  { words: 'hợp đồng', kind: 'hop-dong', symbols: ['HĐ'] },
  { words: 'lệnh', kind: 'lenh', symbols: ['L'] },
  { words: 'phương án', kind: 'khac', symbols: ['PA'] },
  { words: 'dự án', kind: 'khac', symbols: ['DA'] },
  { words: 'giấy mời', kind: 'khac', symbols: ['GM'] },
]

/** The kind that a title line opens with, and the length of its words; null where it opens with none. */
export function kindAtStart(text: string): { kind: Kind; length: number } | null {
  const lower = text.normalize('NFC').toLowerCase()
  const found = KIND_WORDS.find(({ words }) => lower.startsWith(words) && !/^\p{L}/u.test(lower.slice(words.length)))
  return found ? { kind: found.kind, length: found.words.length } : null
}

/** The kind that the symbol of a number states: `05/QĐ-UBND` is a decision, `77/UBND-NC` a letter. */
export function kindOfNumber(number: string): Kind | null {
  const symbol = number.slice(number.indexOf('/') + 1).replace(/^\d{4}\//, '')
  const parts = symbol.split(/[-/]/)
  const entry = KIND_WORDS.find(({ symbols }) => symbols.includes(parts[0] ?? '')) ?? partySymbol(number)
  if (entry) return entry.kind
  return /^(?:UBND|HĐND|VP|S\p{Lu}+|B\p{Lu}+)/u.test(symbol) ? 'cong-van' : null
}

function partySymbol(number: string): (typeof KIND_WORDS)[number] | undefined {
  const symbol = /^\d+-(\p{L}+)\//u.exec(number)?.[1]
  return symbol === undefined ? undefined : KIND_WORDS.find(({ symbols }) => symbols.includes(symbol))
}
