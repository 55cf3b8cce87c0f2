import type { FontFacts } from './font-facts.ts'
import { combining, isSpace, readable } from './glyph-text.ts'
import type { Word } from './page-content.ts'

/** What is the same for all glyphs of one run; positions are along and across the run's own direction. */
export interface Run {
  readonly size: number
  readonly font: FontFacts
  readonly hidden: boolean
  readonly annotation: number
  readonly turns: number
  /** Letter spacing in points: a gap that is wanted. */
  readonly tracking: number
}

/** In ems, as pdfjs has them or measured: a wider gap is a space, a step back is another word. */
const SPACE = 0.13
const NO_SPACE = 0.03
const SPACE_REACH = 0.4
const BACK = -0.3
const SHIFT = 0.15

/** Joins glyphs into words as they come; `words` holds those that are finished. */
export class WordBuilder {
  readonly words: Word[] = []
  #text = ''
  #run: Run | undefined
  #from = 0
  #to = 0
  #base = 0
  #spaced = false
  #last = ''
  #lastFrom = 0
  /** Where a space glyph ended, NaN where none came since the last word. */
  #spaceTo = Number.NaN
  #spaceBase = 0

  add(unicode: string, run: Run, from: number, to: number, base: number): void {
    if (isSpace(unicode)) {
      this.flush()
      this.#spaceTo = to
      this.#spaceBase = base
      return
    }
    if (this.#run !== undefined) {
      if (this.#continues(run, from, base)) {
        const mark = from < this.#to - 0.2 * run.size || unicode.charCodeAt(0) >= 0x300 ? combining(unicode) : undefined
        if (mark !== undefined) {
          this.#text += mark
          return
        }
        if (unicode === this.#last && Math.abs(from - this.#lastFrom) < 0.2 * run.size) return
        if (from - this.#to > BACK * run.size) {
          this.#append(unicode, from, to)
          return
        }
      }
      this.flush()
    }
    this.#start(run, from, base)
    this.#append(unicode, from, to)
  }

  flush(): void {
    const run = this.#run
    if (run === undefined) return
    this.#run = undefined
    const { size, font } = run
    this.words.push({
      text: this.#text,
      x0: this.#from,
      x1: Math.max(this.#to, this.#from),
      top: this.#base - font.ascent * size,
      bottom: this.#base + font.descent * size,
      base: this.#base,
      size,
      font: font.name,
      bold: font.bold,
      italic: font.italic,
      spaced: this.#spaced,
      annotation: run.annotation,
      hidden: run.hidden,
      turns: run.turns,
    })
    this.#spaceTo = Number.NaN
  }

  #continues(run: Run, from: number, base: number): boolean {
    const own = this.#run
    if (own === undefined || own.turns !== run.turns || own.annotation !== run.annotation) return false
    if (Math.abs(own.size - run.size) > 0.1 * own.size || Math.abs(base - this.#base) > SHIFT * own.size) return false
    return from - this.#to < SPACE * run.size + run.tracking
  }

  #start(run: Run, from: number, base: number): void {
    this.#run = run
    this.#text = ''
    this.#from = from
    // the pen may have gone elsewhere since: letters of another font are drawn later, into the gaps left for them
    this.#spaced =
      Math.abs(from - this.#spaceTo) < SPACE_REACH * run.size &&
      base === this.#spaceBase &&
      !(from - this.#to < NO_SPACE * run.size && from >= this.#to)
    this.#to = from
    this.#base = base
  }

  #append(unicode: string, from: number, to: number): void {
    this.#text += readable(unicode)
    this.#last = unicode
    this.#lastFrom = from
    if (to > this.#to) this.#to = to
  }
}
