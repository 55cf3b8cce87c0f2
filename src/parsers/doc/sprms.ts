import type { LittleEndian } from './little-endian.ts'

/** A property modifier: its code and where its operand lies. */
export interface Sprm {
  readonly code: number
  readonly operand: LittleEndian
}

const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, 0, 3]
const DEFINE_TABLE = 0xd608
const CHANGE_TABS = 0xc615

/** The modifiers of a grpprl, in order ([MS-DOC] 2.6); stops where the bytes end. */
export function readSprms(grpprl: LittleEndian): Sprm[] {
  const sprms: Sprm[] = []
  let at = 0
  while (at + 3 <= grpprl.length) {
    const code = grpprl.uint16(at)
    at += 2
    const kind = code >>> 13
    if (kind !== 6) {
      const size = OPERAND_SIZES[kind] ?? 1
      sprms.push({ code, operand: grpprl.slice(at, size) })
      at += size
      continue
    }
    const wide = code === DEFINE_TABLE
    const size = wide
      ? Math.max(0, grpprl.uint16(at) - 1)
      : code === CHANGE_TABS && grpprl.uint8(at) === 255
        ? longTabs(grpprl, at)
        : grpprl.uint8(at)
    at += wide ? 2 : 1
    sprms.push({ code, operand: grpprl.slice(at, size) })
    at += size
  }
  return sprms
}

/** Tab changes too long for one byte: deleted tabs of 4 bytes each, then added ones of 3. */
function longTabs(grpprl: LittleEndian, at: number): number {
  const deleted = grpprl.uint8(at + 1)
  const added = grpprl.uint8(at + 2 + 4 * deleted)
  return 2 + 4 * deleted + 3 * added
}
