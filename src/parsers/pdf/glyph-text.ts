/** Accents that old producers draw as spacing characters over their letter, as combining marks. */
const SPACING_ACCENTS: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '˜': '\u0303',
  ˆ: '\u0302',
  '˘': '\u0306',
}

const SYMBOL_BULLETS: Readonly<Record<string, string>> = {
  '\uf02d': '-',
  '\uf02b': '+',
  '\uf0b0': '°',
  '\uf0b3': '≥',
  '\uf0a3': '≤',
}

export function isSpace(unicode: string): boolean {
  const code = unicode.charCodeAt(0)
  return code === 0x20 || code === 0xa0 || code === 0x09 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000
}

export function isCombining(unicode: string): boolean {
  const code = unicode.charCodeAt(0)
  return code >= 0x300 && code <= 0x36f
}

/** The combining form of an accent that was drawn on its own, or undefined. */
export function combining(unicode: string): string | undefined {
  return isCombining(unicode) ? unicode : SPACING_ACCENTS[unicode]
}

/** What a glyph says: ligatures taken apart, the bullets of symbol fonts as ordinary ones. */
export function readable(unicode: string): string {
  const code = unicode.charCodeAt(0)
  if (code < 0xe000) return unicode
  if (code >= 0xfb00 && code <= 0xfb06) return unicode.normalize('NFKC')
  if (code >= 0xf020 && code <= 0xf0ff)
    return SYMBOL_BULLETS[unicode] ?? (code <= 0xf07e ? String.fromCharCode(code - 0xf000) : '•')
  return unicode
}
