import type { WordFile } from './open-doc.ts'
import { locate } from './open-doc.ts'
import type { Sprm } from './sprms.ts'
import { readSprms } from './sprms.ts'

export interface Style {
  /** Built-in number: 1 to 9 are the headings. */
  readonly builtIn: number
  /** Modifiers, those of the styles it is based on first. */
  readonly paragraph: readonly Sprm[]
  readonly character: readonly Sprm[]
}

export interface StyleSheet {
  /** Index of the font of runs that name none, for ASCII and other letters. */
  readonly defaultFont: number
  readonly style: (index: number) => Style
}

interface OwnStyle extends Style {
  readonly base: number
}

const NONE: Style = { builtIn: -1, paragraph: [], character: [] }
const NO_BASE = 0xfff

/** The style sheet ([MS-DOC] 2.9.271). */
export function readStyles(file: WordFile): StyleSheet {
  const own = file.old ? [] : ownStyles(file)
  const resolved = new Map<number, Style>()
  const style = (index: number, hops = 0): Style => {
    const found = resolved.get(index)
    if (found) return found
    const entry = own[index]
    if (!entry) return NONE
    const base = entry.base === NO_BASE || hops > 20 ? NONE : style(entry.base, hops + 1)
    const whole = {
      builtIn: entry.builtIn,
      paragraph: [...base.paragraph, ...entry.paragraph],
      character: [...base.character, ...entry.character],
    }
    resolved.set(index, whole)
    return whole
  }
  const header = file.table.slice(locate(file, 'styles').at, 64)
  return { defaultFont: file.old ? 0 : header.uint16(2 + 12), style: (index) => style(index) }
}

function ownStyles(file: WordFile): (OwnStyle | undefined)[] {
  const { at, length } = locate(file, 'styles')
  const sheet = file.table.slice(at, length)
  const count = sheet.uint16(2)
  const baseSize = sheet.uint16(4)
  const styles: (OwnStyle | undefined)[] = []
  let offset = 2 + sheet.uint16(0)
  while (styles.length < count && offset + 2 <= sheet.length) {
    const size = sheet.uint16(offset)
    styles.push(size === 0 ? undefined : readStyle(sheet.slice(offset + 2, size), baseSize))
    offset += 2 + size
  }
  return styles
}

function readStyle(bytes: WordFile['table'], baseSize: number): OwnStyle {
  const kind = bytes.uint16(2) & 0xf
  let offset = baseSize + 2 + 2 * (bytes.uint16(baseSize) + 1)
  const next = (): WordFile['table'] => {
    offset += offset & 1
    const part = bytes.slice(offset + 2, bytes.uint16(offset))
    offset += 2 + bytes.uint16(offset)
    return part
  }
  const facts = { builtIn: bytes.uint16(0) & 0xfff, base: bytes.uint16(2) >>> 4 }
  if (kind === 2) return { ...facts, paragraph: [], character: readSprms(next()) }
  if (kind !== 1) return { ...facts, paragraph: [], character: [] }
  const paragraph = next()
  return { ...facts, paragraph: readSprms(paragraph.slice(2, paragraph.length)), character: readSprms(next()) }
}
