import type { Box, Document, Layer, Place, Span } from '../../src/document/document.ts'
import type { Citation } from '../../src/record/record.ts'
import { mergePlaces } from '../../src/text/assemble.ts'
import { breadth } from './breadth.ts'

/** A stretch of text that was laid out in one box: a line, or a whole footnote. */
interface Strip extends Place {
  readonly text: string
  readonly span: Span
  readonly layer: Layer
}

/** Boxes so much higher than wide hold text that runs sideways: shares of a width mean nothing there. */
const SIDEWAYS = 1.5
/** A digit's width in heights of a line, from faces as they are used. */
const DIGIT = 0.45

/**
 * Where pieces of `Document.text` stand: a function from a span to one place a page, its box narrowed to the part of
 * each line that the span covers. Empty where the format has no pages. What the page puts between two lines of a
 * text (running heads, notes) is left out.
 */
export function placesIn(document: Document): (span: Span) => Place[] {
  const pieces = piecesIn(document)
  return (span) => mergePlaces(pieces(span))
}

/** As `placesIn`, with one place for each line. */
export function piecesIn(document: Document): (span: Span) => Place[] {
  const strips = document.pages === null ? [] : stripsOf(document)
  return ([from, to]) => {
    const touched: Strip[] = []
    for (let i = firstBehind(strips, from); i < strips.length; i++) {
      const strip = strips[i] as Strip
      if (strip.span[0] >= to) break
      if (strip.page !== null && strip.layer === (touched[0] ?? strip).layer) touched.push(strip)
    }
    return touched.map((strip) => ({ page: strip.page, bbox: part(strip, from, to) }))
  }
}

/** Citations with their places; unchanged where the format has no pages. */
export function withPlaces(citations: readonly Citation[], document: Document): Citation[] {
  const places = placesIn(document)
  return citations.map((citation) => {
    const provenance = places(citation.span).map(({ page, bbox }) => ({ page, bbox: bbox === null ? null : copy(bbox) }))
    return provenance.length === 0 ? citation : { ...citation, provenance }
  })
}

const copy = ([x0, y0, x1, y1]: Box): [number, number, number, number] => [x0, y0, x1, y1]

function stripsOf(document: Document): Strip[] {
  const strips = document.blocks.flatMap((block): Strip[] => {
    if (block.kind === 'footnote') return [block]
    if (block.kind !== 'table') return block.lines.map((line) => ({ ...line, layer: block.layer }))
    const paragraphs = block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
    return paragraphs.flatMap(({ lines }) => lines.map((line) => ({ ...line, layer: block.layer })))
  })
  return strips.filter(({ span }) => span[1] > span[0]).sort((a, b) => a.span[0] - b.span[0])
}

/** The first strip that ends behind an offset. */
function firstBehind(strips: readonly Strip[], at: number): number {
  let low = 0
  let high = strips.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((strips[middle]?.span[1] ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}

/** The part of a line's box that its letters from one offset to another take. */
function part({ text, span, bbox }: Strip, from: number, to: number): Box | null {
  if (bbox === null) return null
  const [x0, top, x1, bottom] = bbox
  const [start, end] = [Math.max(0, from - span[0]), Math.min(text.length, to - span[0])]
  const whole = start === 0 && end === text.length
  // a box of several lines, or of sideways ones, cannot be shared out along its width
  if (whole || bottom - top > SIDEWAYS * (x1 - x0) || isBlock(text, bbox)) return bbox
  const total = breadth(text)
  const share = (count: number) => round(x0 + ((x1 - x0) * breadth(text.slice(0, count))) / total)
  return [share(start), top, share(end), bottom]
}

/** Whether a text could not stand on one line of its box: it would be more than twice as wide. */
function isBlock(text: string, [x0, top, x1, bottom]: Box): boolean {
  return breadth(text) * DIGIT * (bottom - top) > 2 * (x1 - x0)
}

const round = (value: number) => Math.round(value * 10) / 10
