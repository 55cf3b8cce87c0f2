import { kindOfSymbol } from './kind-words.ts'
import { organOfSymbol } from './organ-symbols.ts'

const PARTY_ORGAN = /^(?:TW|TƯ|TU|HU|ĐU|QU|BTC\p{Lu}*|BTG\p{Lu}*|ĐUK|BCĐTW)$/u
const YEARLY: ReadonlySet<string> = new Set(['NĐ', 'TT', 'TTLT'])

/**
 * The number as its author must have meant it, or null where nothing is plainly wrong: a lost hyphen (`TTBNV`), a slash
 * or another mark for the hyphen (`61/NQ/TW`, `QĐ_BKHCN`), a letter among the digits, a lost year that the date gives.
 */
export function repairNumber(number: string, date: string | null): string | null {
  const meant = addYear(symbolRepaired(digitsRepaired(number)), date)
  return meant === number ? null : meant
}

function digitsRepaired(number: string): string {
  return number.replace(/^[\dOoIl]+(?=[/-])|(?<=\/)[12][\dOo]{3}(?=\/)/g, (digits) =>
    digits.replace(/[oO]/g, '0').replace(/[Il]/g, '1'),
  )
}

function symbolRepaired(number: string): string {
  const [, head, year = '', symbol = ''] = /^(\d+\p{L}?)((?:\/\d{4})?)\/(.+)$/u.exec(number) ?? []
  if (head === undefined) return partyRepaired(number)
  const marks = symbol.replace(/_/g, '-').replace(/^(QĐ|CT|KH|NQ)\.(?=\p{Lu})/u, '$1-')
  const [first = '', second, ...more] = marks.split('/')
  if (second !== undefined && more.length === 0 && kindOfSymbol(first) !== null)
    return PARTY_ORGAN.test(second) && year === '' ? `${head}-${first}/${second}` : `${head}${year}/${first}-${second}`
  if (first === 'NĐ') return `${head}${year}/NĐ-CP`
  return `${head}${year}/${hyphenated(marks)}`
}

/** `61-NQTW`, `61-NQ-TW`: the slash before the organ of the party is lost. */
function partyRepaired(number: string): string {
  return number.replace(/^(\d+-(?:NQ|CT|QĐ|KL|KH|TB|HD|CTr|BC|QC))-?(T[WƯU])$/u, '$1/$2')
}

/** A hyphen where the symbol is a kind and an organ run together. */
function hyphenated(symbol: string): string {
  // the chairman stands behind a kind; alone it is a directive of the committee
  if (symbol === 'CTUBND') return 'CT-UBND'
  if (/[-/&.]/.test(symbol) || kindOfSymbol(symbol) !== null || organOfSymbol(symbol) !== null) return symbol
  for (let cut = symbol.length - 2; cut > 0; cut--) {
    const kind = symbol.slice(0, cut)
    if (kindOfSymbol(kind) !== null && organOfSymbol(symbol.slice(cut)) !== null) return `${kind}-${symbol.slice(cut)}`
  }
  return symbol
}

/** Decrees and circulars carry their year. */
function addYear(number: string, date: string | null): string {
  const [, head, symbol = ''] = /^(\d+)\/(\p{Lu}.*)$/u.exec(number) ?? []
  if (head === undefined || date === null || !YEARLY.has(symbol.split('-')[0] ?? '') || !symbol.includes('-')) return number
  // circulars of before 1996 and letters of the inspectorate carry none
  return date.slice(0, 4) >= '1997' ? `${head}/${date.slice(0, 4)}/${symbol}` : number
}
