/** Unicode to VNI for Windows: a letter, then its marks as a second character in the letter's case. Latin-1 letters. */
import type { Drawn } from './tcvn3.ts'

/** Tones in the order of TONES; on a circumflex, on a breve, else. */
const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'] as const
const BARE = ['\u00f9', '\u00f8', '\u00fb', '\u00f5', '\u00ef'] as const
const CIRCUMFLEX = ['\u00e1', '\u00e0', '\u00e5', '\u00e3', '\u00e4'] as const
const BREVE = ['\u00e9', '\u00e8', '\u00fa', '\u00fc', '\u00eb'] as const
/** Letters that stand in one character with their tone. */
const LETTERS = 'đíìỉĩịỵơư'
const CODES = '\u00f1\u00ed\u00ec\u00e6\u00f3\u00f2\u00ee\u00f4\u00f6'
const WHOLE: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(LETTERS, (letter, i) => [letter, CODES[i] ?? '']).flatMap(([letter = '', code = '']) => [
    [letter, code],
    [letter.toUpperCase(), code.toUpperCase()],
  ]),
)
const PUNCTUATION: Readonly<Record<string, string>> = { '–': '-', '“': '"', '”': '"', '’': "'" }

function letterToVni(letter: string): string {
  const whole = WHOLE[letter] ?? PUNCTUATION[letter]
  if (whole !== undefined) return whole
  const [base = '', ...marks] = letter.normalize('NFD')
  if (marks.length === 0) return letter
  const tone = TONES.findIndex((mark) => marks.includes(mark))
  const isCapital = base !== base.toLowerCase()
  const cased = (code: string): string => (isCapital ? code.toUpperCase() : code)
  if (marks.includes('\u031b')) return (WHOLE[(base + '\u031b').normalize('NFC')] ?? base) + cased(BARE[tone] ?? '')
  if (marks.includes('\u0302')) return base + cased(CIRCUMFLEX[tone] ?? '\u00e2')
  if (marks.includes('\u0306')) return base + cased(BREVE[tone] ?? '\u00ea')
  return base + cased(BARE[tone] ?? '')
}

export const toVni = (text: string): readonly Drawn[] => [
  { text: Array.from(text.normalize('NFC'), letterToVni).join(''), font: 'VNI-Times' },
]
