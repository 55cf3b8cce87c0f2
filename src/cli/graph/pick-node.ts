import { findNodes, nearestNodes } from '../../graph/find-nodes.ts'
import type { StoredNode } from '../../store/graph-store.ts'
import type { Store } from '../../store/store.ts'
import { Failure } from '../failure.ts'
import type { Say } from '../messages/messages.ts'
import { nodeLine } from './node-line.ts'

const MOST_NAMED = 5

/** The one document that a person means. Throws Failure with the candidates where several fit, or the nearest where none does. */
export async function pickNode(store: Store, key: string, say: Say): Promise<StoredNode> {
  const found = await candidates(store, key, say)
  return found.length === 1 && found[0] !== undefined ? found[0] : ambiguous(key, found, say)
}

/** All documents that a person may mean, one at least. Throws Failure with the nearest where none fits. */
export async function candidates(store: Store, key: string, say: Say): Promise<StoredNode[]> {
  const found = await fitting(store, key)
  if (found.length > 0) return found
  const near = nearestNodes(await all(store), key, MOST_NAMED)
  if (near.length > 0) throw new Failure(key, 'graph-unknown-near', { detail: named(near, say) })
  throw new Failure(key, 'graph-unknown')
}

/** Throws Failure. */
export function ambiguous(key: string, found: readonly StoredNode[], say: Say): never {
  throw new Failure(key, 'graph-ambiguous', { detail: `${found.length}: ${named(found, say)}` })
}

function named(nodes: readonly StoredNode[], say: Say): string {
  const lines = nodes.slice(0, MOST_NAMED).map((node) => `${nodeLine(node, say)} = ${node.id}`)
  return `${lines.join('; ')}${nodes.length > MOST_NAMED ? '; …' : ''}`
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
