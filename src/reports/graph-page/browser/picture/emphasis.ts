import type { Authority } from '../../authority.ts'
import type { App } from '../app.ts'
import { type Emphasis, NOTHING } from './scene.ts'

/** What stands out: the choice with its neighbours and its chain of authority, else what the pointer is over. */
export function emphasisOf(app: App, authority: Authority, hovered: number | null): Emphasis {
  const { selection, model } = app
  if (selection !== null && 'edge' in selection) {
    const edge = model.edges[selection.edge]
    if (edge === undefined) return NOTHING
    return { nodes: new Set([edge.from, edge.to]), edges: new Set([selection.edge]), chain: [], strong: true }
  }
  const chosen = selection?.node ?? null
  const at = chosen ?? hovered
  if (at === null) return NOTHING
  const chain = chosen === null ? [] : authority.chainOf(at)
  const [nodes, edges] = [new Set([at, ...chain]), new Set<number>()]
  for (const edge of [...(model.outgoing[at] ?? []), ...(model.incoming[at] ?? [])]) add(edge)
  chain.slice(1).forEach((to, index) => {
    for (const edge of model.outgoing[chain[index] ?? -1] ?? []) if (model.edges[edge]?.to === to) add(edge)
  })
  return { nodes, edges, chain: chosen === null ? [] : chain, strong: chosen !== null }

  function add(index: number): void {
    const edge = model.edges[index]
    if (edge === undefined || !app.shown.edges[index]) return
    edges.add(index)
    nodes.add(edge.from)
    nodes.add(edge.to)
  }
}
