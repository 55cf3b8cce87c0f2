import { fromWindows1252 } from '../../../src/text/legacy/code-page.ts'
import { TCVN3, VISCII, VNI_LETTERS, VNI_MARKS, VPS } from '../../../src/text/legacy/tables.ts'

export type Legacy = 'tcvn3' | 'vni' | 'viscii' | 'vps'

/** Unicode text as an old file shows it: characters of Windows-1252. What the encoding lacks (toned capitals) stays. */
export function encode(text: string, encoding: Legacy): string {
  const nfc = text.normalize('NFC')
  if (encoding === 'vni') return Array.from(nfc, toVni).join('')
  const table = { tcvn3: TCVN3, viscii: VISCII, vps: VPS }[encoding]
  const bytes = new Map([...table].map(([byte, char]) => [char, byte]))
  return Array.from(nfc, (char) => {
    const byte = bytes.get(char)
    return byte === undefined ? char : fromWindows1252(byte)
  }).join('')
}

const letters = new Map([...VNI_LETTERS].map(([code, char]) => [char, code]))
const marks = new Map([...VNI_MARKS].map(([code, mark]) => [mark + (code === code.toUpperCase() ? 'U' : 'l'), code]))
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/

function toVni(char: string): string {
  const whole = letters.get(char)
  if (whole !== undefined) return whole
  const nfd = char.normalize('NFD')
  const tone = TONE.exec(nfd)?.[0] ?? ''
  const bare = nfd.replace(TONE, '').normalize('NFC')
  const horned = letters.get(bare)
  const rest = horned === undefined ? bare.normalize('NFD').slice(1) : ''
  const mark = marks.get(rest + tone + (char === char.toUpperCase() ? 'U' : 'l'))
  return mark === undefined ? (horned ?? char) : (horned ?? bare.normalize('NFD')[0] ?? '') + mark
}
