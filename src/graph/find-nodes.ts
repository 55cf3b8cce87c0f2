import type { GraphNode } from '../record/citation-graph.ts'
import { fold } from '../text/fold.ts'

/** Words that a key may begin with and that say nothing of the number. */
const KIND_WORDS =
  /^(?:quyet dinh|ke hoach|bao cao|nghi quyet|nghi dinh|thong tu|chi thi|cong van|ket luan|to trinh|chuong trinh)(?: so)?(?=[ :])/u

/** Letters and digits alone, so that `76/NQCP`, `76/NQ–CP` and `76/NQ-CP` are one. */
const squeezed = (text: string): string => fold(text).replace(/[^a-z0-9]/gu, '')

/**
 * The documents that a person may mean by `key`: an identifier, 8 and more digits of a sha256, a number with or without
 * its kind, a law's name or part of it. The surest way that fits anything decides; several documents may fit it alike.
 */
export function findNodes<T extends Pick<GraphNode, 'id' | 'number' | 'title' | 'sha256'>>(
  nodes: readonly T[],
  key: string,
): T[] {
  const folded = fold(key)
  const number = squeezed(folded.replace(KIND_WORDS, ''))
  const ways: ((node: T) => boolean)[] = [
    ({ id }) => id === key.trim(),
    ({ sha256 }) => /^[0-9a-f]{8,64}$/u.test(folded) && sha256 !== undefined && sha256.startsWith(folded),
    (node) => node.number !== null && /\d/u.test(number) && squeezed(node.number) === number,
    ({ title }) => title !== null && fold(title) === folded,
    ({ title }) => title !== null && folded.length >= 4 && fold(title).includes(folded),
  ]
  for (const fits of ways) {
    const found = nodes.filter(fits)
    if (found.length > 0) return found
  }
  return []
}

/** Documents that share the most words with a key that nothing fits, at most `most`. */
export function nearestNodes<T extends Pick<GraphNode, 'number' | 'title' | 'issuer' | 'inDegree'>>(
  nodes: readonly T[],
  key: string,
  most: number,
): T[] {
  const words = new Set(fold(key).match(/[a-z0-9]+/gu) ?? [])
  const scored = nodes.flatMap((node) => {
    const own = new Set(fold([node.number, node.title, node.issuer].join(' ')).match(/[a-z0-9]+/gu) ?? [])
    const shared = [...words].filter((word) => own.has(word)).length
    return shared * 2 > words.size ? [{ node, shared }] : []
  })
  return scored
    .sort((a, b) => b.shared - a.shared || b.node.inDegree - a.node.inDegree)
    .slice(0, most)
    .map(({ node }) => node)
}
