/** `text` holds bytes as characters 0 to 255. A control symbol (`\~`) is a `word` named by its character. */
export type Token =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'text'; readonly text: string }

const WORD = /\\([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const TEXT = /[^\\{}\r\n\0]+/y

/** The tokens of an RTF file ([RTF 1.9.1] conventions); never throws, whatever the bytes. `\bin` data is left out. */
export function* readTokens(source: string): Generator<Token> {
  let at = 0
  while (at < source.length) {
    const char = source[at]
    if (char === '{' || char === '}') {
      yield char === '{' ? { kind: 'open' } : { kind: 'close' }
      at++
    } else if (char === '\r' || char === '\n' || char === '\0') at++
    else if (char !== '\\') {
      TEXT.lastIndex = at
      const text = TEXT.exec(source)?.[0] ?? char ?? ''
      yield { kind: 'text', text }
      at += text.length
    } else {
      const { token, length } = readControl(source, at)
      yield token
      at += length
      if (token.kind === 'word' && token.name === 'bin') at += Math.max(0, token.value ?? 0)
    }
  }
}

function readControl(source: string, at: number): { token: Token; length: number } {
  WORD.lastIndex = at
  const word = WORD.exec(source)
  if (word) {
    const value = word[2] === undefined ? null : Number(word[2])
    return { token: { kind: 'word', name: word[1] ?? '', value }, length: word[0].length }
  }
  const symbol = source[at + 1] ?? ''
  if (symbol === "'") {
    const byte = Number.parseInt(source.slice(at + 2, at + 4), 16)
    return { token: { kind: 'byte', byte: Number.isNaN(byte) ? 0x3f : byte }, length: Math.min(4, source.length - at) }
  }
  if (symbol === '\\' || symbol === '{' || symbol === '}') return { token: { kind: 'text', text: symbol }, length: 2 }
  // a line end behind a backslash is a paragraph
  const name = symbol === '\r' || symbol === '\n' ? 'par' : symbol
  return { token: { kind: 'word', name, value: null }, length: symbol === '' ? 1 : 2 }
}
