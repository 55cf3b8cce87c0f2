import type { KnownText } from '../../record/known-status.ts'
import { dotted } from '../../text/dotted.ts'
import { type LexName, parseLexName } from '../identifiers/lex-name.ts'

/** The table of known texts, by what citations give. */
export interface KnownTexts {
  /** By name, of whatever date. */
  readonly named: (key: string) => readonly KnownText[]
  /** By series: authority, kind and number without its date. */
  readonly ofSeries: (key: string) => readonly KnownText[]
  readonly byId: ReadonlyMap<string, KnownText>
}

/** A name as names are compared: `luat.can.bo.cong.chuc`, with or without the comma. */
export const nameKey = (name: string): string => {
  let key = dotted(name)
  for (const [short, long] of ABBREVIATIONS) key = key.replace(short, long)
  // an amending law is named with or without `một số điều`
  return key.replace(
    /^luat\.(?=sua\.doi|bo\.sung)(?:sua\.doi\.?)?(?:bo\.sung\.?)?(?:mot\.so\.(?:dieu|noi\.dung)\.|cac\.)?/,
    'luat.sua.doi.',
  )
}

/** What people shorten within names of laws. */
const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])(?:vbqppl|van\.ban\.qppl)(?![a-z])/, 'van.ban.quy.pham.phap.luat'],
  [/(?<![a-z])tccqdp(?![a-z])/, 'to.chuc.chinh.quyen.dia.phuong'],
  [/(?<![a-z])cqdp(?![a-z])/, 'chinh.quyen.dia.phuong'],
  [/(?<![a-z])(?:cbcc|cb\.cc)(?![a-z])/, 'can.bo.cong.chuc'],
  [/(?<![a-z])nsnn(?![a-z])/, 'ngan.sach.nha.nuoc'],
  [/(?<![a-z])bvmt(?![a-z])/, 'bao.ve.moi.truong'],
  [/(?<![a-z])cnch(?![a-z])/, 'cuu.nan.cuu.ho'],
  [/(?<![a-z])pccc(?![a-z])/, 'phong.chay.chua.chay'],
  [/(?<![a-z])pctn(?![a-z])/, 'phong.chong.tham.nhung'],
  [/(?<![a-z])attt(?![a-z])/, 'an.toan.thong.tin'],
  [/(?<![a-z])cntt(?![a-z])/, 'cong.nghe.thong.tin'],
]

/** The name under which a text known by name alone stands in its identifier. */
export const nameKeyOf = ({ kind, name }: LexName): string => nameKey(`${kind}.${name}`.replace(/[.;]/g, ' '))

export const seriesKey = ({ jurisdiction, authority, kind, numbers }: LexName): string =>
  `${jurisdiction}:${authority}:${kind}:${numbers}`

export function knownTexts(texts: readonly KnownText[]): KnownTexts {
  const byName = new Map<string, KnownText[]>()
  const bySeries = new Map<string, KnownText[]>()
  const put = (map: Map<string, KnownText[]>, key: string, text: KnownText) => {
    const list = map.get(key)
    if (list === undefined) map.set(key, [text])
    else if (!list.includes(text)) list.push(text)
  }
  for (const text of texts) {
    for (const name of [text.name, ...(text.aka ?? [])]) put(byName, nameKey(name), text)
    const parsed = parseLexName(text.id)
    if (parsed !== null) put(bySeries, seriesKey(parsed), text)
  }
  return {
    named: (key) => byName.get(key) ?? [],
    ofSeries: (key) => bySeries.get(key) ?? [],
    byId: new Map(texts.map((text) => [text.id, text])),
  }
}
