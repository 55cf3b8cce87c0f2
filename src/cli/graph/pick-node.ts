import { findNodes, nearestNodes } from '../../graph/find-nodes.ts'
import type { StoredNode } from '../../store/graph-store.ts'
import type { Store } from '../../store/store.ts'
import { Failure } from '../failure.ts'
import type { Say } from '../messages/messages.ts'
import { nodeLine } from './node-line.ts'

const MOST_NAMED = 5

/** The one document that a person means. Throws Failure with the candidates where several fit, or the nearest where none does. */
export async function pickNode(store: Store, key: string, say: Say): Promise<StoredNode> {
  const found = await fitting(store, key)
  if (found.length === 1 && found[0] !== undefined) return found[0]
  const named = (nodes: readonly StoredNode[]) =>
    nodes
      .slice(0, MOST_NAMED)
      .map((node) => `${nodeLine(node, say)} = ${node.id}`)
      .join('; ') + (nodes.length > MOST_NAMED ? '; …' : '')
  if (found.length > 1) throw new Failure(key, 'graph-ambiguous', { detail: `${found.length}: ${named(found)}` })
  const near = nearestNodes(await all(store), key, MOST_NAMED)
  if (near.length > 0) throw new Failure(key, 'graph-unknown-near', { detail: named(near) })
  throw new Failure(key, 'graph-unknown')
}

async function fitting(store: Store, key: string): Promise<StoredNode[]> {
  const known = await store.graphNode(key)
  return known.length > 0 ? known : findNodes(await all(store), key)
}

async function all(store: Store): Promise<StoredNode[]> {
  const nodes: StoredNode[] = []
  for await (const node of store.graphNodes()) nodes.push(node)
  return nodes
}
