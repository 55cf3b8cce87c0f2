import type { ComputedLabel, Piece, StoryBlock } from '../story/story.ts'
import type { Look } from './look.ts'

/** Gathers the blocks of a page from text and breaks as they come. */
export class PageWriter {
  readonly blocks: StoryBlock[] = []
  #pieces: Piece[] = []
  #label: ComputedLabel | null = null
  #startsPage = false
  #level: number | undefined
  #look: Look | undefined

  /** Ends the paragraph under way, if there is one. */
  endParagraph(): void {
    const hasText = this.#pieces.some((piece) => piece.kind === 'note' || (piece.kind === 'text' && piece.text.trim() !== ''))
    if (hasText || this.#label !== null) {
      const align = this.#look?.align
      this.blocks.push({
        kind: 'paragraph',
        pieces: this.#pieces,
        label: this.#label,
        ...(align === undefined ? {} : { align }),
        ...(this.#level === undefined ? {} : { level: this.#level }),
        furniture: false,
        startsPage: this.#startsPage,
      })
      this.#startsPage = false
      this.#label = null
    }
    this.#pieces = []
    this.#look = undefined
  }

  /** An empty paragraph that keeps blocks apart. */
  addBlank(): void {
    this.blocks.push({ kind: 'paragraph', pieces: [], label: null, furniture: false, startsPage: false })
  }

  add(block: StoryBlock): void {
    this.endParagraph()
    this.blocks.push(block)
  }

  text(raw: string, look: Look): void {
    const text = look.preformatted ? raw : raw.replace(/[ \t\r\n\f]+/g, ' ')
    if (look.preformatted && text.includes('\n')) {
      text.split('\n').forEach((line, index) => {
        if (index > 0) this.lineBreak(false)
        this.#addText(line, look)
      })
    } else this.#addText(text, look)
  }

  lineBreak(page: boolean): void {
    this.#pieces.push({ kind: 'break', page })
  }

  note(marker: string): void {
    this.#pieces.push({ kind: 'note', marker })
  }

  startPage(): void {
    this.endParagraph()
    this.#startsPage = true
  }

  set label(label: ComputedLabel) {
    this.#label = label
  }

  set level(level: number | undefined) {
    this.#level = level
  }

  #addText(text: string, look: Look): void {
    if (text === '' || (text === ' ' && this.#pieces.length === 0)) return
    if (text.trim() !== '' || this.#look === undefined) this.#look ??= look
    const { font, bold, italic, caps } = look
    const last = this.#pieces[this.#pieces.length - 1]
    if (last?.kind === 'text' && last.font === font && last.bold === bold && last.italic === italic && last.caps === caps)
      last.text += text
    else this.#pieces.push({ kind: 'text', text, font, bold, italic, caps })
  }
}
