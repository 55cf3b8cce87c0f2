import type { Rule } from './page-content.ts'

/** A filled box no thicker than this is a line that a producer draws as a box (Word, Chromium). */
const THICKEST = 4
/** How far a line may lean, in points, and still be straight. */
const LEAN = 1
/** Dots of dotted borders are shorter than this. */
export const DOT = 3

/**
 * Adds the ruling lines of one path to `rules`: straight strokes, the sides of stroked boxes, thin filled boxes.
 * `data` is pdfjs's path: 0 move x y, 1 line x y, 2 curve (6 numbers), 3 quadratic curve (4), 4 close.
 */
export function pathRules(
  data: ArrayLike<number>,
  matrix: ArrayLike<number>,
  filled: boolean,
  width: number,
  rules: Rule[],
): void {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix as number[]
  const thick = width * Math.max(Math.hypot(a, b), Math.hypot(c, d)) > 2 * THICKEST
  if (thick && !filled) return
  let startX = 0
  let startY = 0
  let x = 0
  let y = 0
  let curved = false
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  const finish = () => {
    if ((filled || curved) && right >= left) addBox(left, top, right, bottom, rules)
    left = top = Number.POSITIVE_INFINITY
    right = bottom = Number.NEGATIVE_INFINITY
    curved = false
  }
  for (let i = 0; i < data.length; ) {
    const code = data[i] as number
    const last = i + (code === 2 ? 5 : code === 3 ? 3 : 1)
    if (code === 4) {
      if (!filled && !curved) addStroke(x, y, startX, startY, rules)
      x = startX
      y = startY
      i++
      continue
    }
    const px = data[last] as number
    const py = data[last + 1] as number
    const toX = a * px + c * py + e
    const toY = b * px + d * py + f
    if (code === 0) {
      finish()
      startX = toX
      startY = toY
    } else if (code === 1) {
      if (!filled) addStroke(x, y, toX, toY, rules)
    } else curved = true
    if (toX < left) left = toX
    if (toX > right) right = toX
    if (toY < top) top = toY
    if (toY > bottom) bottom = toY
    x = toX
    y = toY
    i = last + 2
  }
  finish()
}

function addStroke(x0: number, y0: number, x1: number, y1: number, rules: Rule[]): void {
  const dx = Math.abs(x1 - x0)
  const dy = Math.abs(y1 - y0)
  if (dx <= LEAN && dy > dx) rules.push({ upright: true, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) })
  else if (dy <= LEAN && dx > dy) rules.push({ upright: false, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) })
}

/** A filled box: a line, a dot (which may belong to a line either way), or an area that is no line. */
function addBox(left: number, top: number, right: number, bottom: number, rules: Rule[]): void {
  const width = right - left
  const height = bottom - top
  const dot = width <= DOT && height <= DOT
  if (width <= THICKEST && (height > width || dot)) rules.push({ upright: true, at: (left + right) / 2, from: top, to: bottom })
  if (height <= THICKEST && (width > height || dot)) rules.push({ upright: false, at: (top + bottom) / 2, from: left, to: right })
}
