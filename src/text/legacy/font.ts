import type { Candidate } from './decoders.ts'

/** What a font's name says of the encoding of its text. Names lie, so this is evidence and not an answer. */
export interface FontHint {
  readonly encoding: Candidate | null
  /** The font draws small letters as capitals (`.VnTimeH`). */
  readonly capitals: boolean
  /** The font draws pictures (`Wingdings`): its characters are no text of any encoding. */
  readonly symbols: boolean
}

const SUBSET = /^[A-Z]{6}\+/
// what Windows and PDF writers hang on a name: code page, style
const SUFFIX =
  /(?:[ ,-](?:tur|ce|cyr|greek|baltic|hebrew|arabic|\(vietnamese\)|bold|italic|bolditalic|regular|normal|oblique))+$/i

const STYLE = /(?:bold|italic|oblique)+$/i

const hints = new Map<string | null, FontHint>([[null, { encoding: null, capitals: false, symbols: false }]])

/** Reads a font name as Word, RTF or PDF gives it; null where the format names none. */
export function fontHint(font: string | null): FontHint {
  let hint = hints.get(font)
  if (!hint) {
    hint = read((font ?? '').replace(SUBSET, '').trim().replace(SUFFIX, '').replace(STYLE, ''))
    if (hints.size > 2000) hints.clear()
    hints.set(font, hint)
  }
  return hint
}

function read(name: string): FontHint {
  const symbols = /^(?:symbol|wingdings|webdings|zapf ?dingbats|marlett|mt extra|ms outlook)/i.test(name)
  if (/^vni[- ]/i.test(name)) return { encoding: 'vni', capitals: false, symbols }
  if (/^vps[- ]?/i.test(name)) return { encoding: 'vps', capitals: /hoa$/i.test(name), symbols }
  if (/^\.?vn[a-z3]/i.test(name)) return { encoding: 'tcvn3', capitals: /h$/i.test(name), symbols }
  if (/^(?:vi[- ](?:times|arial|helv)|viscii)/i.test(name)) return { encoding: 'viscii', capitals: false, symbols }
  return { encoding: null, capitals: false, symbols }
}
