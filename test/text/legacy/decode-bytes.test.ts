import { describe, expect, it } from 'vitest'
import { toByte } from '../../../src/text/legacy/code-page.ts'
import { decodeBytes } from '../../../src/text/legacy/decode-bytes.ts'
import { encode, type Legacy } from './encode.ts'

const TEXT =
  'ủy ban nhân dân xã tân lương đã ban hành kế hoạch số 12 năm 2024;\nthường xuyên kiểm tra, đôn đốc, hướng dẫn các thôn.\n'
const bytesOf = (text: string) => Uint8Array.from(text, (char) => toByte(char))
const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(text, 'utf16le')
  return new Uint8Array(swap ? bytes.swap16() : bytes)
}

describe('decodeBytes', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-8, NFD', new TextEncoder().encode(TEXT.normalize('NFD'))],
    ['UTF-16LE', utf16(TEXT, false)],
    ['UTF-16LE with its mark', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16BE', utf16(TEXT, true)],
    ['UTF-16BE with its mark', utf16(`\ufeff${TEXT}`, true)],
    ['Windows-1258', bytesOf(windows1258(TEXT))],
  ])('%s', (_, bytes) => expect(decodeBytes(bytes)).toEqual({ text: TEXT, encoding: 'unicode', lost: 0 }))

  it.each(['tcvn3', 'vni', 'viscii', 'vps'] as Legacy[])('%s', (encoding) => {
    expect(decodeBytes(bytesOf(encode(TEXT, encoding)))).toEqual({ text: TEXT, encoding, lost: 0 })
  })

  it('TCVN3 pasted into a UTF-8 file', () => {
    expect(decodeBytes(new TextEncoder().encode(encode(TEXT, 'tcvn3'))).text).toBe(TEXT)
  })

  it('keeps UTF-8 with a broken byte or a cut end', () => {
    const bytes = new TextEncoder().encode(TEXT)
    expect(decodeBytes(Uint8Array.of(...bytes, 0xe1, 0xba)).text.startsWith(TEXT)).toBe(true)
  })

  it('reads Western text that is no Vietnamese', () => {
    expect(decodeBytes(bytesOf('Un élève très doué à Genève, où naît la forêt.')).text).toBe(
      'Un élève très doué à Genève, où naît la forêt.',
    )
  })

  it('reads nothing', () => expect(decodeBytes(new Uint8Array(0)).text).toBe(''))
})

/** The page has letters with quality marks, and tones as marks behind them. */
function windows1258(text: string): string {
  return text.replace(/\p{L}/gu, (char) => {
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(char.normalize('NFD'))?.[0] ?? ''
    return char.normalize('NFD').replace(tone, '').normalize('NFC') + tone
  })
}
