import type { Box } from '../../document/document.ts'

/** What can be drawn over a page, in the order in which it is drawn. */
export const LAYERS = ['furniture', 'footnotes', 'lines', 'words', 'cells', 'rows', 'citations'] as const
export type LayerName = (typeof LAYERS)[number]

/** Words stand in lines: both at once are hard to read. */
export const SHOWN: readonly LayerName[] = LAYERS.filter((name) => name !== 'words')

/** A box to draw, in points from the top left of the page as it is read. */
export interface Mark {
  readonly layer: LayerName
  readonly bbox: Box
  /** Written beside the box. */
  readonly label?: string
  /** Goes on with the mark before it, as the second line of a citation does. */
  readonly goesOn?: true
}

interface Paint {
  readonly stroke: string
  /** Width of the outline in points; 0 for none. */
  readonly width: number
  readonly fill: string | null
  readonly dash: readonly number[]
  /** Points by which the outline stands outside its box, so that outlines of two layers do not cover each other. */
  readonly outset: number
}

const paint = (stroke: string, width: number, fill: string | null, dash: readonly number[] = [], outset = 0): Paint => ({
  stroke,
  width,
  fill,
  dash,
  outset,
})

/** Colours that differ in lightness too, with another pattern for each kind of box. */
export const PAINTS: Readonly<Record<LayerName, Paint>> = {
  furniture: paint('#5f6368', 0.8, 'rgba(95,99,104,0.28)', [2, 2]),
  footnotes: paint('#6a3fb5', 0.8, 'rgba(106,63,181,0.16)', [4, 1.5]),
  lines: paint('#1a73e8', 0.5, 'rgba(26,115,232,0.09)'),
  words: paint('#0b4fa8', 0.4, null),
  cells: paint('#0b8043', 0.8, null),
  rows: paint('#e8710a', 1.4, null, [5, 2.5], 2),
  citations: paint('#d01884', 1, 'rgba(208,24,132,0.22)'),
}
