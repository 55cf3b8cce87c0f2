/** What the generator holds a description to before it writes anything. */
import type { Description } from './description.ts'

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')

interface Gold {
  readonly citations: readonly { readonly raw: string; readonly role: string }[]
  readonly targets: readonly { readonly raw: string }[]
  readonly indicators: readonly { readonly raw: string }[]
  readonly footnotes: readonly { readonly text: string }[]
  readonly units: readonly { readonly id: string; readonly surfaceForms: readonly string[] }[]
}

/** Sentences that say what is wrong; empty when all is well. `printed` is the text with nothing cut by pages. */
export function faults(description: Description, gold: Gold, printed: string): readonly string[] {
  const whole = bare(printed)
  const missing = (what: string, raw: string): readonly string[] =>
    whole.includes(bare(raw)) ? [] : [`${what} is not in the text: ${raw}`]
  const all = JSON.stringify(description)
  return [
    ...(all === all.normalize('NFC') ? [] : ['the description is not in NFC']),
    ...gold.citations.flatMap(({ raw }) => missing('citation', raw)),
    ...gold.targets.flatMap(({ raw }) => missing('target', raw)),
    ...gold.indicators.flatMap(({ raw }) => missing('indicator', raw)),
    ...gold.footnotes.flatMap(({ text }) => missing('footnote', text)),
    ...gold.units.flatMap((unit) => unit.surfaceForms.flatMap((form) => missing(`surface form of ${unit.id}`, form))),
  ]
}
