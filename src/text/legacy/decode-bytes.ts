import type { Encoding } from '../../document/document.ts'
import { fromWindows1252, fromWindows1258 } from './code-page.ts'
import { decodeRuns } from './decode.ts'
import { CANDIDATES } from './decoders.ts'
import { type Scores, scoreOf, scoreWord } from './detect.ts'

/**
 * Text of a plain text file, NFC, without its byte order mark: UTF-8 or UTF-16 with or without the mark,
 * Windows-1258 (called `unicode`, as it differs in bytes only), TCVN3, VNI, VISCII or VPS. `lost` as in decodeRuns.
 */
export function decodeBytes(bytes: Uint8Array): { text: string; encoding: Encoding; lost: number } {
  const text = decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeSingleBytes(bytes)
  // UTF-8 files may hold old encodings too, pasted from elsewhere
  const lines = text.split(/(?<=\n)/).map((line) => ({ text: line, font: null }))
  const { texts, encoding, lost } = decodeRuns(lines)
  return { text: texts.join(''), encoding, lost }
}

function decodeUtf16(bytes: Uint8Array): string | null {
  const order = utf16Order(bytes)
  return order === null ? null : new TextDecoder(order).decode(bytes)
}

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes.length < 4) return null
  const sample = bytes.subarray(0, 2000)
  const zeros = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > sample.length / 6 && even < odd / 8) return 'utf-16le'
  return even > sample.length / 6 && odd < even / 8 ? 'utf-16be' : null
}

/** UTF-8 that holds, or that a few broken bytes in a long text spoil; null where it is something else. */
function decodeUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  if (broken === 0) return text
  const good = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0
  return good >= 10 * broken ? text : null
}

/** Windows-1258 where that makes better Vietnamese than any old encoding does; else as 1252, for decodeRuns to read. */
function decodeSingleBytes(bytes: Uint8Array): string {
  const vietnamese = Array.from(bytes, fromWindows1258).join('').normalize('NFC')
  const western = Array.from(bytes, fromWindows1252).join('')
  const legacy = scoreText(western)
  return scoreOf(scoreText(vietnamese), 'unicode') >= Math.max(...legacy) ? vietnamese : western
}

const SAMPLE_WORDS = 3000

function scoreText(text: string): Scores {
  const totals = CANDIDATES.map(() => 0)
  for (const [word] of Array.from(text.matchAll(/[^\s\x00-@[-`{-\x7f]+/g)).slice(0, SAMPLE_WORDS)) {
    if (/^[\x00-\x7f]*$/.test(word)) continue
    scoreWord(word).forEach((score, i) => {
      totals[i] = (totals[i] ?? 0) + score
    })
  }
  return totals
}
