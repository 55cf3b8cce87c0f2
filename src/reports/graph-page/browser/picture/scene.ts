import type { Clustering } from '../../clusters.ts'
import type { Layout } from '../../layout.ts'
import type { App } from '../app.ts'
import type { Palette } from '../palette.ts'

/** From units of the layout to pixels of the view. */
export interface View {
  readonly width: number
  readonly height: number
  /** Pixels a unit. */
  readonly scale: number
  readonly x: (unit: number) => number
  readonly y: (unit: number) => number
}

/** What stands out while the rest steps back. */
export interface Emphasis {
  readonly nodes: ReadonlySet<number>
  readonly edges: ReadonlySet<number>
  /** The chain of authority, from the chosen document upwards. */
  readonly chain: readonly number[]
  /** Whether all else is dimmed: a choice does, a pointer passing over does not. */
  readonly strong: boolean
}
export const NOTHING: Emphasis = { nodes: new Set(), edges: new Set(), chain: [], strong: false }

/** All that the painters of one frame need. */
export interface Scene {
  readonly app: App
  readonly layout: Layout
  readonly palette: Palette
  readonly view: View
  readonly emphasis: Emphasis
  /** Null where documents are far enough apart to be seen one by one. */
  readonly clustering: Clustering | null
  /** By index: shown and within the view, with a margin. */
  readonly inView: Uint8Array
  readonly inViewCount: number
  /** Pixels, by index. */
  readonly radius: (at: number) => number
}

/** Which documents are shown and stand within the view or nearly. */
export function withinView({ shown }: App, { x, y }: Layout, view: View): { inView: Uint8Array; inViewCount: number } {
  const margin = 40
  const inView = new Uint8Array(x.length)
  let inViewCount = 0
  for (let at = 0; at < x.length; at++) {
    if (!shown.nodes[at]) continue
    const [left, top] = [view.x(x[at] ?? 0), view.y(y[at] ?? 0)]
    if (left < -margin || top < -margin || left > view.width + margin || top > view.height + margin) continue
    inView[at] = 1
    inViewCount++
  }
  return { inView, inViewCount }
}
