const BEFORE = 240
const AFTER = 200
/** Where one statement ends and the next begins. */
const BREAK = /;\s|[.]\s+(?=\p{Lu})/gu

/** The statement that a mention stands in, at most some two hundred letters on either side; white space collapsed. */
export function passageAround(text: string, from: number, to: number): string {
  const start = Math.max(0, from - BEFORE)
  const end = Math.min(text.length, to + AFTER)
  const before = [...text.slice(start, from).matchAll(BREAK)].at(-1)
  const behind = text.slice(to, end).search(/;|[.](?=\s+\p{Lu}|\s*$)/u)
  const left = before === undefined ? wordStart(text, start, from) : start + before.index + before[0].length
  const right = behind < 0 ? wordEnd(text, to, end) : to + behind
  return text.slice(left, right).replace(/\s+/g, ' ').trim()
}

/** A cut falls between words. */
function wordStart(text: string, at: number, most: number): number {
  if (at === 0) return 0
  const space = text.slice(at, most).search(/\s/u)
  return space < 0 ? most : at + space
}

function wordEnd(text: string, least: number, at: number): number {
  if (at === text.length) return at
  const space = text.slice(least, at).search(/\s\S*$/u)
  return space < 0 ? least : least + space
}
