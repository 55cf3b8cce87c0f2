import { symbolText, withoutPrivateUse } from '../docx/symbol-fonts.ts'
import type { FlowRun } from '../flow/flow.ts'
import type { Piece } from './piece-table.ts'
import type { PropertyRange, RangeFinder } from './property-pages.ts'
import { type RunProperties, runProperties } from './read-properties.ts'
import type { StyleSheet } from './read-styles.ts'
import { readSprms } from './sprms.ts'

/** The text of the file with what is known of each character. */
export class Characters {
  readonly text: string
  readonly #pieces: readonly Piece[]
  readonly #ranges: RangeFinder
  readonly #styles: StyleSheet
  readonly #fonts: readonly string[]
  readonly #known = new Map<PropertyRange | null, Map<number, RunProperties>>()
  #piece = 0

  constructor(text: string, pieces: readonly Piece[], ranges: RangeFinder, styles: StyleSheet, fonts: readonly string[]) {
    this.text = text
    this.#pieces = pieces
    this.#ranges = ranges
    this.#styles = styles
    this.#fonts = fonts
  }

  /** The piece that holds a character. */
  pieceAt(cp: number): Piece | null {
    const holds = (piece: Piece | undefined) => piece !== undefined && piece.from <= cp && cp < piece.to
    if (!holds(this.#pieces[this.#piece])) this.#piece = this.#pieces.findIndex(holds)
    return this.#pieces[this.#piece] ?? null
  }

  /** Position of a character in the document stream, or -1. */
  offsetOf(cp: number): number {
    const piece = this.pieceAt(cp)
    return piece === null ? -1 : piece.at + (cp - piece.from) * piece.width
  }

  /** The visible runs of `[from, to)`; `marks` gives the note marker at a character, `skip` says what fields hide. */
  runs(from: number, to: number, style: number, marks: ReadonlyMap<number, string>, skip: (cp: number) => boolean): FlowRun[] {
    const runs: FlowRun[] = []
    for (let cp = from; cp < to; ) {
      const { properties, end } = this.#stretch(cp, to, style)
      if (!properties.hidden && !properties.deleted) this.#collect(runs, cp, end, properties, marks, skip)
      cp = end
    }
    return runs
  }

  /** Whether a revision deleted this character. */
  deleted(cp: number, style: number): boolean {
    return this.#stretch(cp, cp + 1, style).properties.deleted
  }

  #stretch(cp: number, limit: number, style: number): { properties: RunProperties; end: number } {
    const piece = this.pieceAt(cp)
    if (piece === null) return { properties: this.#properties(null, style), end: limit }
    const offset = piece.at + (cp - piece.from) * piece.width
    const range = this.#ranges.at(offset)
    const reach = cp + Math.max(1, Math.ceil(((range?.to ?? this.#ranges.nextFrom(offset)) - offset) / piece.width))
    const end = Math.min(limit, piece.to, reach)
    if (piece.modifier === null) return { properties: this.#properties(range, style), end }
    const sprms = [...(range?.sprms ?? []), ...readSprms(piece.modifier)]
    return { properties: runProperties(sprms, style, this.#styles), end }
  }

  #properties(range: PropertyRange | null, style: number): RunProperties {
    const byStyle = this.#known.get(range) ?? new Map<number, RunProperties>()
    this.#known.set(range, byStyle)
    const found = byStyle.get(style) ?? runProperties(range?.sprms ?? [], style, this.#styles)
    byStyle.set(style, found)
    return found
  }

  #collect(
    runs: FlowRun[],
    from: number,
    to: number,
    properties: RunProperties,
    marks: ReadonlyMap<number, string>,
    skip: (cp: number) => boolean,
  ): void {
    const { bold, italic, caps } = properties
    let text = ''
    const push = (note?: string) => {
      if (text !== '' || note !== undefined) {
        const font = this.#fontOf(text, properties)
        runs.push({ text: withoutPrivateUse(text, font), font, bold, italic, caps, ...(note === undefined ? {} : { note }) })
      }
      text = ''
    }
    for (let cp = from; cp < to; cp++) {
      if (skip(cp)) continue
      const mark = marks.get(cp)
      const char = this.text[cp] ?? ''
      if (mark !== undefined) push(mark)
      else if (properties.symbol !== null && (char === '(' || properties.special)) {
        push()
        const font = this.#fonts[properties.symbol.font] ?? null
        runs.push({ text: symbolText(font, properties.symbol.char), font: null, bold, italic })
      } else text += plainOf(char)
    }
    push()
  }

  /** Word keeps one font for ASCII and one for the other letters. */
  #fontOf(text: string, properties: RunProperties): string | null {
    return this.#fonts[/[\u0080-\uffff]/.test(text) ? properties.other : properties.ascii] ?? null
  }
}

/** Control characters as text: line breaks, hyphens; pictures, anchors and note marks leave nothing. */
function plainOf(char: string): string {
  if (char >= ' ') return char
  if (char === '\t') return '\t'
  if (char === '\u000b' || char === '\u000e') return '\n'
  if (char === '\u001e') return '-'
  // the optional hyphen: TCVN3 keeps ư there
  return char === '\u001f' ? '\u00ad' : ''
}
