import { fontFacts, NO_FONT, type PdfFont } from './font-facts.ts'
import { firstState, type GraphicsState } from './graphics-state.ts'
import type { OperatorChunk } from './loopback.ts'
import { type Matrix, multiply, pageMatrix } from './matrix.ts'
import type { PageContent, Rule, Word } from './page-content.ts'
import { pathRules } from './path-rules.ts'
import type { Operators, PdfPage } from './pdfjs.ts'
import { turnPage } from './turn-page.ts'
import { type Run, WordBuilder } from './word-builder.ts'

/**
 * The one place that knows the shape of pdfjs's operator list: text operators carry glyph objects (`unicode`, `width`,
 * `isSpace`) mixed with numbers that move the pen, `constructPath` carries `[paint, [path], box]`. Internal to pdfjs
 * and pinned with its version; `test/parsers/pdf/read-page.test.ts` holds it.
 */
interface Glyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

type Codes = Operators['codes']

/** Reads one page: its words and ruling lines, upright, in points from the top left. */
export async function readPage(page: PdfPage, number: number, operators: Operators): Promise<PageContent> {
  const interpreter = new Interpreter(page, operators.codes)
  const waiting: OperatorChunk[] = []
  await operators.each(page, (chunk) => {
    waiting.push(chunk)
    // fonts reach the display a moment later than the operators that ask for them
    while (waiting[0] && interpreter.hasFonts(waiting[0])) interpreter.run(waiting.shift() as OperatorChunk)
  })
  for (const chunk of waiting) interpreter.run(chunk)
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view
  const sideways = page.rotate % 180 !== 0
  const width = sideways ? y1 - y0 : x1 - x0
  const height = sideways ? x1 - x0 : y1 - y0
  const content = turnPage({ page: number, width, height, words: interpreter.words(), rules: interpreter.rules })
  return { ...content, words: content.words.filter((word) => isOnPage(word, content)) }
}

/** What lies off the page is never seen: crop marks, text that was pushed out. */
function isOnPage({ x0, x1, top, bottom }: Word, { width, height }: { width: number; height: number }): boolean {
  return x1 > 0 && x0 < width && bottom > 0 && top < height
}

class Interpreter {
  readonly rules: Rule[] = []
  readonly #builder = new WordBuilder()
  readonly #page: PdfPage
  readonly #codes: Codes
  readonly #base: Matrix
  #state: GraphicsState
  #stack: GraphicsState[] = []
  #text: Matrix = [1, 0, 0, 1, 0, 0]
  #line: Matrix = [1, 0, 0, 1, 0, 0]
  #pen = 0
  #run: Run | undefined
  /** Which annotation is being drawn, from 1; 0 on the page itself. */
  #annotation = 0
  #annotations = 0

  constructor(page: PdfPage, codes: Codes) {
    this.#page = page
    this.#codes = codes
    this.#base = pageMatrix(page)
    this.#state = firstState(this.#base)
  }

  words(): Word[] {
    this.#builder.flush()
    return this.#builder.words
  }

  /** Whether all fonts that these operators ask for are there. */
  hasFonts({ fnArray, argsArray }: OperatorChunk): boolean {
    const { setFont, setGState } = this.#codes
    const { commonObjs } = this.#page
    return fnArray.every((code, i) => {
      if (code === setFont) return commonObjs.has((argsArray[i] as [string])[0])
      if (code !== setGState) return true
      const font = (argsArray[i] as [GraphicsEntry[]])[0].find(([key]) => key === 'Font')
      return font === undefined || commonObjs.has((font[1] as [string])[0])
    })
  }

  run({ fnArray, argsArray }: OperatorChunk): void {
    const o = this.#codes
    for (let i = 0; i < fnArray.length; i++) {
      const args = argsArray[i] as number[]
      const state = this.#state
      switch (fnArray[i]) {
        case o.showText:
          this.#show((args as unknown as [(Glyph | number)[]])[0])
          break
        case o.setTextMatrix:
          this.#place((args as unknown as [Matrix])[0])
          break
        case o.moveText:
          this.#place(multiply(this.#line, [1, 0, 0, 1, args[0] ?? 0, args[1] ?? 0]))
          break
        case o.setLeadingMoveText:
          state.leading = -(args[1] ?? 0)
          this.#place(multiply(this.#line, [1, 0, 0, 1, args[0] ?? 0, args[1] ?? 0]))
          break
        case o.nextLine:
          this.#place(multiply(this.#line, [1, 0, 0, 1, 0, -state.leading]))
          break
        case o.beginText:
          this.#place([1, 0, 0, 1, 0, 0])
          break
        case o.setFont:
          this.#setFont((args as unknown as [string, number])[0], args[1] ?? 0)
          break
        case o.setCharSpacing:
          state.charSpacing = args[0] ?? 0
          break
        case o.setWordSpacing:
          state.wordSpacing = args[0] ?? 0
          break
        case o.setHScale:
          state.stretch = (args[0] ?? 100) / 100
          break
        case o.setLeading:
          state.leading = args[0] ?? 0
          break
        case o.setTextRise:
          state.rise = args[0] ?? 0
          break
        case o.setTextRenderingMode:
          state.hidden = args[0] === 3
          break
        case o.save:
          this.#stack.push({ ...state })
          break
        case o.restore:
          this.#state = this.#stack.pop() ?? this.#state
          break
        case o.transform:
          state.matrix = multiply(state.matrix, args)
          break
        case o.setLineWidth:
          state.lineWidth = args[0] ?? 1
          break
        case o.setFillRGBColor:
          state.fill = String(args[0])
          break
        case o.setStrokeRGBColor:
          state.stroke = String(args[0])
          break
        case o.setFillColorN:
        case o.setFillTransparent:
          state.fill = ''
          break
        case o.setStrokeColorN:
          state.stroke = ''
          break
        case o.setGState:
          this.#setGraphics((args as unknown as [GraphicsEntry[]])[0])
          break
        case o.constructPath:
          this.#draw(args as unknown as PathArguments)
          break
        case o.paintFormXObjectBegin:
          this.#stack.push({ ...state })
          this.#enter((args as unknown as [Matrix | null])[0])
          break
        case o.paintFormXObjectEnd:
          this.#state = this.#stack.pop() ?? this.#state
          break
        case o.beginAnnotation:
          this.#beginAnnotation(args as unknown as [string, Matrix, Matrix, Matrix])
          break
        case o.endAnnotation:
          this.#builder.flush()
          this.#annotation = 0
          this.#state = this.#stack.pop() ?? this.#state
          break
      }
    }
  }

