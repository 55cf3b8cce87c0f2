import { bandNames, HEAD } from './backdrop.ts'
import type { Scene } from './scene.ts'

const NAME = '600 12px system-ui, "Segoe UI", "Noto Sans", sans-serif'
const MORE = '11px system-ui, "Segoe UI", "Noto Sans", sans-serif'
const MOST = 160
const LONGEST = 34

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where captions already stand: cells of 64 pixels with the boxes that touch them. */
class Taken {
  readonly #cells = new Map<number, Box[]>()

  free(box: Box): boolean {
    for (const cell of this.#of(box))
      for (const other of this.#cells.get(cell) ?? [])
        if (box.left < other.right && box.right > other.left && box.top < other.bottom && box.bottom > other.top) return false
    return true
  }

  take(box: Box): void {
    for (const cell of this.#of(box)) {
      const boxes = this.#cells.get(cell)
      if (boxes === undefined) this.#cells.set(cell, [box])
      else boxes.push(box)
    }
  }

  *#of({ left, top, right, bottom }: Box): Generator<number> {
    for (let x = Math.floor(left / 64); x <= Math.floor(right / 64); x++)
      for (let y = Math.floor(top / 64); y <= Math.floor(bottom / 64); y++) yield x * 4096 + y
  }
}

const widths = new Map<string, number>()
function widthOf(canvas: CanvasRenderingContext2D, font: string, text: string): number {
  const known = widths.get(font + text)
  if (known !== undefined) return known
  canvas.font = font
  const { width } = canvas.measureText(text)
  widths.set(font + text, width)
  return width
}

/** As offices write it where there is little room. */
const shortened = (issuer: string) => issuer.replace(/^Ủy ban nhân dân(?= )/u, 'UBND').replace(/^Hội đồng nhân dân(?= )/u, 'HĐND')
const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text)

/** Documents that stand out drawn again, then captions, the most important first, each only where it covers nothing. */
export function paintCaptions(canvas: CanvasRenderingContext2D, scene: Scene, order: readonly number[]): void {
  const { emphasis, inView, clustering, inViewCount, view } = scene
  canvas.clearRect(0, 0, view.width, view.height)
  for (const at of emphasis.nodes) if (inView[at]) paintNode(canvas, scene, at)
  if (clustering === null && inViewCount < 1500) paintMarks(canvas, scene)
  const taken = new Taken()
  const obstacles = clustering === null && !emphasis.strong
  for (let at = 0; at < inView.length; at++)
    if (inView[at] && (obstacles || emphasis.nodes.has(at))) taken.take(discOf(scene, at))
  taken.take({ left: 0, top: 0, right: view.width, bottom: HEAD })
  for (const name of bandNames(canvas, scene)) taken.take(name)
  const wanted = emphasis.strong
    ? order.filter((at) => emphasis.nodes.has(at))
    : clustering === null
      ? [...emphasis.nodes, ...order.filter((at) => !emphasis.nodes.has(at))]
      : [...emphasis.nodes]
  let drawn = 0
  for (const at of wanted) {
    if (drawn >= MOST) break
    if (inView[at] && paintCaption(canvas, scene, at, taken)) drawn++
  }
}

function discOf({ layout, view, radius }: Scene, at: number): Box {
  const [x, y, r] = [view.x(layout.x[at] ?? 0), view.y(layout.y[at] ?? 0), radius(at)]
  return { left: x - r, top: y - r, right: x + r, bottom: y + r }
}

/** Beside the disc in two lines, else in one, else under or over it. */
function paintCaption(canvas: CanvasRenderingContext2D, scene: Scene, at: number, taken: Taken): boolean {
  const { app, palette } = scene
  const disc = discOf(scene, at)
  const name = cut(app.label(at))
  const more = cut(shortened(app.node(at).issuer ?? ''))
  const nameWidth = widthOf(canvas, NAME, name)
  const both = Math.max(nameWidth, more === '' ? 0 : widthOf(canvas, MORE, more))
  const place = placesFor(disc, nameWidth, both, more === '').find(
    ({ box }) => box.left > 0 && box.right < scene.view.width && taken.free(box),
  )
  if (place === undefined) return false
  const { box, align, lines } = place
  taken.take(box)
  const x = align === 'left' ? box.left : align === 'right' ? box.right : (box.left + box.right) / 2
  canvas.textAlign = align
  canvas.textBaseline = 'top'
  canvas.lineJoin = 'round'
  canvas.lineWidth = 3.5
  canvas.strokeStyle = palette.paper
  const texts = [
    { font: NAME, text: name, top: box.top + 1, colour: palette.ink },
    { font: MORE, text: more, top: box.top + 15, colour: palette.soft },
  ]
  for (const { font, text, top, colour } of texts.slice(0, lines)) {
    canvas.font = font
    canvas.strokeText(text, x, top)
    canvas.fillStyle = colour
    canvas.fillText(text, x, top)
  }
  return true
}

