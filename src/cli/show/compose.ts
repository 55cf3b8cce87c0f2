import { createCanvas } from '@napi-rs/canvas'
import type { Mark } from './layers.ts'
import { type Legend, setLegend } from './legend.ts'
import { lettering } from './lettering.ts'
import { paintMarks } from './paint.ts'
import { pictureOf } from './picture.ts'

/** One page to draw. `width` and `height` in points, as the page is read. */
export interface Sheet {
  readonly bytes: Uint8Array
  readonly page: number
  readonly turns: number
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  readonly legend: Legend
}

/** Pixels a point, and the longest side in pixels that a picture may have. */
const SCALE = 2
const LONGEST = 5000

/** The page with its marks over it and the legend below, as PNG. */
export async function compose({ bytes, page, turns, width, height, marks, legend }: Sheet): Promise<Uint8Array> {
  const scale = Math.min(SCALE, LONGEST / Math.max(width, height))
  const letters = lettering()
  const [across, down] = [Math.ceil(width * scale), Math.ceil(height * scale)]
  const strip = setLegend(createCanvas(1, 1).getContext('2d'), legend, across, scale, letters)
  const canvas = createCanvas(across, down + strip.height)
  const context = canvas.getContext('2d')
  context.drawImage(await pictureOf({ bytes, page, turns, scale }), 0, 0, across, down)
  paintMarks(context, marks, scale, letters)
  strip.paint(context, down)
  return canvas.encode('png')
}
