import { fromWindows1252 } from '../../text/legacy/code-page.ts'
import { LittleEndian } from './little-endian.ts'
import type { WordFile } from './open-doc.ts'
import { locate } from './open-doc.ts'

/** A stretch of the text: characters `[from, to)` lie at byte `at` of the document stream, `width` bytes each. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly at: number
  readonly width: 1 | 2
  /** Properties that fast saving laid over those of the pages. */
  readonly modifier: LittleEndian | null
}

const COMPRESSED = 0x40000000

export function readPieces(file: WordFile): Piece[] {
  if (file.old) return [{ from: 0, to: file.lengths.main, at: file.word.uint32(0x18), width: 1, modifier: null }]
  const { at, length } = locate(file, 'pieces')
  const clx = file.table.slice(at, length)
  const modifiers: LittleEndian[] = []
  let offset = 0
  while (clx.uint8(offset) === 1 && offset < clx.length) {
    modifiers.push(clx.slice(offset + 3, clx.uint16(offset + 1)))
    offset += 3 + clx.uint16(offset + 1)
  }
  if (clx.uint8(offset) !== 2) return []
  const plc = clx.slice(offset + 5, clx.uint32(offset + 1))
  const count = Math.floor((plc.length - 4) / 12)
  const pieces: Piece[] = []
  for (let i = 0; i < count; i++) {
    const descriptor = 4 * (count + 1) + 8 * i
    const from = plc.uint32(4 * i)
    const to = plc.uint32(4 * i + 4)
    const fc = plc.uint32(descriptor + 2)
    const width = fc & COMPRESSED ? 1 : 2
    const start = width === 1 ? (fc & 0x3fffffff) >>> 1 : fc & 0x3fffffff
    const end = Math.min(to, from + Math.floor((file.word.length - start) / width))
    if (end > from) pieces.push({ from, to: end, at: start, width, modifier: modifierOf(plc.uint16(descriptor + 6), modifiers) })
  }
  return pieces
}

function modifierOf(prm: number, modifiers: readonly LittleEndian[]): LittleEndian | null {
  if (prm & 1) return modifiers[prm >>> 1] ?? null
  const sprm = SHORT_FORM.get((prm >>> 1) & 0x7f)
  return sprm === undefined ? null : new LittleEndian(Uint8Array.of(sprm & 0xff, sprm >>> 8, prm >>> 8))
}

// the one-byte forms that matter here ([MS-DOC] 2.9.209): list level, in table, row end, deleted, hidden, alignment
const SHORT_FORM = new Map([
  [0x05, 0x2403],
  [0x0c, 0x260a],
  [0x18, 0x2416],
  [0x19, 0x2417],
  [0x41, 0x0800],
  [0x5c, 0x083c],
])

/** The text of all pieces, one UTF-16 unit a character; what no piece covers is blank. */
export function readText(file: WordFile, pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of pieces) {
    if (piece.from > text.length) text = text.padEnd(Math.min(piece.from, text.length + 1_000_000))
    const bytes = file.word
    if (piece.width === 2) text += bytes.utf16(piece.at, piece.to - piece.from)
    else for (let i = 0; i < piece.to - piece.from; i++) text += fromWindows1252(bytes.uint8(piece.at + i))
  }
  return text
}