interface Place {
  readonly box: Box
  readonly align: CanvasTextAlign
  readonly lines: 1 | 2
}

function placesFor(disc: Box, name: number, both: number, short: boolean): Place[] {
  const beside = (width: number, height: number, lines: 1 | 2): Place[] => {
    const top = (disc.top + disc.bottom - height) / 2
    return [
      { box: { left: disc.right + 4, top, right: disc.right + 4 + width, bottom: top + height }, align: 'left', lines },
      { box: { left: disc.left - 4 - width, top, right: disc.left - 4, bottom: top + height }, align: 'right', lines },
    ]
  }
  const left = (disc.left + disc.right - name) / 2
  const centred = (top: number): Place => ({
    box: { left, top, right: left + name, bottom: top + 15 },
    align: 'center',
    lines: 1,
  })
  return [...(short ? [] : beside(both, 28, 2)), ...beside(name, 15, 1), centred(disc.bottom + 2), centred(disc.top - 17)]
}

function paintNode(canvas: CanvasRenderingContext2D, scene: Scene, at: number): void {
  const { app, palette, layout, view, radius, emphasis } = scene
  const { status, held } = app.node(at)
  const [x, y, r] = [view.x(layout.x[at] ?? 0), view.y(layout.y[at] ?? 0), Math.max(radius(at), 4)]
  canvas.beginPath()
  canvas.arc(x, y, r, 0, 2 * Math.PI)
  canvas.fillStyle = held ? palette.status(status) : palette.paper
  canvas.fill()
  canvas.lineWidth = Math.max(1.5, r * 0.26)
  canvas.strokeStyle = palette.status(status)
  canvas.stroke()
  const chosen = emphasis.chain[0] === at && emphasis.strong
  if (!chosen && !emphasis.chain.includes(at)) return
  canvas.beginPath()
  canvas.arc(x, y, r + (chosen ? 5 : 3.5), 0, 2 * Math.PI)
  canvas.lineWidth = chosen ? 3 : 2
  canvas.strokeStyle = palette.accent
  canvas.stroke()
}

/** A red rim on documents that rest on an ended text, a small cross on those of units that are no more. */
function paintMarks(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { app, palette, layout, view, radius, inView, emphasis } = scene
  const resting = new Set(app.model.stale.map(({ from }) => from))
  canvas.globalAlpha = emphasis.strong ? 0.3 : 1
  app.model.nodes.forEach(({ ended }, at) => {
    if (!inView[at]) return
    const [x, y, r] = [view.x(layout.x[at] ?? 0), view.y(layout.y[at] ?? 0), radius(at)]
    if (resting.has(at)) {
      canvas.beginPath()
      canvas.arc(x, y, r + 2.5, 0, 2 * Math.PI)
      canvas.lineWidth = 1.6
      canvas.strokeStyle = palette.alarm
      canvas.setLineDash([3, 2.5])
      canvas.stroke()
      canvas.setLineDash([])
    }
    if (ended.length > 0) {
      const [cx, cy, arm] = [x + r * 0.85, y - r * 0.85, 2.6]
      canvas.beginPath()
      canvas.arc(cx, cy, 5, 0, 2 * Math.PI)
      canvas.fillStyle = palette.ink
      canvas.fill()
      canvas.beginPath()
      canvas.moveTo(cx - arm, cy - arm)
      canvas.lineTo(cx + arm, cy + arm)
      canvas.moveTo(cx + arm, cy - arm)
      canvas.lineTo(cx - arm, cy + arm)
      canvas.lineWidth = 1.3
      canvas.strokeStyle = palette.paper
      canvas.stroke()
    }
  })
  canvas.globalAlpha = 1
}
