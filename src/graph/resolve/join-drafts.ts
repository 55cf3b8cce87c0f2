import type { Drafts } from './drafts.ts'
import type { Registry } from './registry.ts'
import type { Settled } from './settle.ts'

/** Each draft becomes the one document that others cite by its title, where no other draft claims it and it is not there itself. */
export function joinDrafts(drafts: Drafts, registry: Registry, { nodes, target }: Settled): void {
  const nodeOf = (id: string): number => {
    const node = target[registry.indexOf(id) ?? -1] ?? -1
    return node < 0 ? node : nodes.find(node)
  }
  const claims = [...drafts.found()].flatMap(([id, cited]) => {
    const fits = new Set([...cited].filter((one) => !registry.held(one)).map(nodeOf))
    const [only] = fits
    return fits.size === 1 && only !== undefined && only >= 0 ? [{ draft: nodeOf(id), node: only }] : []
  })
  for (const { draft, node } of claims) {
    const rivals = claims.filter((claim) => claim.node === node)
    if (draft >= 0 && rivals.length === 1) nodes.join(draft, node)
  }
}
