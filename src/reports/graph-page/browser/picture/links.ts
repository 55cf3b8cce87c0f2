import type { Scene, View } from './scene.ts'

/** A drawn relation, for finding what was clicked. */
export interface Drawn {
  readonly edge: number
  readonly curve: Curve
}
type Curve = readonly [x0: number, y0: number, x1: number, y1: number, x2: number, y2: number, x3: number, y3: number]

/** Beyond so many relations in view a drawing of all of them says nothing. */
const MOST_DRAWN = 1400
const MOST_ALARMS = 500
const MOST_CLUSTER_LINKS = 110

/** Relations as curves that leave upwards and arrive from below. Gives what was drawn. */
export function paintLinks(canvas: CanvasRenderingContext2D, scene: Scene): Drawn[] {
  const { view, emphasis, clustering } = scene
  canvas.clearRect(0, 0, view.width, view.height)
  canvas.lineCap = 'round'
  if (clustering !== null) {
    if (!emphasis.strong) paintClusterLinks(canvas, scene)
    return paintEmphasised(canvas, scene)
  }
  const plain = plainEdges(scene)
  const alpha = emphasis.strong ? 0.05 : Math.max(0.09, Math.min(0.5, 8 / Math.sqrt(plain.length * 6 + 1)))
  const drawn = [...paintPlain(canvas, scene, plain, alpha), ...paintAlarms(canvas, scene, plain)]
  return [...drawn, ...paintEmphasised(canvas, scene)]
}

/** Shown relations that touch the view: none where they would be too many. */
function plainEdges({ app, inView, emphasis }: Scene): number[] {
  const { edges } = app.model
  const found: number[] = []
  for (let at = 0; at < edges.length; at++) {
    if (!app.shown.edges[at]) continue
    const edge = edges[at]
    if (edge === undefined || (!inView[edge.from] && !inView[edge.to]) || emphasis.edges.has(at)) continue
    found.push(at)
    if (found.length > MOST_DRAWN)
      return edges.flatMap((one, index) =>
        one.stale && app.shown.edges[index] && (inView[one.from] || inView[one.to]) ? index : [],
      )
  }
  return found
}

function paintPlain(canvas: CanvasRenderingContext2D, scene: Scene, plain: readonly number[], alpha: number): Drawn[] {
  const { app, palette } = scene
  const byRelation = new Map<string, Drawn[]>()
  for (const edge of plain) {
    const { relation, stale } = app.model.edges[edge] as { relation: string; stale: object | null }
    if (stale !== null) continue
    const list = byRelation.get(relation) ?? []
    list.push({ edge, curve: curveOf(scene, edge) })
    byRelation.set(relation, list)
  }
  canvas.globalAlpha = alpha
  canvas.lineWidth = 1
  for (const [relation, list] of byRelation) {
    canvas.strokeStyle = palette.relation(relation)
    strokeAll(canvas, list)
  }
  canvas.globalAlpha = 1
  return [...byRelation.values()].flat()
}

/** Relations to texts that had ended: red and dashed, whatever else is drawn. */
function paintAlarms(canvas: CanvasRenderingContext2D, scene: Scene, plain: readonly number[]): Drawn[] {
  const { app, palette, emphasis } = scene
  const stale = plain.filter((edge) => app.model.edges[edge]?.stale != null)
  if (stale.length === 0 || (stale.length > MOST_ALARMS && !app.filters.staleOnly)) return []
  const drawn = stale.map((edge) => ({ edge, curve: curveOf(scene, edge) }))
  canvas.globalAlpha = emphasis.strong ? 0.12 : stale.length > 150 ? 0.4 : 0.85
  canvas.strokeStyle = palette.alarm
  canvas.lineWidth = 1.4
  if (stale.length <= MOST_ALARMS) canvas.setLineDash([5, 4])
  strokeAll(canvas, drawn)
  canvas.setLineDash([])
  canvas.globalAlpha = 1
  return drawn
}

function paintEmphasised(canvas: CanvasRenderingContext2D, scene: Scene): Drawn[] {
  const { app, palette, emphasis, radius } = scene
  const links = new Set(emphasis.chain.slice(1).map((to, index) => `${emphasis.chain[index]} ${to}`))
  const most = [...emphasis.edges].slice(0, MOST_DRAWN)
  const drawn = most.map((edge) => ({ edge, curve: curveOf(scene, edge) }))
  const many = drawn.length > 150
  for (const one of drawn) {
    const { relation, stale, from, to } = app.model.edges[one.edge] as (typeof app.model.edges)[number]
    const chained = links.has(`${from} ${to}`)
    canvas.strokeStyle = stale === null ? (chained ? palette.accent : palette.relation(relation)) : palette.alarm
    canvas.fillStyle = canvas.strokeStyle
    canvas.globalAlpha = many && !chained ? 0.35 : 0.95
    canvas.lineWidth = chained ? 3 : many ? 1 : 1.6
    if (stale !== null) canvas.setLineDash([6, 4])
    strokeAll(canvas, [one])
    canvas.setLineDash([])
    if (!many || chained) paintHead(canvas, one.curve, radius(to), chained ? 9 : 7)
  }
  canvas.globalAlpha = 1
  return drawn
}

