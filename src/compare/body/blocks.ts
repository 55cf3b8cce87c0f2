import type { PlanRecord } from '../../record/record.ts'

/** A paragraph of the body. */
export interface Block {
  readonly path: string[]
  /** With its label, where it opens a clause. */
  readonly text: string
  readonly page: number | null
  /** Opens other clauses or paragraphs, and ends as no sentence does. */
  readonly isHeading: boolean
}

/**
 * The paragraphs of the body in reading order: each clause, then what stands under it. A path may come twice, so the
 * paragraphs are taken in order, those of one path up to where the next one's begin.
 */
export function blocksOf({ outline, paragraphs = [] }: PlanRecord): Block[] {
  const blocks: Block[] = []
  let next = 0
  const take = (path: readonly string[]) => {
    for (let below = paragraphs[next]; below !== undefined && same(below.path, path); below = paragraphs[++next])
      blocks.push({ path: below.path, text: below.text, page: below.page, isHeading: false })
  }
  take([])
  outline.forEach(({ path, label, text, page }, at) => {
    const first = next
    const index = blocks.push({ path, text: `${label} ${text}`.trim(), page, isHeading: false }) - 1
    take(path)
    const opens = next > first || isUnder(outline[at + 1]?.path ?? [], path)
    const block = blocks[index]
    if (block && opens && text.length <= 200 && !/[.;]$/u.test(text)) blocks[index] = { ...block, isHeading: true }
  })
  for (const { path, text, page } of paragraphs.slice(next)) blocks.push({ path, text, page, isHeading: false })
  return blocks
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((label, i) => label === b[i])

const isUnder = (path: readonly string[], outer: readonly string[]): boolean =>
  path.length > outer.length && outer.every((label, i) => label === path[i])
