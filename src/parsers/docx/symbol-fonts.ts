/** Signs of fonts whose letters are pictures, by font and code; the rest of such a font has no text. */
const SYMBOL: Readonly<Record<number, string>> = {
  32: ' ',
  43: '+',
  45: '-',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  188: '…',
  97: 'α',
  98: 'β',
  103: 'γ',
  100: 'δ',
  68: 'Δ',
  109: 'μ',
  112: 'π',
  115: 'σ',
  83: 'Σ',
  87: 'Ω',
  174: '→',
  172: '←',
  222: '⇒',
  168: '♦',
  167: '♣',
}
const WINGDINGS: Readonly<Record<number, string>> = {
  32: ' ',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  119: '◆',
  158: '·',
  159: '•',
  167: '▪',
  168: '◻',
  216: '➢',
  220: '➲',
  224: '→',
  223: '←',
  232: '➔',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const PRIVATE = 0xf000

/** Whether the font draws signs in place of letters. */
export function isSymbolFont(font: string | null | undefined): boolean {
  return font !== null && font !== undefined && /^(?:symbol|wingdings(?: [23])?|webdings|zapfdingbats)$/i.test(font)
}

/** The text of a sign given by font and code (w:sym); a font of letters gives the letter of that code, still in its own encoding. */
export function symbolText(font: string | null | undefined, code: number): string {
  const low = code >= PRIVATE && code < PRIVATE + 0x100 ? code - PRIVATE : code
  if (!isSymbolFont(font)) return low > 0 && low <= 0x10ffff ? String.fromCodePoint(low) : ''
  return (/^symbol$/i.test(font ?? '') ? SYMBOL : WINGDINGS)[low] ?? (/^symbol$/i.test(font ?? '') ? '' : '•')
}

/** Text with the private-use codes of symbol fonts (U+F020 to U+F0FF) made readable. */
export function withoutPrivateUse(text: string, font: string | null | undefined): string {
  return text.replace(/[\uf020-\uf0ff]/g, (sign) => symbolText(font ?? 'Symbol', sign.charCodeAt(0)))
}
