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

type Numbers = [a: number, b: number, c: number, d: number, e: number, f: number]

/** The matrix that applies `n` first, then `m`. Called for every piece of text: by index, since taking arrays apart is slow. */
export function multiply(m: Matrix, n: Matrix): Numbers {
  const a = m[0] ?? 1
  const b = m[1] ?? 0
  const c = m[2] ?? 0
  const d = m[3] ?? 1
  const na = n[0] ?? 1
  const nb = n[1] ?? 0
  const nc = n[2] ?? 0
  const nd = n[3] ?? 1
  const ne = n[4] ?? 0
  const nf = n[5] ?? 0
  return [
    na * a + nb * c,
    na * b + nb * d,
    nc * a + nd * c,
    nc * b + nd * d,
    ne * a + nf * c + (m[4] ?? 0),
    ne * b + nf * d + (m[5] ?? 0),
  ]
}
