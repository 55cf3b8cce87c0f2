import { figures } from './describe.ts'
import type { GraphScore } from './score-graph.ts'

/** A graph's score as lines of text; with `detail`, all that was missed, invented or wrong. */
export function describeGraph(score: GraphScore, detail: boolean): string[] {
  return (['clusters', 'relations', 'stale'] as const).flatMap((part) => {
    const { missed, extra } = score[part]
    const listed = (prefix: string, items: readonly string[]) => items.map((item) => `   ${prefix.padEnd(6)} ${item}`)
    return [
      `${part.padEnd(14)} ${figures(score[part])}`,
      ...(detail ? [...listed('missed', missed), ...listed('extra', extra)] : []),
    ]
  })
}
