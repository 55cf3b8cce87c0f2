/**
 * From the character a file shows back to the byte that was typed. Old fonts put Vietnamese shapes at the places of
 * Western letters, so their text reads as Windows-1252 or, where the run was tagged otherwise, as 1258, 1254 or 1250.
 */

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

// where the other pages differ from 1252; the first page to claim a character keeps it
const WINDOWS_1258: Readonly<Record<number, string>> = {
  195: 'Ă',
  204: '\u0300',
  208: 'Đ',
  210: '\u0309',
  213: 'Ơ',
  221: 'Ư',
  222: '\u0303',
  227: 'ă',
  236: '\u0301',
  240: 'đ',
  242: '\u0323',
  245: 'ơ',
  253: 'ư',
  254: '₫',
}
const OTHER_PAGES: readonly Readonly<Record<number, string>>[] = [
  WINDOWS_1258,
  { 208: 'Ğ', 221: 'İ', 222: 'Ş', 240: 'ğ', 253: 'ı', 254: 'ş' },
  {
    140: 'Ś',
    141: 'Ť',
    143: 'Ź',
    156: 'ś',
    157: 'ť',
    159: 'ź',
    161: 'ˇ',
    162: '˘',
    163: 'Ł',
    165: 'Ą',
    175: 'Ż',
    178: '˛',
    179: 'ł',
    185: 'ą',
    188: 'Ľ',
    189: '˝',
    190: 'ľ',
    191: 'ż',
    192: 'Ŕ',
    197: 'Ĺ',
    198: 'Ć',
    200: 'Č',
    202: 'Ę',
    204: 'Ě',
    207: 'Ď',
    209: 'Ń',
    210: 'Ň',
    213: 'Ő',
    216: 'Ř',
    217: 'Ů',
    219: 'Ű',
    224: 'ŕ',
    229: 'ĺ',
    230: 'ć',
    232: 'č',
    234: 'ę',
    236: 'ě',
    239: 'ď',
    241: 'ń',
    242: 'ň',
    245: 'ő',
    248: 'ř',
    249: 'ů',
    251: 'ű',
    255: '˙',
  },
]

const BYTES = new Map<string, number>()
for (let byte = 0; byte < 0x100; byte++) BYTES.set(String.fromCharCode(byte), byte)
Array.from(WINDOWS_1252).forEach((char, i) => {
  BYTES.set(char, 0x80 + i)
})
for (const page of OTHER_PAGES)
  for (const [byte, char] of Object.entries(page)) if (!BYTES.has(char)) BYTES.set(char, Number(byte))
// the same signs under other code points, as PDF writers have them: micro, middle dot, sharp s, hyphens, symbol fonts
for (const [char, byte] of [
  ['μ', 0xb5],
  ['∙', 0xb7],
  ['⋅', 0xb7],
  ['ß', 0xdf],
  ['β', 0xdf],
  ['Ð', 0xd0],
  ['−', 0xad],
  ['‐', 0xad],
] as const)
  if (!BYTES.has(char)) BYTES.set(char, byte)
for (let byte = 0x20; byte < 0x100; byte++) BYTES.set(String.fromCharCode(0xf000 + byte), byte)

/** The byte, 0 to 255, or -1 for a character that no Western code page has: real Unicode. */
export function toByte(char: string): number {
  return BYTES.get(char) ?? -1
}

/** Windows-1252 as browsers and Word read it: the five holes stay control characters. */
export function fromWindows1252(byte: number): string {
  return byte >= 0x80 && byte < 0xa0 ? (WINDOWS_1252[byte - 0x80] ?? '') : String.fromCharCode(byte)
}

/** Windows-1258, whose tones are combining characters that follow their letter. */
export function fromWindows1258(byte: number): string {
  return WINDOWS_1258[byte] ?? fromWindows1252(byte)
}
