import type { FlowParagraph } from '../flow/flow.ts'
import type { LittleEndian } from './little-endian.ts'
import type { StyleSheet } from './read-styles.ts'
import type { Sprm } from './sprms.ts'

/** What is known of a run of characters. */
export interface RunProperties {
  readonly ascii: number
  readonly other: number
  readonly hidden: boolean
  readonly deleted: boolean
  readonly bold: boolean
  readonly italic: boolean
  readonly caps: boolean
  /** Control characters are notes, pictures and fields only where this is set. */
  readonly special: boolean
  /** A character of a symbol font, with the font's index. */
  readonly symbol: { readonly font: number; readonly char: number } | null
}

export interface ParagraphProperties {
  readonly style: number
  readonly inTable: boolean
  readonly rowEnd: boolean
  readonly depth: number
  readonly list: number
  readonly level: number
  readonly align: NonNullable<FlowParagraph['align']>
  /** Outline level from 1, or null for body text. */
  readonly outline: number | null
}

const CHARACTER_STYLE = 0x4a30

/** `toggle` values 128 and 129 take the style's value or its opposite. */
function toggled(value: number, inherited: boolean): boolean {
  return value === 128 ? inherited : value === 129 ? !inherited : value === 1
}

export function runProperties(direct: readonly Sprm[], paragraphStyle: number, styles: StyleSheet): RunProperties {
  const inherited = styles.style(paragraphStyle).character
  const named = direct
    .filter((sprm) => sprm.code === CHARACTER_STYLE)
    .flatMap((sprm) => styles.style(sprm.operand.uint16(0)).character)
  const run = {
    ascii: styles.defaultFont,
    other: styles.defaultFont,
    hidden: false,
    deleted: false,
    bold: false,
    italic: false,
    caps: false,
    special: false,
    symbol: null as RunProperties['symbol'],
  }
  applyCharacters(run, inherited, run)
  applyCharacters(run, named, { ...run })
  applyCharacters(run, direct, { ...run })
  return run
}

type MutableRun = { -readonly [K in keyof RunProperties]: RunProperties[K] }

function applyCharacters(run: MutableRun, sprms: readonly Sprm[], style: RunProperties): void {
  for (const { code, operand } of sprms) {
    const value = operand.uint8(0)
    if (code === 0x4a4f) run.ascii = operand.uint16(0)
    else if (code === 0x4a51) run.other = operand.uint16(0)
    else if (code === 0x083c) run.hidden = toggled(value, style.hidden)
    else if (code === 0x0800) run.deleted = toggled(value, style.deleted)
    else if (code === 0x0835) run.bold = toggled(value, style.bold)
    else if (code === 0x0836) run.italic = toggled(value, style.italic)
    else if (code === 0x083b) run.caps = toggled(value, style.caps)
    else if (code === 0x0855) run.special = value === 1
    else if (code === 0x6a09) run.symbol = { font: operand.uint16(0), char: operand.uint16(2) }
  }
}

const ALIGNMENTS = ['left', 'center', 'right', 'justify', 'justify'] as const

export function paragraphProperties(style: number, direct: readonly Sprm[], styles: StyleSheet): ParagraphProperties {
  const { builtIn, paragraph } = styles.style(style)
  const properties = {
    style,
    inTable: false,
    rowEnd: false,
    depth: 0,
    list: 0,
    level: 0,
    align: 'left' as ParagraphProperties['align'],
    outline: builtIn >= 1 && builtIn <= 9 ? builtIn : null,
  }
  for (const sprm of [...paragraph, ...direct]) applyParagraph(properties, sprm)
  return properties
}

function applyParagraph(properties: { -readonly [K in keyof ParagraphProperties]: ParagraphProperties[K] }, sprm: Sprm): void {
  const { code, operand } = sprm
  if (code === 0x2416) properties.inTable = operand.uint8(0) === 1
  else if (code === 0x2417) properties.rowEnd = operand.uint8(0) === 1
  else if (code === 0x6649) properties.depth = operand.int32(0)
  else if (code === 0x664a) properties.depth += operand.int32(0)
  else if (code === 0x460b) properties.list = listOf(operand)
  else if (code === 0x260a) properties.level = operand.uint8(0)
  else if (code === 0x2403 || code === 0x2461) properties.align = ALIGNMENTS[operand.uint8(0)] ?? 'left'
  else if (code === 0x2640) properties.outline = operand.uint8(0) < 9 ? operand.uint8(0) + 1 : null
}

/** Numbers from 0xF801 on keep what an older Word knew of a list and number nothing; negative ones do the same. */
function listOf(operand: LittleEndian): number {
  const value = operand.uint16(0)
  return value < 0x07ff ? value : 0
}
