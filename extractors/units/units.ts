import type { Unit } from '../../src/record/record.ts'
import type { Passage } from '../passage.ts'
import { remembered } from '../remember.ts'
import type { PlanContext } from '../rule.ts'
import { clusters } from './clusters.ts'
import { type NamedUnit, unitsIn as readUnits, unitNames } from './items.ts'
import { organsIn } from './scan.ts'

export { looksLikeUnit } from './line-score.ts'

/** Zones whose running text names who acts; notes name who issued a text, so they only add forms of units that are there. */
const READ = new Set(['letterhead', 'preamble', 'self', 'body', 'closing', 'annex'])

/** The units that one item of a lead or support cell names. */
export const unitsIn = remembered((item, context): readonly NamedUnit[] => readUnits(item, context))

const namesIn = remembered((mention): readonly string[] => unitNames(mention))

/**
 * The units of a document, each with every form it is written in. `mentions` are the items of lead and support cells,
 * heads of assignments and recipients; running text adds the organs that it names.
 */
export function units(mentions: readonly string[], passages: readonly Passage[], context: PlanContext): Unit[] {
  const named = mentions.flatMap((mention) => namesIn(mention, context))
  const scanned = passages
    .filter(({ zone, column }) => READ.has(zone) && column !== 'lead' && column !== 'support')
    .flatMap(({ text }) => organsIn(text.normalize('NFC')))
  const notes = passages.filter(({ zone }) => zone === 'footnote').flatMap(({ text }) => organsIn(text.normalize('NFC')))
  return clusters([...named, ...scanned], context, notes)
}
