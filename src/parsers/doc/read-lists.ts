import type { NumberingInstance, NumberingLevel } from '../docx/read-numbering.ts'
import type { LittleEndian } from './little-endian.ts'
import type { WordFile } from './open-doc.ts'
import { locate } from './open-doc.ts'

const FORMATS = new Map([
  [0, 'decimal'],
  [1, 'upperRoman'],
  [2, 'lowerRoman'],
  [3, 'upperLetter'],
  [4, 'lowerLetter'],
  [9, 'chicago'],
  [18, 'decimalEnclosedCircle'],
  [22, 'decimalZero'],
  [23, 'bullet'],
  [255, 'none'],
])
const SUFFIXES = ['tab', 'space', 'nothing'] as const

/** The list instances (LFO) by their number from 1, as sprmPIlfo names them, in the form that labels are counted from. */
export function readLists(file: WordFile): Map<string, NumberingInstance> {
  if (file.old) return new Map()
  const definitions = readDefinitions(file)
  const { at, length } = locate(file, 'listInstances')
  const table = file.table.slice(at, length)
  const count = Math.min(table.uint32(0), Math.floor(table.length / 16))
  const instances = new Map<string, NumberingInstance>()
  let offset = 4 + 16 * count
  for (let i = 0; i < count; i++) {
    const listId = table.int32(4 + 16 * i)
    const overrides = table.uint8(4 + 16 * i + 12)
    const levels = [...(definitions.get(listId) ?? [])]
    const startOverrides = new Map<number, number>()
    offset += 4
    for (let k = 0; k < overrides; k++) {
      const flags = table.uint32(offset + 4)
      const index = flags & 0xf
      if (flags & 0x10) startOverrides.set(index, table.int32(offset))
      offset += 8
      if (!(flags & 0x20)) continue
      const { level, size } = readLevel(table.slice(offset, table.length))
      levels[index] = level
      offset += size
    }
    instances.set(String(i + 1), { abstractId: String(listId), levels, startOverrides })
  }
  return instances
}

/** The levels of each list, by list id: the definitions, and behind them their levels, one or nine each. */
function readDefinitions(file: WordFile): Map<number, NumberingLevel[]> {
  const { at, length } = locate(file, 'lists')
  const table = file.table.slice(at, file.table.length - at)
  const definitions = new Map<number, NumberingLevel[]>()
  const count = length === 0 ? 0 : table.uint16(0)
  let offset = length
  for (let i = 0; i < count && offset < table.length; i++) {
    const simple = table.uint8(2 + 28 * i + 26) & 1
    const levels: NumberingLevel[] = []
    while (levels.length < (simple ? 1 : 9) && offset < table.length) {
      const { level, size } = readLevel(table.slice(offset, table.length))
      levels.push(level)
      offset += size
    }
    definitions.set(table.int32(2 + 28 * i), levels)
  }
  return definitions
}

function readLevel(bytes: LittleEndian): { level: NumberingLevel; size: number } {
  const flags = bytes.uint8(5)
  const textAt = 28 + bytes.uint8(24) + bytes.uint8(25)
  const units = Math.min(bytes.uint16(textAt), 255)
  const restart = flags & 0x08 ? bytes.uint8(26) : undefined
  const level: NumberingLevel = {
    start: bytes.int32(0),
    format: FORMATS.get(bytes.uint8(4)) ?? 'decimal',
    // counters stand in the text as the number of their level
    text: bytes.utf16(textAt + 2, units).replace(/[\u0000-\u0008]/g, (unit) => `%${unit.charCodeAt(0) + 1}`),
    suffix: SUFFIXES[bytes.uint8(15)] ?? 'tab',
    decimalsOnly: (flags & 0x04) !== 0,
    ...(restart === undefined ? {} : { restart }),
  }
  return { level, size: textAt + 2 + 2 * units }
}
