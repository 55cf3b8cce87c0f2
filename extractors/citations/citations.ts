import type { Citation } from '../../src/record/record.ts'
import type { Passage } from '../passage.ts'
import type { Match, PlanContext } from '../rule.ts'
import { dated } from './dated.ts'
import { lawNames } from './law-name.ts'
import { isMention, type Mention, type Reading } from './mention.ts'
import { numbered } from './numbered.ts'
import { standings } from './place-in-document.ts'
import { roles } from './role.ts'
import { type ListHead, listHead, shareInRuns } from './runs.ts'
import { schemes } from './scheme.ts'
import { resolveShortForms } from './short-forms.ts'
import { urnOf } from './urn.ts'

/** Recognisers, the one that wins where two overlap first. */
export const CITATION_RULES: readonly ((text: string) => Reading[])[] = [lawNames, numbered, schemes, dated]

const CUE = /\d\s{0,2}[/–_-]|[sS][ốổô]|[Ll]uật|[Pp]háp lệnh|Hiến pháp|Đề án \d|ngày/u
const OWN_NUMBER = /^\s*(?:S[ốổ]\s*:?\s*)?$/u

/** Every mention of a document in the passages (document order), with role, relation and identifier. */
export function citations(passages: readonly Passage[], context: PlanContext): Citation[] {
  let head: ListHead | null = null
  const found = standings(passages).flatMap((standing) => {
    const { passage } = standing
    const inherited: ListHead | null = isItem(passage.text) ? head : null
    const mentions = CUE.test(passage.text) ? mentionsIn(passage, inherited, context) : []
    if (/:\s*$/u.test(passage.text)) head = listHead(passage.text)
    else if (!isItem(passage.text)) head = null
    const read = roles(standing, mentions)
    return mentions.map((mention, i) => ({
      mention,
      passage,
      ...(read[i] ?? { role: 'body' as const, relation: 'mentions' as const }),
    }))
  })
  return resolveShortForms(
    found.map(({ mention, passage, role, relation }) => citationOf(mention, passage, role, relation, context)),
  )
}

/** What each recogniser reads or declines in one text, for `explain`. */
export function explainCitations(text: string, context: PlanContext): Match<Citation>[] {
  const passage: Passage = { text, span: [0, text.length], page: null, zone: 'body', path: [] }
  const readings = readingsIn(text)
  const mentions = shareInRuns(text, readings.filter(isMention), null)
  const read = roles(standings([passage])[0] ?? { passage, opening: false }, mentions)
  const accepted = mentions.map(
    (mention, i): Match<Citation> => ({
      ...placeOf(mention, text),
      value: citationOf(mention, passage, read[i]?.role ?? 'body', read[i]?.relation ?? 'mentions', context),
    }),
  )
  const refused = readings.flatMap((reading): Match<Citation>[] =>
    isMention(reading) ? [] : [{ ...placeOf(reading, text), value: { declined: reading.declined } }],
  )
  return [...accepted, ...refused].sort((a, b) => a.from - b.from || b.to - a.to)
}

const placeOf = ({ rule, from, to }: Reading, text: string) => ({ rule, from, to, text: text.slice(from, to) })

const isItem = (text: string): boolean => /^\s*(?:[-–+*•]|\(?\d{1,2}\)|\d{1,2}[.)]|\p{Ll}\))/u.test(text)

function mentionsIn(passage: Passage, head: ListHead | null, context: PlanContext): Mention[] {
  const { text, zone } = passage
  const mentions = readingsIn(text).filter(isMention)
  return shareInRuns(text, mentions, head).filter((mention) => {
    const leads = OWN_NUMBER.test(text.slice(0, mention.from)) && !mention.kindWritten && mention.name === null
    const own =
      leads &&
      (zone === 'letterhead' ||
        (mention.number !== null && mention.number === context.number) ||
        (mention.blank && mention.issuer === null))
    if (own) return false
    const known = mention.number !== null || mention.date !== null || mention.name !== null
    return known || (mention.blank && zone === 'self')
  })
}

/** Readings of all recognisers; where two overlap the earlier recogniser's stays, or the longer number with it. */
function readingsIn(text: string): Reading[] {
  const taken: Reading[] = []
  for (const rule of CITATION_RULES) {
    for (const reading of rule(text)) {
      if (taken.some((other) => isMention(other) && reading.from < other.to && other.from < reading.to)) continue
      taken.push(reading)
    }
  }
  return taken.sort((a, b) => a.from - b.from)
}

function citationOf(
  mention: Mention,
  passage: Passage,
  role: Citation['role'],
  relation: Citation['relation'],
  context: PlanContext,
): Citation {
  const { kind, number, date, issuer, name, provision, numberIntended } = mention
  const start = passage.span[0]
  return {
    raw: passage.text.slice(mention.from, mention.to).replace(/\s+/g, ' ').trim(),
    kind,
    number,
    date,
    issuer: issuer === null ? null : issuer.replace(/\s+/g, ' ').trim(),
    name,
    provision,
    role,
    relation,
    id: urnOf(mention, context),
    page: passage.page,
    span: [start + mention.from, start + mention.to],
    ...(numberIntended === undefined ? {} : { numberIntended }),
    ...(passage.path.length > 0 ? { path: [...passage.path] } : {}),
    ...(passage.where === undefined ? {} : { where: passage.where }),
  }
}
