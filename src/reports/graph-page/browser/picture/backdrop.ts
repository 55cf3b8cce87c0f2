import type { Scene } from './scene.ts'

const FONT = '600 11px system-ui, "Segoe UI", "Noto Sans", sans-serif'
/** Room at the top for the years, in pixels. */
export const HEAD = 26

/** Levels as bands, years as columns; their names stay at the edges of the view wherever the reader goes. */
export function paintBackdrop(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { view, layout, palette } = scene
  canvas.clearRect(0, 0, view.width, view.height)
  layout.bands.forEach(({ top, bottom }, index) => {
    const [from, to] = [view.y(top), view.y(bottom)]
    if (index % 2 === 0) {
      canvas.fillStyle = palette.band
      canvas.fillRect(0, from, view.width, to - from)
    }
    canvas.fillStyle = palette.line
    canvas.fillRect(0, Math.round(to), view.width, 1)
  })
  paintYearLines(canvas, scene)
}

/** Names of years and levels, over all else. */
export function paintNames(canvas: CanvasRenderingContext2D, scene: Scene): void {
  paintYears(canvas, scene)
  paintBandNames(canvas, scene)
}

function paintYearLines(canvas: CanvasRenderingContext2D, { view, layout, palette }: Scene): void {
  const { years, undated } = layout.axis
  const ends = [...years, ...(undated === null ? [] : [undated])].flatMap(({ start, end }) => [start, end])
  canvas.fillStyle = palette.line
  for (const place of new Set(ends.map((end) => Math.round(view.x(end))))) canvas.fillRect(place, HEAD, 1, view.height)
}

function paintYears(canvas: CanvasRenderingContext2D, { view, layout, palette, app }: Scene): void {
  canvas.font = FONT
  canvas.textAlign = 'center'
  canvas.textBaseline = 'middle'
  canvas.fillStyle = palette.paper
  canvas.fillRect(0, 0, view.width, HEAD)
  canvas.fillStyle = palette.line
  canvas.fillRect(0, HEAD, view.width, 1)
  const { years, undated } = layout.axis
  const stretches = years.map(({ year, start, end }) => ({ name: String(year), start, end }))
  if (undated !== null) stretches.unshift({ name: app.say('undated'), ...undated })
  let last = -100
  for (const { name, start, end } of stretches) {
    const [left, right] = [view.x(start), view.x(end)]
    if (right < 0 || left > view.width) continue
    const width = canvas.measureText(name).width
    const middle = Math.min(Math.max((left + right) / 2, width / 2 + 8), view.width - width / 2 - 8)
    // a name stays inside its own stretch where that is in view, and never runs into the one before
    const place = Math.min(Math.max(middle, left + width / 2 + 4), Math.max(right - width / 2 - 4, left))
    if (place - width / 2 < last + 4) continue
    canvas.fillStyle = palette.soft
    canvas.fillText(name, place, HEAD / 2)
    last = place + width / 2
  }
}

function paintBandNames(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { palette } = scene
  for (const { text, left, top, right, bottom } of bandNames(canvas, scene)) {
    canvas.fillStyle = palette.paper
    canvas.globalAlpha = 0.86
    canvas.beginPath()
    canvas.roundRect(left, top, right - left, bottom - top, 5)
    canvas.fill()
    canvas.globalAlpha = 1
    canvas.fillStyle = palette.ink
    canvas.textAlign = 'left'
    canvas.textBaseline = 'middle'
    canvas.fillText(text, left + 7, (top + bottom) / 2 + 0.5)
  }
}

/** Names of the bands in view with the boxes that they stand in, in pixels. */
export function bandNames(canvas: CanvasRenderingContext2D, { view, layout, app }: Scene) {
  canvas.font = FONT
  return layout.bands.flatMap(({ level, top, bottom, count }) => {
    const [from, to] = [Math.max(view.y(top), HEAD), Math.min(view.y(bottom), view.height)]
    if (to - from < 18) return []
    const text = `${app.say(`level.${level}`)}  ${app.count(count)}`
    return [{ text, left: 8, top: from + 6, right: 22 + canvas.measureText(text).width, bottom: from + 26 }]
  })
}
