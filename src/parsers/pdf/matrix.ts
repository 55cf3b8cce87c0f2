/** `[a, b, c, d, e, f]` as PDF has it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = ArrayLike<number>

/** From PDF space to points from the top left of the page as it is read. */
export function pageMatrix({ view, rotate }: { readonly view: readonly number[]; readonly rotate: number }): Matrix {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = view
  const turns = (((rotate / 90) % 4) + 4) % 4
  if (turns === 1) return [0, 1, 1, 0, -y0, -x0]
  if (turns === 2) return [-1, 0, 0, 1, x1, -y0]
  if (turns === 3) return [0, -1, -1, 0, y1, x1]
  return [1, 0, 0, -1, -x0, y1]
}

/** The matrix that applies `n` first, then `m`. */
export function multiply(m: Matrix, n: Matrix): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m as number[]
  const [ma = 1, mb = 0, mc = 0, md = 1, me = 0, mf = 0] = n as number[]
  return [ma * a + mb * c, ma * b + mb * d, mc * a + md * c, mc * b + md * d, me * a + mf * c + e, me * b + mf * d + f]
}
