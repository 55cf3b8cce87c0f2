import type { Citation } from '../../src/record/record.ts'
import type { PlanContext } from '../rule.ts'
import type { Stretch } from './bridge.ts'
import type { Mention } from './mention.ts'
import { passageAround } from './passage-around.ts'
import { urnOf } from './urn.ts'

export type RoleReading = Pick<Citation, 'role' | 'relation'>

/** The record's citation of a mention: values with white space collapsed, places in the document. */
export function citationOf(mention: Mention, { passage, place }: Stretch, reading: RoleReading, context: PlanContext): Citation {
  const { kind, number, date, name, provision, numberIntended } = mention
  const first = place(mention.from)
  return {
    raw: tidy(passage.text.slice(mention.from, mention.to)),
    kind,
    number,
    date,
    issuer: mention.issuer === null ? null : tidy(mention.issuer),
    name,
    provision,
    ...reading,
    id: urnOf(mention, context),
    page: first.page,
    span: [first.at, place(mention.to - 1).at + 1],
    ...(numberIntended === undefined ? {} : { numberIntended }),
    passage: passageAround(passage.text, mention.from, mention.to),
    ...(passage.path.length > 0 ? { path: [...passage.path] } : {}),
    ...(passage.where === undefined ? {} : { where: passage.where }),
  }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()
