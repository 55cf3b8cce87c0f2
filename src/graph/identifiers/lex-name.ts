/**
 * URN:LEX names (RFC 9676) taken apart and put together, work level:
 * `urn:lex:` jurisdiction `:` authority `:` measure `:` details *(`:` annex). Unofficial: no registrar for `vn` is known.
 */
export interface LexName {
  /** `vn`, `vn;thanh.hoa;hoang.hoa`. */
  readonly jurisdiction: string
  /** `uy.ban.nhan.dan`; joint issuers with `+`. */
  readonly authority: string
  /** `quyet.dinh`. */
  readonly kind: string
  /** What the measure is further called, for laws known by name; else empty. */
  readonly name: string
  /** ISO day, a year, or `ignota`. */
  readonly date: string
  /** `3740-qd-ubnd`, or `lex-1` where it has no number. */
  readonly numbers: string
  /** `:ke.hoach` of what a decision promulgates; else empty. */
  readonly annex: string
}

export const UNKNOWN = 'ignota'

/** Null where the text is no such name. A cited provision (behind `~`) is left out. */
export function parseLexName(id: string): LexName | null {
  const [urn, lex, jurisdiction, authority, measure, details, ...annex] = (id.split('~', 1)[0] as string).split(':')
  if (urn !== 'urn' || lex !== 'lex' || !jurisdiction || !authority || !measure || !details) return null
  const at = details.indexOf(';')
  const of = measure.indexOf(';')
  if (at < 0) return null
  return {
    jurisdiction,
    authority,
    kind: of < 0 ? measure : measure.slice(0, of),
    name: of < 0 ? '' : measure.slice(of + 1),
    date: details.slice(0, at),
    numbers: details.slice(at + 1),
    annex: annex.length === 0 ? '' : `:${annex.join(':')}`,
  }
}

export function lexName({ jurisdiction, authority, kind, name, date, numbers, annex }: LexName): string {
  return `urn:lex:${jurisdiction}:${authority}:${kind}${name === '' ? '' : `;${name}`}:${date};${numbers}${annex}`
}

export const isDay = (date: string): boolean => date.length === 10
export const isUnnumbered = (numbers: string): boolean => numbers.startsWith('lex-')

/** The year that a number carries: 2020 for `62-2020-nd-cp`. */
export const yearInNumber = (numbers: string): string | null => /^\d+[a-z]?-((?:19|20)\d{2})(?:-|$)/.exec(numbers)?.[1] ?? null

const ALF_DOT = '[a-z0-9](?:[a-z0-9.]*[a-z0-9])?'
const PARTS = `${ALF_DOT}(?:;${ALF_DOT})*`
const DAY = '\\d{4}-\\d{2}-\\d{2}'
const NUMBER = '[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?'
const GRAMMAR = new RegExp(
  `^urn:lex:[a-z]{2}(?:;${ALF_DOT})*:${PARTS}(?:\\+${PARTS})*:${PARTS}:(?:${DAY}(?:,${DAY})*|${ALF_DOT});${NUMBER}(?:,${NUMBER})*(?::${NUMBER}(?:;${NUMBER})*)*(?:~${NUMBER}(?:;${NUMBER})*)?$`,
)

/** Whether a text is such a name, with or without annexes and a provision. */
export const isLexName = (id: string): boolean => GRAMMAR.test(id)
