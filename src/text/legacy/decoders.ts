import type { Encoding } from '../../document/document.ts'
import { fromWindows1252, toByte } from './code-page.ts'
import { isAbbreviation, isSyllable } from './syllable.ts'
import { TCVN3, VISCII, VNI_LETTERS, VNI_MARKS, VPS } from './tables.ts'

export type Candidate = Exclude<Encoding, 'mixed'>
export const CANDIDATES: readonly Candidate[] = ['unicode', 'tcvn3', 'vni', 'viscii', 'vps']

/** One output string for each UTF-16 unit of the input; a mark that joins the letter before it leaves '' behind. */
export type Decoder = (word: string) => string[]

export const DECODERS: Readonly<Record<Candidate, Decoder>> = {
  unicode: decodeUnicode,
  tcvn3: (word) => Array.from({ length: word.length }, (_, i) => mapped(TCVN3, word[i] ?? '')),
  viscii: (word) => Array.from({ length: word.length }, (_, i) => mapped(VISCII, word[i] ?? '')),
  vps: (word) => Array.from({ length: word.length }, (_, i) => mapped(VPS, word[i] ?? '')),
  vni: decodeVni,
}

function mapped(table: ReadonlyMap<number, string>, char: string): string {
  if (char > ' ' && char < '\u007f') return char
  return table.get(toByte(char)) ?? plain(char)
}

/** Symbol fonts keep their characters in the private area; below 128 they are plain ASCII. */
function plain(char: string): string {
  return char >= '\uf020' && char < '\uf07f' ? String.fromCharCode(char.charCodeAt(0) - 0xf000) : char
}

function decodeUnicode(word: string): string[] {
  const out: string[] = withStroke(word).split('')
  let base = -1
  for (let i = 0; i < out.length; i++) {
    if (base >= 0 && /\p{M}/u.test(out[i] ?? '')) {
      out[base] += out[i] ?? ''
      out[i] = ''
    } else base = i
  }
  return out.map((unit) => (unit.length > 1 ? unit.normalize('NFC') : unit))
}

/** Icelandic Ð looks like Đ and stands for it in much Vietnamese text. */
function withStroke(word: string): string {
  if (!/[Ðð]/.test(word)) return word
  const stroked = word.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ')
  return stroked.length === 1 || isSyllable(stroked) || isAbbreviation(stroked) ? stroked : word
}

function decodeVni(word: string): string[] {
  const out: string[] = []
  let base = -1
  for (let i = 0; i < word.length; i++) {
    const char = word[i] ?? ''
    const byte = toByte(char)
    const letter = byte < 0x80 ? plain(char) : byte < 0xa0 ? fromWindows1252(byte) : String.fromCharCode(byte)
    const joined = base < 0 ? null : joinVni(out[base] ?? '', VNI_MARKS.get(letter))
    if (joined !== null) out[base] = joined
    out.push(joined === null ? (VNI_LETTERS.get(letter) ?? (byte < 0 ? char : letter)) : '')
    if (joined === null) base = i
  }
  return out
}

const TAKES_CIRCUMFLEX = /^[aeo]$/i
const TAKES_BREVE = /^a$/i
const TAKES_TONE = /^[aeiouyơưăâêô]$/i

/** The letter with its mark, or null where the letter cannot carry it. */
function joinVni(base: string, marks: string | undefined): string | null {
  if (marks === undefined) return null
  const takes = marks.startsWith('\u0302') ? TAKES_CIRCUMFLEX : marks.startsWith('\u0306') ? TAKES_BREVE : TAKES_TONE
  return takes.test(base) ? (base + marks).normalize('NFC') : null
}