  #enter(matrix: Matrix | null): void {
    if (matrix) this.#state.matrix = multiply(this.#state.matrix, matrix)
  }

  #beginAnnotation([, , transform, matrix]: [string, Matrix, Matrix, Matrix]): void {
    this.#builder.flush()
    this.#stack.push(this.#state)
    this.#state = firstState(this.#base)
    this.#annotations++
    this.#annotation = this.#annotations
    this.#enter(transform)
    this.#enter(matrix)
  }

  #place(matrix: Matrix): void {
    this.#text = matrix
    this.#line = matrix
    this.#pen = 0
  }

  #setFont(id: string, size: number): void {
    const state = this.#state
    state.size = size
    const objects = this.#page.commonObjs
    const font = objects.has(id) ? objects.get(id) : null
    state.font = typeof font === 'object' && font !== null ? fontFacts(font as PdfFont) : NO_FONT
  }

  #setGraphics(entries: readonly GraphicsEntry[]): void {
    for (const [key, value] of entries) {
      if (key === 'Font') this.#setFont((value as [string, number])[0], (value as [string, number])[1])
      else if (key === 'LW') this.#state.lineWidth = value as number
    }
  }

  #draw([paint, [data]]: PathArguments): void {
    if (!data || data.length === 0 || this.#annotation > 0) return
    const o = this.#codes
    const { fill, stroke, matrix, lineWidth } = this.#state
    const filled = paint === o.fill || paint === o.eoFill
    const stroked = paint === o.stroke || paint === o.closeStroke
    const both =
      paint === o.fillStroke || paint === o.eoFillStroke || paint === o.closeFillStroke || paint === o.closeEOFillStroke
    if (!filled && !stroked && !both) return
    if ((filled ? fill : stroke).toLowerCase() === '#ffffff') return
    pathRules(data, matrix, filled, lineWidth, this.rules)
  }

  /** Glyphs along the text line; numbers move the pen by thousandths of an em. */
  #show(items: readonly (Glyph | number)[]): void {
    const state = this.#state
    const { font, size, charSpacing, wordSpacing, stretch, rise } = state
    // x along the text line, then up from it, both in page points
    const [ax, ay, ux, uy, atX, atY] = multiply(state.matrix, this.#text)
    const ex = atX + ux * rise
    const ey = atY + uy * rise
    const sign = size < 0 ? -1 : 1
    const turns = quarterTurns(ax * sign * stretch, ay * sign * stretch)
    const along = Math.hypot(ax, ay)
    const height = Math.abs(size) * Math.hypot(ux, uy)
    const run = this.#runOf(height, turns, Math.max(0, charSpacing * stretch * along))
    // the direction's own axes: u along the line, v downwards from it
    const ua = turns === 0 ? ax : turns === 1 ? ay : turns === 2 ? -ax : -ay
    const ue = turns === 0 ? ex : turns === 1 ? ey : turns === 2 ? -ex : -ey
    const va = turns === 0 ? ay : turns === 1 ? -ax : turns === 2 ? -ay : ax
    const ve = turns === 0 ? ey : turns === 1 ? -ex : turns === 2 ? -ey : ex
    const unit = font.unit * size
    const builder = this.#builder
    let pen = this.#pen
    for (let i = 0; i < items.length; i++) {
      const glyph = items[i] as Glyph | number
      if (typeof glyph === 'number') {
        pen -= (glyph * size * stretch) / 1000
        continue
      }
      if (glyph === null) continue
      const advance = glyph.width * unit * stretch
      const from = ua * pen + ue
      builder.add(glyph.unicode, run, from, from + ua * advance, va * pen + ve)
      pen += advance + (charSpacing + (glyph.isSpace ? wordSpacing : 0)) * stretch
    }
    this.#pen = pen
  }

  /** The last run where nothing changed: some producers show every glyph by itself. */
  #runOf(size: number, turns: number, tracking: number): Run {
    const { font, hidden } = this.#state
    const last = this.#run
    if (
      last?.font === font &&
      last.size === size &&
      last.turns === turns &&
      last.tracking === tracking &&
      last.hidden === hidden &&
      last.annotation === this.#annotation
    )
      return last
    this.#run = { size, font, hidden, annotation: this.#annotation, turns, tracking }
    return this.#run
  }
}

/** Of `setGState`: `LW` with a number, `Font` with name and size, and others. */
type GraphicsEntry = readonly [key: string, value: unknown]

type PathArguments = readonly [paint: number, data: readonly [ArrayLike<number> | null | undefined], box: unknown]

function quarterTurns(x: number, y: number): number {
  if (Math.abs(x) >= Math.abs(y)) return x >= 0 ? 0 : 2
  return y > 0 ? 1 : 3
}
