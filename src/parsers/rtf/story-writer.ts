import { decodeRuns } from '../../text/legacy/decode.ts'
import { isSymbolFont, withoutPrivateUse } from '../docx/symbol-fonts.ts'
import { BlockBuilder } from '../flow/block-builder.ts'
import type { FlowBlock, FlowRun } from '../flow/flow.ts'
import { decodeCharset } from './charset.ts'
import type { Font } from './font-table.ts'
import type { FormatState } from './format-state.ts'
import { RowDefinition } from './row-definition.ts'

/** One flow of text: the body, a header, a note, a text box. */
export class StoryWriter {
  readonly row = new RowDefinition()
  readonly #blocks = new BlockBuilder()
  readonly #filePage: () => number
  #runs: FlowRun[] = []
  #bytes = ''
  #text = ''
  #label = ''
  #labelFont: string | null = null
  #startsPage = false
  #font: Font | undefined
  #state: Pick<FormatState, 'bold' | 'italic' | 'caps'> = { bold: false, italic: false, caps: false }

  constructor(filePage: () => number) {
    this.#filePage = filePage
  }

  /** Bytes in the character set of the font. */
  bytes(bytes: string, state: FormatState, font: Font | undefined): void {
    this.#turnTo(state, font)
    this.#bytes += bytes
  }

  /** Text that is Unicode already. */
  text(text: string, state: FormatState, font: Font | undefined): void {
    this.#turnTo(state, font)
    this.#endBytes()
    this.#text += text
  }

  /** Text of a list label that Word wrote out for readers without lists. */
  label(bytes: string, font: Font | undefined): void {
    this.#label += font ? decodeCharset(bytes, font.name, font.charset, this.#filePage()) : bytes
    this.#labelFont = font?.name ?? this.#labelFont
  }

  note(marker: string): void {
    this.#endRun()
    this.#runs.push({ text: '', font: null, note: marker })
  }

  endParagraph(state: FormatState, endsCell: boolean): void {
    this.#endRun()
    const label = decodeRuns([{ text: this.#label.trim(), font: this.#labelFont }]).texts[0] ?? ''
    const bullet = label !== '' && !/[\p{L}\p{N}]/u.test(label.replace(/[\uf000-\uf0ff]/g, ''))
    this.#blocks.add(
      {
        runs: this.#runs,
        align: state.align,
        ...(label === '' ? {} : { label: { text: bullet ? (label === '+' ? '+' : '-') : label, bullet, suffix: ' ' } }),
        ...(state.level === undefined || this.#runs.length === 0 ? {} : { level: state.level }),
        ...(this.#startsPage ? { startsPage: true } : {}),
      },
      endsCell || state.inTable,
    )
    if (endsCell) this.#blocks.endCell()
    this.#runs = []
    this.#label = ''
    this.#labelFont = null
    this.#startsPage = false
  }

  endRow(): void {
    this.#runs = []
    this.#blocks.endRow(this.row.shape())
  }

  breakPage(): void {
    this.#startsPage = true
  }

  /** Ends a paragraph whose mark is missing. */
  flush(state: FormatState): void {
    this.#endRun()
    if (this.#runs.length > 0) this.endParagraph(state, false)
  }

  finish(state: FormatState): FlowBlock[] {
    this.flush(state)
    return this.#blocks.finish()
  }

  #turnTo(state: FormatState, font: Font | undefined): void {
    const { bold, italic, caps } = this.#state
    if (font === this.#font && bold === state.bold && italic === state.italic && caps === state.caps) return
    this.#endRun()
    this.#font = font
    this.#state = { bold: state.bold, italic: state.italic, caps: state.caps }
  }

  #endBytes(): void {
    if (this.#bytes !== '')
      this.#text += decodeCharset(this.#bytes, this.#font?.name ?? null, this.#font?.charset ?? 1, this.#filePage())
    this.#bytes = ''
  }

  #endRun(): void {
    this.#endBytes()
    if (this.#text === '') return
    const font = this.#font?.name ?? null
    this.#runs.push({ text: readable(this.#text, font), font, ...this.#state })
    this.#text = ''
  }
}

/** Signs of symbol fonts and the private area; in a symbol font bytes above ASCII are signs too. */
function readable(text: string, font: string | null): string {
  const signs = isSymbolFont(font)
    ? text.replace(/[\u00a0-\u00ff]/g, (char) => String.fromCharCode(0xf000 + char.charCodeAt(0)))
    : text
  return withoutPrivateUse(signs, font)
}
