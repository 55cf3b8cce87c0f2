import { NUMBER, valueOf } from '../../src/text/amount.ts'
import { COUNTED, isWholeOf } from '../../src/text/counted-nouns.ts'
import { type Count, countsIn } from './counts.ts'
import type { Mismatch } from './mismatch.ts'

const IS = '(?:đạt|chiếm|bằng|tương đương|tương ứng)'
const EQUALS = `\\s*(?:\\(\\s*|,\\s*)?(?:=|${IS}(?:\\s+(?:tỷ lệ|tỉ lệ|là))?|(?:tỷ lệ|tỉ lệ)(?:\\s+${IS})?)\\s*:?\\s*`
const EDGE = '(?<![\\p{L}\\d/.,])'
const NOUN = `(?:${COUNTED})(?![\\p{L}])`
const PERCENT = `(?<percent>${NUMBER})\\s?%`
/** Words that a count may have behind it: `97 hộ cận nghèo`. */
const TAIL = '(?:\\s+\\p{L}+){0,6}?'
const OF = '(?:\\s*/\\s*(?:tổng\\s+(?:số|cộng)\\s+)?|\\s+trên\\s+|\\s+(?:trên|trong|so với)\\s+tổng\\s+(?:số|cộng)\\s+)'

/** `321/722 hồ sơ, đạt tỷ lệ 45 %`; `12 hộ trên tổng số 300 hộ, chiếm 4 %` */
const RATIO = new RegExp(
  `${EDGE}(?<part>${NUMBER})(?:\\s*${NOUN}${TAIL})?${OF}(?<whole>${NUMBER})(?:\\s*${NOUN}${TAIL})?${EQUALS}${PERCENT}`,
  'giu',
)
/** `đạt 99 % (1.247/1.260 hồ sơ)` */
const RATIO_BEHIND = new RegExp(
  `(?<![\\p{L}\\d/.,])${PERCENT}\\s*[(,:=]\\s*(?:tương (?:ứng|đương)\\s+)?(?<part>${NUMBER})\\s*/\\s*(?<whole>${NUMBER})(?![\\d/])`,
  'giu',
)
/** `97 hộ cận nghèo, chiếm 6,9 % tổng số 2.160 hộ` */
const WHOLE_BEHIND = '(?:\\s*(?:so với|trên|trong|của)?\\s*tổng\\s+(?:số|cộng)\\s+(?<whole>' + NUMBER + ')\\s*' + NOUN + ')?'
const SHARE = new RegExp(
  `${EDGE}(?<part>${NUMBER})\\s*(?<unit>${COUNTED})(?![\\p{L}])${TAIL}${EQUALS}${PERCENT}${WHOLE_BEHIND}`,
  'giu',
)
/** What a percentage may be of besides a count of the text. */
const OF_SOMETHING_ELSE = /^\s*(?:so với|kế hoạch|KH|chỉ tiêu|dự toán|cùng kỳ|nghị quyết|mục tiêu|tổng|số|trên|trong)(?!\p{L})/iu
/** Points by which a share may miss a whole that is only near it; further off, another whole is meant. */
const NEAR = 10

/**
 * Ratios whose percentage differs by more than rounding. A share whose whole is not said beside it (`…: 722 hồ sơ. Trong
 * đó: đúng hạn: 720 hồ sơ = 100 %`) is held against the counts of the same things before it, in `around` too; one that
 * fits any of them is right.
 */
export function percentMismatches(text: string, around = ''): Mismatch[] {
  const clean = plain(text)
  const ratios = [RATIO, RATIO_BEHIND].flatMap((pattern) =>
    [...clean.matchAll(pattern)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
      wrong: disagreement(match[0], match.groups ?? {}, valueOf(match.groups?.whole ?? '')),
    })),
  )
  const shares = [...clean.matchAll(SHARE)].filter(
    (match) => !ratios.some(({ from, to }) => match.index < to && from < match.index + match[0].length),
  )
  return [
    ...ratios.flatMap(({ wrong }) => wrong ?? []),
    ...shares.flatMap((match, i) => shareMismatch(match, shares.slice(i + 1), clean, plain(around)) ?? []),
  ]
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ')

function shareMismatch(match: RegExpExecArray, later: readonly RegExpExecArray[], text: string, around: string): Mismatch | null {
  const groups = match.groups ?? {}
  const said = wholeSaid(match, later, text)
  if (said !== null) return disagreement(match[0], groups, said)
  const behind = text.slice(match.index + match[0].length)
  if (OF_SOMETHING_ELSE.test(behind) && !ofTheSame(behind, groups.unit ?? '')) return null
  const wholes = countsIn(text.slice(0, match.index)).filter((count) => mayBeWhole(count, groups))
  const wrong = wholes.map(({ value }) => disagreement(match[0], groups, value))
  const nearest = wrong.at(-1) ?? null
  if (nearest === null || wrong.includes(null) || Math.abs(nearest.stated - nearest.computed) > NEAR) return null
  const elsewhere = countsIn(around).filter((count) => mayBeWhole(count, groups))
  return elsewhere.some(({ value }) => disagreement(match[0], groups, value) === null) ? null : nearest
}

/** `45 % so với số hộ nghèo đầu năm`: the whole counts the same things, at the start of the same period. */
const ofTheSame = (behind: string, unit: string): boolean =>
  new RegExp(`^\\s*so với\\s(?:tổng\\s)?số\\s${unit}(?!\\p{L})[^.;]{0,30}\\sđầu\\s(?:năm|kỳ)`, 'iu').test(behind)

const mayBeWhole = (count: Count, { part = '', unit = '' }: Readonly<Record<string, string>>): boolean =>
  count.unit !== '' && isWholeOf(count.unit, unit) && count.value >= valueOf(part)

/** The whole said behind the share, or behind a later one of the same sentence (`chiếm 5%; …, chiếm 6,9% tổng số 2.160 hộ`). */
function wholeSaid(match: RegExpExecArray, later: readonly RegExpExecArray[], text: string): number | null {
  const own = match.groups?.whole
  if (own !== undefined) return valueOf(own)
  const next = later[0]
  if (next?.groups?.whole === undefined || next.groups.unit?.toLowerCase() !== match.groups?.unit?.toLowerCase()) return null
  return /^\s*[;,]\s*(?:và\s+)?[^\d.]{0,40}$|^\s*và\s[^\d.]{0,40}$/u.test(text.slice(match.index + match[0].length, next.index))
    ? valueOf(next.groups.whole)
    : null
}

function disagreement(raw: string, groups: Readonly<Record<string, string | undefined>>, whole: number): Mismatch | null {
  const [part, stated] = [valueOf(groups.part ?? ''), valueOf(groups.percent ?? '')]
  if (!(whole > 0) || Number.isNaN(part) || Number.isNaN(stated)) return null
  const computed = (part / whole) * 100
  const decimals = /[.,](\d+)$/u.exec(groups.percent ?? '')?.[1]?.length ?? 0
  const tolerance = 0.5 / 10 ** decimals + 1e-9
  return Math.abs(computed - stated) <= tolerance ? null : { raw, stated, computed: Math.round(computed * 100) / 100 }
}
