import type { Citation } from '../../src/record/record.ts'
import type { PlanContext } from '../rule.ts'
import { authorityOf } from './authority.ts'
import { dotted } from './dotted.ts'
import { foldInPlace } from './fold-in-place.ts'

/** What an identifier is made of. */
export type Identified = Pick<Citation, 'kind' | 'number' | 'date' | 'issuer' | 'name' | 'numberIntended'>

/**
 * The URN:LEX name (RFC 9676) of a cited document; unofficial, since no registrar for `vn` is known:
 * `urn:lex:vn;thanh.hoa:uy.ban.nhan.dan:quyet.dinh:2021-09-24;3740-qd-ubnd`. Where the day is unknown the year stands in
 * its place, and where that is too, `ignota`.
 */
export function urnOf(cited: Identified, context: PlanContext): string {
  const number = cited.numberIntended ?? cited.number
  const authority = authorityOf({ ...cited, number }, context)
  const jurisdiction = ['vn', ...authority.units].join(';')
  const numbers = numberSegment(number ?? '') || 'lex-1'
  return `urn:lex:${jurisdiction}:${authority.name}:${measure(cited, number)}:${datePart(cited, number)};${numbers}`
}

/** Kind, and for what is known by name alone the name. */
function measure(cited: Identified, number: string | null): string {
  const kind = cited.kind.replace(/-/g, '.')
  if (number !== null || cited.name === null) return kind
  const name = dotted(cited.name)
  const own = `${kind}.`
  const rest = name.startsWith(own) ? name.slice(own.length) : name
  return rest === '' ? kind : `${kind};${rest}`
}

function datePart(cited: Identified, number: string | null): string {
  if (cited.date !== null && cited.date.length === 10) return cited.date
  const year = /\/((?:19|20)\d{2})(?:\/|$)/.exec(number ?? '')?.[1]
  return cited.date?.slice(0, 4) ?? year ?? 'ignota'
}

/** `62/2020/NĐ-CP` is `62-2020-nd-cp`; leading zeros do not tell numbers apart. */
export function numberSegment(number: string): string {
  return foldInPlace(number)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^0+(?=\d)/, '')
}

const ALF_DOT = '[a-z0-9](?:[a-z0-9.]*[a-z0-9])?'
const WITH_PARTS = `${ALF_DOT}(?:;${ALF_DOT})*`
const DAY = '\\d{4}-\\d{2}-\\d{2}'
const NUMBER = '[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?'
const GRAMMAR = new RegExp(
  `^urn:lex:[a-z]{2}(?:;${ALF_DOT})*:${WITH_PARTS}(?:\\+${WITH_PARTS})*:${WITH_PARTS}:(?:${DAY}(?:,${DAY})*|${ALF_DOT});${NUMBER}(?:,${NUMBER})*$`,
)

/** Whether a name has the form of RFC 9676, work level: jurisdiction, authority, measure, date or period, numbers. */
export const isUrnLex = (name: string): boolean => GRAMMAR.test(name)
