import type { ComparedDocument } from '../../record/comparison.ts'

/** Who signs the letter. */
export interface Sender {
  /** The body above, in capitals; null where the sender is the highest. */
  readonly above: string | null
  /** `ỦY BAN NHÂN DÂN TỈNH TRUNG HẢI` or `SỞ NỘI VỤ`. */
  readonly head: readonly string[]
  /** As running text has it. */
  readonly name: string
  /** What stands behind the slash of the number. */
  readonly symbol: string
  /** Lines over the signature. */
  readonly signs: readonly string[]
  readonly place: string
}

const COMMITTEE = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s*/iu
const LEVEL = /^(?:tỉnh|thành phố|xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)\s+/iu

/** The template's own issuer, or a named office under it (`Sở Nội vụ`). */
export function senderOf(template: ComparedDocument, office?: string): Sender {
  const issuer = (template.issuer ?? '').normalize('NFC')
  const level = issuer.replace(COMMITTEE, '')
  const place = template.unit ?? level.replace(LEVEL, '')
  const name = office?.normalize('NFC').trim() || issuer || '……………………'
  const isCommittee = COMMITTEE.test(name)
  const above = office && issuer !== '' ? issuer.replace(COMMITTEE, 'UBND ').toUpperCase() : null
  return {
    above,
    head: isCommittee && level !== '' ? ['ỦY BAN NHÂN DÂN', level.toUpperCase()] : [name.toUpperCase()],
    name,
    symbol: isCommittee ? 'UBND' : initialsOf(name),
    signs: isCommittee ? ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] : ['GIÁM ĐỐC'],
    place: place === '' ? '……………' : place,
  }
}

/** `Sở Nội vụ` is `SNV`. */
const initialsOf = (name: string): string =>
  name
    .split(/[\s,-]+/u)
    .filter((word) => /^\p{L}/u.test(word) && word !== 'và')
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
