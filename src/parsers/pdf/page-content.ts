/** What a page holds before anything is read into it: words and rules, in points, origin top left, upright. */
export interface PageContent {
  readonly page: number
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
  readonly rules: readonly Rule[]
  /** Quarter turns clockwise that the text had before the page was turned to be read; none unless said. */
  readonly turned?: number
}

/** Glyphs that stand together: no space, one baseline, one size. */
export interface Word {
  text: string
  x0: number
  top: number
  x1: number
  bottom: number
  /** Baseline; for sideways words the middle of their box. */
  base: number
  size: number
  /** The font's name as the file gives it. */
  readonly font: string
  readonly bold: boolean
  readonly italic: boolean
  /** A space glyph or a gap stands before it. */
  spaced: boolean
  /** Drawn in the appearance of an annotation (a signing stamp, a number put in later): which one, from 1; else 0. */
  readonly annotation: number
  /** Rendering mode 3, as under scans. */
  readonly hidden: boolean
  /** Quarter turns clockwise from upright. */
  readonly turns: number
}

/** A ruling line, horizontal or vertical: at `at` on the one axis, from `from` to `to` on the other. */
export interface Rule {
  readonly upright: boolean
  at: number
  from: number
  to: number
}
