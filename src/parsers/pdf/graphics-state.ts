import { type FontFacts, NO_FONT } from './font-facts.ts'
import type { Matrix } from './matrix.ts'

/** The graphics state that `save` keeps. */
export interface GraphicsState {
  matrix: Matrix
  font: FontFacts
  size: number
  charSpacing: number
  wordSpacing: number
  stretch: number
  leading: number
  rise: number
  hidden: boolean
  fill: string
  stroke: string
  lineWidth: number
}

export const firstState = (matrix: Matrix): GraphicsState => ({
  matrix,
  font: NO_FONT,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  hidden: false,
  fill: '',
  stroke: '',
  lineWidth: 1,
})
