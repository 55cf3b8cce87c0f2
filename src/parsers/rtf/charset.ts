import { fromWindows1252, fromWindows1258 } from '../../text/legacy/code-page.ts'
import { fontHint } from '../../text/legacy/font.ts'

// \fcharset to code page; 0 is Western, 1 the file's own
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
])
const OWN = 1
const UTF8 = 65001

/** Text of the bytes (characters 0 to 255) of a run: by its font's character set, or as Western for old Vietnamese fonts. */
export function decodeCharset(bytes: string, font: string | null, charset: number, filePage: number): string {
  if (/^[\x00-\x7f]*$/.test(bytes)) return bytes
  const label =
    fontHint(font).encoding !== null ? 'windows-1252' : charset === OWN ? pageLabel(filePage) : CODE_PAGES.get(charset)
  if (label === undefined || label === 'windows-1252')
    return Array.from(bytes, (char) => fromWindows1252(char.charCodeAt(0))).join('')
  if (label === 'windows-1258') return Array.from(bytes, (char) => fromWindows1258(char.charCodeAt(0))).join('')
  return new TextDecoder(label).decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)))
}

function pageLabel(page: number): string {
  if (page === UTF8) return 'utf-8'
  if (page === 10000) return 'macintosh'
  return (page >= 1250 && page <= 1258) || page === 874 ? `windows-${page}` : 'windows-1252'
}
