/** Chance, drawn from a seed. */
export interface Draw {
  /** In [0, 1). */
  readonly next: () => number
  readonly chance: (share: number) => boolean
  readonly below: (count: number) => number
  /** Throws RangeError for an empty list. */
  readonly one: <T>(items: readonly T[]) => T
}

export function drawFrom(next: () => number): Draw {
  const below = (count: number): number => Math.floor(next() * count)
  const one = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new RangeError('nothing to draw from')
    return item
  }
  return { next, below, one, chance: (share) => next() < share }
}

/** `{a|b}` becomes one of the two; choices do not nest. */
export function spin(text: string, draw: Draw): string {
  return text
    .replace(/\{([^{}]*\|[^{}]*)\}/g, (_, choices: string) => draw.one(choices.split('|')))
    .replace(/ {2,}/g, ' ')
    .replace(/ ([,;])/g, '$1')
    .trim()
}
