import type { SKRSContext2D } from '@napi-rs/canvas'
import { type LayerName, PAINTS } from './layers.ts'
import type { Lettering } from './lettering.ts'

/** What the strip under a page says. */
export interface Legend {
  readonly title: string
  readonly entries: readonly { readonly layer: LayerName; readonly text: string }[]
}

interface Placed {
  readonly layer: LayerName
  readonly text: string
  readonly x: number
  readonly y: number
}

const SIZE = 9
const LEADING = 15
const MARGIN = 8
const SWATCH = 14
const GAP = 16

/** Sets a legend for a strip of this width, all in pixels; `paint` draws it below `top`. */
export function setLegend(
  context: SKRSContext2D,
  legend: Legend,
  width: number,
  scale: number,
  lettering: Lettering,
): { height: number; paint: (context: SKRSContext2D, top: number) => void } {
  const font = lettering.font(SIZE * scale)
  context.font = font
  const placed: Placed[] = []
  let x = MARGIN * scale
  let y = (MARGIN + LEADING) * scale
  for (const { layer, text } of legend.entries) {
    const spelt = lettering.spell(text)
    const own = (SWATCH + 4 + GAP) * scale + context.measureText(spelt).width
    if (x > MARGIN * scale && x + own > width) {
      x = MARGIN * scale
      y += LEADING * scale
    }
    placed.push({ layer, text: spelt, x, y })
    x += own
  }
  const height = Math.ceil(y + (LEADING + MARGIN / 2) * scale)
  return { height, paint: (target, top) => paint(target, top, height) }

  function paint(target: SKRSContext2D, top: number, depth: number): void {
    target.fillStyle = '#ffffff'
    target.fillRect(0, top, width, depth)
    target.fillStyle = '#9aa0a6'
    target.fillRect(0, top, width, Math.max(1, scale / 2))
    target.font = font
    target.textBaseline = 'middle'
    target.fillStyle = '#202124'
    target.fillText(lettering.spell(legend.title), MARGIN * scale, top + (MARGIN + LEADING / 2 - 2) * scale)
    for (const entry of placed) paintEntry(target, entry, top, scale)
  }
}

function paintEntry(context: SKRSContext2D, { layer, text, x, y }: Placed, top: number, scale: number): void {
  const { stroke, width, fill, dash } = PAINTS[layer]
  const [down, across] = [SIZE * scale, SWATCH * scale]
  const edge = top + y + ((LEADING - SIZE) / 2) * scale
  context.fillStyle = fill ?? '#ffffff'
  context.fillRect(x, edge, across, down)
  context.strokeStyle = stroke
  context.lineWidth = width * scale
  context.setLineDash(dash.map((length) => length * scale))
  context.strokeRect(x, edge, across, down)
  context.setLineDash([])
  context.fillStyle = '#202124'
  context.fillText(text, x + across + 4 * scale, edge + down / 2)
}
