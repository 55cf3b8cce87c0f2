/** What the generator writes for one folder. */
import { compose } from './compose.ts'
import type { Described } from './folders.ts'
import { goldOf } from './gold/gold.ts'
import type { Composition } from './pieces.ts'
import { printedWords } from './printed.ts'
import { renderText } from './text/render.ts'
import { faults } from './verify.ts'

export interface Built {
  readonly composition: Composition
  /** Text files by name. */
  readonly files: Readonly<Record<string, string>>
  readonly faults: readonly string[]
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

/** Pure: source.txt, gold.json, about.json and, for derived plans, alignment.json. */
export function build(slug: string, { description, alignment }: Described): Built {
  const composition = compose(description)
  const gold = goldOf(slug, description)
  const { why, features, pdf } = description
  return {
    composition,
    files: {
      'source.txt': renderText(composition, description.text),
      'gold.json': json(gold),
      'about.json': json({ why, features, pdf, ...(alignment && { derivedFrom: alignment.template, edits: alignment.edits }) }),
      ...(alignment && { 'alignment.json': json({ template: alignment.template, plans: [alignment.plan] }) }),
    },
    faults: faults(description, gold as Parameters<typeof faults>[1], printedWords(composition)),
  }
}
