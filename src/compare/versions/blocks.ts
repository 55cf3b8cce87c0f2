import type { PlanRecord } from '../../record/record.ts'
import type { ClauseSide } from '../../record/version-comparison.ts'

/**
 * The paragraphs of the body in reading order: each clause, then what stands under it. A path may come twice, so the
 * paragraphs are taken in order, those of one path up to where the next one's begin.
 */
export function blocksOf({ outline, paragraphs = [] }: PlanRecord): ClauseSide[] {
  const blocks: ClauseSide[] = []
  let next = 0
  const take = (path: readonly string[]) => {
    for (let below = paragraphs[next]; below !== undefined && same(below.path, path); below = paragraphs[++next])
      blocks.push({ path: below.path, text: below.text, page: below.page })
  }
  take([])
  for (const { path, label, text, page } of outline) {
    blocks.push({ path, text: `${label} ${text}`.trim(), page })
    take(path)
  }
  for (const { path, text, page } of paragraphs.slice(next)) blocks.push({ path, text, page })
  return blocks
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((label, i) => label === b[i])
