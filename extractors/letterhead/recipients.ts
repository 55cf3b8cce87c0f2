import { bulletLength } from '../../src/text/labels.ts'

const SIGNATURE_LINE =
  /(?:^|\s)(?:TM|T\/M|KT|TL|TUQ|Q)\s?[./]\s*\p{Lu}{2}.*$|(?:^|\s)(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG BAN|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG)(?=\s|$)[^\p{Ll}]*$/u
const LAST = /^Lưu\s*:?/i

/** Who gets the document: the items under `Nơi nhận`, without bullets and closing marks, up to `Lưu`. */
export function readRecipients(...closings: (readonly string[])[]): string[] {
  for (const closing of closings) {
    const start = closing.findIndex((line) => /^Nơi nhận\s*:?/i.test(line))
    if (start < 0) continue
    const items = collect([(closing[start] ?? '').replace(/^Nơi nhận\s*:?/i, ''), ...closing.slice(start + 1)])
    if (items.length > 0) return items
  }
  return []
}

function collect(lines: readonly string[]): string[] {
  const items: string[] = []
  for (const line of lines) {
    const text = line.replace(SIGNATURE_LINE, '').trim()
    if (text === '') continue
    const bullet = bulletLength(text)
    const last = items[items.length - 1]
    if (LAST.test(last ?? '') && /[.]$/u.test(last ?? '')) break
    if (bullet > 0) items.push(...text.slice(bullet).split(/(?<=[;.])\s+[-–+]\s*/u))
    else if (last !== undefined && !/[;.]$/u.test(last) && !looksLikeName(text) && !/^[^\p{Ll}]{6,}$/u.test(text))
      items[items.length - 1] = `${last} ${text}`
    else if (LAST.test(last ?? '') || looksLikeName(text)) break
  }
  return items.map((item) => item.replace(/(?<![;.,\s])[;.,\s]+$/u, '')).filter((item) => item !== '')
}

/** A person's name alone on its line: two to five capitalised syllables. */
export function looksLikeName(text: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}$/u.test(text)
}
