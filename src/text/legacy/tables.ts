/**
 * The code tables, as data: sixteen characters a line from the byte named first; `·` marks a byte with no letter.
 */

function table(first: number, lines: readonly string[]): ReadonlyMap<number, string> {
  return new Map(Array.from(lines.join('')).flatMap((char, i) => (char === '·' ? [] : [[first + i, char] as const])))
}

/** TCVN 5712:1993, third form (ABC fonts), with the capitals of the first form where it has no letter. */
export const TCVN3 = table(0xa0, [
  '·ĂÂÊÔƠƯĐăâêôơưđ·',
  '·····àảãáạẲằẳẵắẴ',
  'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ',
  'éẹềểễếệìỉỄẾỒĩíịò',
  'Ổỏõóọồổỗốộờởỡớợù',
  'ỖủũúụừửữứựỳỷỹýỵỐ',
])

/** VISCII 1.1 (RFC 1456), upper half; six capitals stand among the controls. */
export const VISCII_UPPER_HALF = table(0x80, [
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ',
  'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ',
  'Õắằặấầẩậẽẹếềểễệố',
  'ồổỗỠƠộờởịỰỨỪỬơớƯ',
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ',
  'ĐứÒÓÔạỷừửÙÚỹỵÝỡư',
  'àáâãảăữẫèéêẻìíĩỉ',
  'đựòóôõỏọụùúũủýợỮ',
])

export const VISCII: ReadonlyMap<number, string> = new Map([
  ...VISCII_UPPER_HALF,
  ...([
    [0x02, 'Ẳ'],
    [0x05, 'Ẵ'],
    [0x06, 'Ẫ'],
    [0x14, 'Ỷ'],
    [0x19, 'Ỹ'],
    [0x1e, 'Ỵ'],
  ] as const),
])

/** VPS: capitals that share a place with their small letter are read as the small one. */
export const VPS = table(0x80, [
  'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ',
  'Ế··ỀỂỄỐỒỔỖýỷỵỚỜỞ',
  '·ắằẳẵặỠớÙờởỡŨỨợỪ',
  'ổỬỲỸÍÌộỈĨÓửữÒỎÕự',
  'ầÁÂấẩẫậđẻÉÊẹỉễịỹ',
  'ƯỦồốÔỏơÈừứÚũưÝẺ·',
  'àáâãảạă·èéêẽìí·ĩ',
  'ẴĐòóôõ·Ơụùúủ·ỶẼỳ',
])

/** VNI: letters that stand alone. */
export const VNI_LETTERS: ReadonlyMap<string, string> = pairs('ñđ ÑĐ ôơ ÔƠ öư ÖƯ íí ÍÍ ìì ÌÌ æỉ ÆỈ óĩ ÓĨ òị ÒỊ îỵ ÎỴ')

/** VNI: marks that follow their letter, as combining characters. */
export const VNI_MARKS: ReadonlyMap<string, string> = new Map(
  [
    ['ùÙ', '\u0301'],
    ['øØ', '\u0300'],
    ['ûÛ', '\u0309'],
    ['õÕ', '\u0303'],
    ['ïÏ', '\u0323'],
    ['âÂ', '\u0302'],
    ['áÁ', '\u0302\u0301'],
    ['àÀ', '\u0302\u0300'],
    ['åÅ', '\u0302\u0309'],
    ['ãÃ', '\u0302\u0303'],
    ['äÄ', '\u0302\u0323'],
    ['êÊ', '\u0306'],
    ['éÉ', '\u0306\u0301'],
    ['èÈ', '\u0306\u0300'],
    ['úÚ', '\u0306\u0309'],
    ['üÜ', '\u0306\u0303'],
    ['ëË', '\u0306\u0323'],
  ].flatMap(([chars = '', marks = '']) => Array.from(chars, (char) => [char, marks] as const)),
)

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const))
}
