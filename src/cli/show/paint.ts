import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Box } from '../../document/document.ts'
import { LAYERS, type Mark, PAINTS } from './layers.ts'
import type { Lettering } from './lettering.ts'

/** Draws marks over a page, layer by layer, with their labels on top. */
export function paintMarks(context: SKRSContext2D, marks: readonly Mark[], scale: number, lettering: Lettering): void {
  for (const layer of LAYERS) for (const mark of marks) if (mark.layer === layer) paintBox(context, mark, scale)
  for (const mark of marks) if (mark.label !== undefined) paintLabel(context, mark, mark.label, scale, lettering)
}

function paintBox(context: SKRSContext2D, { layer, bbox }: Mark, scale: number): void {
  const { stroke, width, fill, dash, outset } = PAINTS[layer]
  const [x, y, across, down] = rectangle(bbox, scale, outset)
  if (fill !== null) {
    context.fillStyle = fill
    context.fillRect(x, y, across, down)
  }
  if (width === 0) return
  context.strokeStyle = stroke
  context.lineWidth = width * scale
  context.setLineDash(dash.map((length) => length * scale))
  context.strokeRect(x, y, across, down)
  context.setLineDash([])
}

function rectangle([x0, y0, x1, y1]: Box, scale: number, outset: number): [x: number, y: number, width: number, height: number] {
  return [(x0 - outset) * scale, (y0 - outset) * scale, (x1 - x0 + 2 * outset) * scale, (y1 - y0 + 2 * outset) * scale]
}

const LABEL = 6.5
const PADDING = 1.5

/** A tag left of the box where the margin has room, else in its top left corner. */
function paintLabel(context: SKRSContext2D, { layer, bbox }: Mark, label: string, scale: number, lettering: Lettering): void {
  const text = lettering.spell(label)
  context.font = lettering.font(LABEL * scale)
  const width = context.measureText(text).width + 2 * PADDING * scale
  const height = (LABEL + 2 * PADDING) * scale
  const left = bbox[0] * scale - width
  const [x, y] = [left >= 0 ? left : bbox[0] * scale, bbox[1] * scale]
  context.fillStyle = PAINTS[layer].stroke
  context.fillRect(x, y, width, height)
  context.fillStyle = '#ffffff'
  context.textBaseline = 'middle'
  context.fillText(text, x + PADDING * scale, y + height / 2)
}
