import type { WordFile } from './open-doc.ts'
import { locate } from './open-doc.ts'

/** Font names in the order that runs refer to them ([MS-DOC] 2.9.286). */
export function readFonts(file: WordFile): string[] {
  if (file.old) return []
  const { at, length } = locate(file, 'fonts')
  const table = file.table.slice(at, length)
  const count = table.uint16(0)
  const fonts: string[] = []
  let offset = 4
  while (fonts.length < count && offset < table.length) {
    const size = table.uint8(offset)
    // 39 bytes of measures, then the name, ended by a zero
    fonts.push(table.utf16(offset + 40, Math.floor((size - 39) / 2)).replace(/\0.*$/s, ''))
    offset += 1 + size
  }
  return fonts
}
