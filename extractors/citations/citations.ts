import type { Citation } from '../../src/record/record.ts'
import type { Passage } from '../passage.ts'
import type { Match, PlanContext } from '../rule.ts'
import { between } from './between.ts'
import { bridge, stretchOf } from './bridge.ts'
import { citationOf, type RoleReading } from './citation-of.ts'
import { isMention, type Mention, type Reading } from './mention.ts'
import { textStart } from './opening.ts'
import { type Standing, standings } from './place-in-document.ts'
import { readings } from './readings.ts'
import { roles } from './role.ts'
import { type ListHead, listHead, shareInRuns } from './runs.ts'
import { resolveShortForms } from './short-forms.ts'
import { verbOfHead } from './verb.ts'

const OWN_NUMBER = /^\s*(?:S[ốổ]\s*:?\s*)?$/u
const ITEM = /^\s*(?:[-–+*•]|\(?\d{1,2}\)|\d{1,2}[.)]|\p{Ll}\))/u
const BODY: RoleReading = { role: 'body', relation: 'mentions' }

/** Every mention of a document in the passages (document order), with role, relation and identifier. Pure. */
export function citations(passages: readonly Passage[], context: PlanContext): Citation[] {
  const stretches = bridge(passages)
  const standing = standings(stretches.map(({ passage }) => passage))
  let head: Head | null = null
  const found = stretches.flatMap((stretch, n): Citation[] => {
    const { passage } = stretch
    const isItem = ITEM.test(passage.text)
    const over = isItem ? head : null
    const mentions = mentionsIn(passage, over, context)
    if (/:\s*$/u.test(passage.text)) head = headOf(passage.text)
    else if (!isItem) head = null
    if (mentions.length === 0) return []
    const cited = cite(mentions, standing[n] as Standing, over?.relation ?? null, (mention, read) =>
      citationOf(mention, stretch, read, context),
    )
    return withSayings(cited, passage.text, mentions)
  })
  // a plan's reference to itself, its number still to be filled in, names nothing yet; that to its decision does
  return resolveShortForms(
    found.filter(({ role, kind, number, name }) => role !== 'self' || number !== null || name !== null || kind === 'quyet-dinh'),
  )
}

/** Each with what it is said to do to others of the passage. */
function withSayings(cited: readonly Citation[], text: string, mentions: readonly Mention[]): Citation[] {
  const pairs = between(text, mentions)
  return cited.map((citation, i) => {
    const says = pairs.flatMap(({ from, to, relation }) => {
      const id = from === i ? cited[to]?.id : undefined
      return id === undefined || id === citation.id ? [] : [{ relation, id }]
    })
    return says.length === 0 ? citation : { ...citation, says }
  })
}

/** A list's head: whose the items are, and what becomes of them. */
type Head = ListHead & { readonly relation: Citation['relation'] | null }

function headOf(text: string): Head | null {
  const list = listHead(text)
  const relation = verbOfHead(text)
  return list === null && relation === null ? null : { issuer: list?.issuer ?? null, kind: list?.kind ?? null, relation }
}

function cite<T>(
  mentions: readonly Mention[],
  standing: Standing,
  ofHead: Citation['relation'] | null,
  make: (mention: Mention, read: RoleReading) => T,
): T[] {
  const read = roles(standing, mentions, ofHead)
  return mentions.map((mention, i) => make(mention, read[i] ?? BODY))
}

/** What each recogniser reads or declines in one text, for `explain`. */
export function explainCitations(text: string, context: PlanContext): Match<Citation>[] {
  const passage: Passage = { text, span: [0, text.length], page: null, zone: 'body', path: [] }
  const all = readings(text)
  const mentions = shareInRuns(text, all.filter(isMention), null)
  const standing = standings([passage])[0] ?? { passage, opening: false }
  const accepted = cite(
    mentions,
    standing,
    null,
    (mention, read): Match<Citation> => ({
      ...spotOf(mention, text),
      value: citationOf(mention, stretchOf([passage]), read, context),
    }),
  )
  const refused = all.flatMap((reading): Match<Citation>[] =>
    isMention(reading) ? [] : [{ ...spotOf(reading, text), value: { declined: reading.declined } }],
  )
  return [...accepted, ...refused].sort((a, b) => a.from - b.from || b.to - a.to)
}

const spotOf = ({ rule, from, to }: Reading, text: string) => ({ rule, from, to, text: text.slice(from, to) })

function mentionsIn({ text, zone }: Passage, head: ListHead | null, context: PlanContext): Mention[] {
  const mentions = readings(text).filter(isMention)
  if (mentions.length === 0) return []
  return shareInRuns(text, mentions, head).filter((mention) => {
    if (isOwnNumber(mention, text, zone, context)) return false
    const known = mention.number !== null || mention.date !== null || mention.name !== null
    return known || (mention.blank && zone === 'self')
  })
}

/** `Số: 23/KH-UBND` of a letterhead (older ones run it together with the kind: `NGHỊ ĐỊNH SỐ 4/1998/NĐ-CP`), also where the letterhead was not told apart. */
function isOwnNumber(mention: Mention, text: string, zone: Passage['zone'], context: PlanContext): boolean {
  const leads = OWN_NUMBER.test(text.slice(0, mention.from)) && !mention.kindWritten && mention.name === null
  if (!leads)
    return zone === 'letterhead' && mention.from === textStart(text) && mention.kind === context.kind && mention.number !== null
  if (zone === 'letterhead' || (mention.number !== null && mention.number === context.number)) return true
  if (mention.blank && mention.issuer === null) return true
  return /^\s*S[ốổ]\s*:/u.test(text) && /^\s*(?:$|\p{Lu}[\p{L} ]{1,40}, ngày)/u.test(text.slice(mention.to))
}