function paintClusterLinks(canvas: CanvasRenderingContext2D, { clustering, palette, view }: Scene): void {
  const { links = [], clusters = [] } = clustering ?? {}
  const most = links[0]?.count ?? 1
  canvas.strokeStyle = palette.accent
  for (const { from, to, count } of links.slice(0, MOST_CLUSTER_LINKS)) {
    const [a, b] = [clusters[from], clusters[to]]
    if (a === undefined || b === undefined) continue
    canvas.globalAlpha = 0.05 + 0.14 * (count / most)
    canvas.lineWidth = 0.6 + 3 * Math.sqrt(count / most)
    stroke(canvas, curve(view.x(a.x), view.y(a.y), view.x(b.x), view.y(b.y)))
  }
  canvas.globalAlpha = 1
}

function curveOf({ app, layout, view }: Scene, edge: number): Curve {
  const { from, to } = app.model.edges[edge] as { from: number; to: number }
  return between(layout, view, from, to)
}

function between({ x, y }: Scene['layout'], view: View, from: number, to: number): Curve {
  return curve(view.x(x[from] ?? 0), view.y(y[from] ?? 0), view.x(x[to] ?? 0), view.y(y[to] ?? 0))
}

/** Up out of the one and up into the other; beside each other in one row, an arch. */
function curve(x0: number, y0: number, x3: number, y3: number): Curve {
  const rise = y0 - y3
  if (Math.abs(rise) < 40) {
    const arch = Math.min(90, 18 + Math.abs(x3 - x0) * 0.22)
    return [x0, y0, x0 + (x3 - x0) * 0.25, Math.min(y0, y3) - arch, x0 + (x3 - x0) * 0.75, Math.min(y0, y3) - arch, x3, y3]
  }
  return [x0, y0, x0, y0 - rise * 0.5, x3, y3 + rise * 0.5, x3, y3]
}

function strokeAll(canvas: CanvasRenderingContext2D, drawn: readonly Drawn[]): void {
  canvas.beginPath()
  for (const { curve: one } of drawn) trace(canvas, one)
  canvas.stroke()
}

function stroke(canvas: CanvasRenderingContext2D, one: Curve): void {
  canvas.beginPath()
  trace(canvas, one)
  canvas.stroke()
}

function trace(canvas: CanvasRenderingContext2D, [x0, y0, x1, y1, x2, y2, x3, y3]: Curve): void {
  canvas.moveTo(x0, y0)
  canvas.bezierCurveTo(x1, y1, x2, y2, x3, y3)
}

/** An arrow's head at the rim of the document that is cited. */
function paintHead(canvas: CanvasRenderingContext2D, [, , , , x2, y2, x3, y3]: Curve, radius: number, size: number): void {
  const angle = Math.atan2(y3 - y2, x3 - x2)
  const [x, y] = [x3 - Math.cos(angle) * (radius + 1), y3 - Math.sin(angle) * (radius + 1)]
  canvas.beginPath()
  canvas.moveTo(x, y)
  canvas.lineTo(x - size * Math.cos(angle - 0.42), y - size * Math.sin(angle - 0.42))
  canvas.lineTo(x - size * Math.cos(angle + 0.42), y - size * Math.sin(angle + 0.42))
  canvas.closePath()
  canvas.fill()
}

/** The relation whose curve passes within so many pixels of a point, the nearest. */
export function linkAt(drawn: readonly Drawn[], x: number, y: number, within = 6): number | null {
  let nearest: number | null = null
  let least = within * within
  for (const { edge, curve: one } of drawn)
    for (let step = 0; step <= 24; step++) {
      const [px, py] = pointOf(one, step / 24)
      const [qx, qy] = pointOf(one, Math.min(1, (step + 1) / 24))
      const distance = toSegment(x, y, px, py, qx, qy)
      if (distance < least) [least, nearest] = [distance, edge]
    }
  return nearest
}

function pointOf([x0, y0, x1, y1, x2, y2, x3, y3]: Curve, t: number): [number, number] {
  const s = 1 - t
  const [a, b, c, d] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t]
  return [a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3]
}

function toSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
  return (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2
}
