import type { Cluster } from '../../clusters.ts'
import type { Scene } from './scene.ts'

const COUNT = '600 12px system-ui, "Segoe UI", "Noto Sans", sans-serif'
const PLACE = '11px system-ui, "Segoe UI", "Noto Sans", sans-serif'

/** Pixels of a cluster's disc: its area goes by what it holds, within its cell. */
const radiusOf = ({ members, room }: Cluster, most: number, scale: number): number =>
  Math.max(3, Math.min(room * scale - 1, 7 + 30 * Math.sqrt(members.length / most)))

const mostOf = (clusters: readonly Cluster[]) => clusters.reduce((most, { members }) => Math.max(most, members.length), 1)

/** Documents too close to be told apart as discs with their number, a rim of their statuses, and a red dot for stale bases. */
export function paintBubbles(canvas: CanvasRenderingContext2D, scene: Scene): void {
  const { clustering, view, emphasis } = scene
  if (clustering === null) return
  const most = mostOf(clustering.clusters)
  canvas.globalAlpha = emphasis.strong ? 0.25 : 1
  for (const cluster of clustering.clusters) {
    const [x, y] = [view.x(cluster.x), view.y(cluster.y)]
    const radius = radiusOf(cluster, most, view.scale)
    if (x < -radius || y < -radius || x > view.width + radius || y > view.height + radius) continue
    paintBubble(canvas, scene, cluster, x, y, radius)
  }
  canvas.globalAlpha = 1
}

function paintBubble(
  canvas: CanvasRenderingContext2D,
  scene: Scene,
  cluster: Cluster,
  x: number,
  y: number,
  radius: number,
): void {
  const { palette, app } = scene
  canvas.beginPath()
  canvas.arc(x, y, radius, 0, 2 * Math.PI)
  canvas.fillStyle = palette.paper
  canvas.fill()
  let from = -Math.PI / 2
  canvas.lineWidth = Math.max(2.5, radius * 0.2)
  for (const [status, count] of cluster.statuses) {
    const to = from + (2 * Math.PI * count) / cluster.members.length
    canvas.beginPath()
    canvas.arc(x, y, radius - canvas.lineWidth / 2, from, to)
    canvas.strokeStyle = palette.status(status)
    canvas.stroke()
    from = to
  }
  canvas.textAlign = 'center'
  canvas.textBaseline = 'middle'
  if (radius >= 10) {
    canvas.font = COUNT
    canvas.fillStyle = palette.ink
    canvas.fillText(app.count(cluster.members.length), x, y + 0.5)
  }
  if (cluster.place !== null && radius >= 24) {
    canvas.font = PLACE
    canvas.lineWidth = 3
    canvas.strokeStyle = palette.paper
    canvas.fillStyle = palette.soft
    canvas.strokeText(cluster.place, x, y + radius + 9)
    canvas.fillText(cluster.place, x, y + radius + 9)
  }
  if (cluster.stale > 0 && radius >= 9) {
    canvas.beginPath()
    canvas.arc(x + radius * 0.72, y - radius * 0.72, 4, 0, 2 * Math.PI)
    canvas.fillStyle = palette.alarm
    canvas.fill()
    canvas.lineWidth = 1.5
    canvas.strokeStyle = palette.paper
    canvas.stroke()
  }
}

/** The cluster under a point. */
export function bubbleAt({ clustering, view }: Scene, x: number, y: number): Cluster | null {
  if (clustering === null) return null
  const most = mostOf(clustering.clusters)
  const hit = clustering.clusters.find((cluster) => {
    const radius = radiusOf(cluster, most, view.scale)
    return (view.x(cluster.x) - x) ** 2 + (view.y(cluster.y) - y) ** 2 <= radius * radius
  })
  return hit ?? null
}
