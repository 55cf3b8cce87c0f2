import { decodeEntities } from './xml-entities.ts'

export interface XmlEvents {
  /** `source` is what stands between the name and the end of the tag: its attributes, not read yet. */
  readonly open: (name: string, source: string, selfClosing: boolean) => void
  readonly close: (name: string) => void
  /** References are resolved. */
  readonly text: (text: string) => void
  /**
   * Elements that may be taken in one piece, by their name in the file, and what takes them: from the first `<` to the
   * last `>`. Where it says no, or one stands within another of its name, the element is opened as others are.
   */
  readonly pieces?: { readonly names: ReadonlySet<string>; readonly take: (source: string) => boolean }
}

export type Decode = (text: string) => string

export const asItIs: Decode = (text) => text

/**
 * Calls `events` for the tags and texts of an XML file, in order. It jumps from `<` to `>` and leaves attributes unread,
 * which makes it several times faster than a parser that checks all of XML's rules; slips of form are passed over.
 * DTDs are skipped, so nothing is ever loaded or expanded. Texts go through `decode`, names and attributes do not.
 */
export function scanXml(xml: string, events: XmlEvents, decode: Decode = asItIs): void {
  let at = 0
  while (at < xml.length) {
    const tag = nextTag(xml, at)
    if (tag > at) events.text(decodeEntities(decode(xml.slice(at, tag))))
    if (tag >= xml.length) return
    const next = xml.charCodeAt(tag + 1)
    if (next === SLASH) {
      const end = endAfter(xml, '>', tag)
      events.close(xml.slice(tag + 2, end - 1).trimEnd())
      at = end
    } else if (next === EXCLAMATION) at = declaration(xml, tag, events, decode)
    else if (next === QUESTION) at = endAfter(xml, '?>', tag)
    else at = openTag(xml, tag, events)
  }
}

const SLASH = 47
const EXCLAMATION = 33
const QUESTION = 63
const EQUALS = 61

/** The next `<` that begins a tag; a bare one is text. */
function nextTag(xml: string, from: number): number {
  let tag = xml.indexOf('<', from)
  while (tag >= 0 && !beginsTag(xml.charCodeAt(tag + 1))) tag = xml.indexOf('<', tag + 1)
  return tag < 0 ? xml.length : tag
}

function beginsTag(code: number): boolean {
  const letter = code | 32
  return (
    (letter >= 97 && letter <= 122) ||
    code === SLASH ||
    code === EXCLAMATION ||
    code === QUESTION ||
    code === 95 ||
    code === 58 ||
    code > 191
  )
}

/** Where the next `mark` ends, or the file. */
function endAfter(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from)
  return end < 0 ? xml.length : end + mark.length
}

function declaration(xml: string, tag: number, events: XmlEvents, decode: Decode): number {
  if (xml.startsWith('<!--', tag)) return endAfter(xml, '-->', tag + 4)
  if (xml.startsWith('<![CDATA[', tag)) {
    const end = endAfter(xml, ']]>', tag)
    events.text(decode(xml.slice(tag + 9, end - 3)))
    return end
  }
  const end = endAfter(xml, '>', tag)
  const subset = xml.indexOf('[', tag)
  return subset >= 0 && subset < end ? endAfter(xml, ']>', subset) : end
}

function openTag(xml: string, tag: number, events: XmlEvents): number {
  let end = xml.indexOf('>', tag)
  // a `>` within a value: values end in quotes, and so does the last one before the tag's end
  while (end >= 0 && endsWithinValue(xml, tag, end)) end = xml.indexOf('>', end + 1)
  if (end < 0) return xml.length
  const selfClosing = xml.charCodeAt(end - 1) === SLASH
  const last = selfClosing ? end - 1 : end
  let nameEnd = tag + 1
  while (nameEnd < last && xml.charCodeAt(nameEnd) > 32) nameEnd++
  const name = xml.slice(tag + 1, nameEnd)
  const pieceEnd = !selfClosing && events.pieces?.names.has(name) ? endOfPiece(xml, tag, name) : 0
  if (pieceEnd > 0 && events.pieces?.take(xml.slice(tag, pieceEnd))) return pieceEnd
  events.open(name, xml.slice(nameEnd, last), selfClosing)
  return end + 1
}

/** A piece is no longer than this: files of open tags alone would be walked over and over. */
const LONGEST_PIECE = 4000

/** Where the element that begins at `tag` ends; 0 where it is long, or another of its name begins in it. */
function endOfPiece(xml: string, tag: number, name: string): number {
  const near = xml.slice(tag, tag + LONGEST_PIECE)
  const end = near.indexOf(`</${name}>`)
  if (end < 0) return 0
  const inner = near.indexOf(`<${name}`, 1)
  return inner >= 0 && inner < end ? 0 : tag + end + name.length + 3
}

function endsWithinValue(xml: string, tag: number, end: number): boolean {
  let last = end - 1
  while (xml.charCodeAt(last) === SLASH || xml.charCodeAt(last) <= 32) last--
  const code = xml.charCodeAt(last)
  if (code === 34 || code === 39) return false
  for (let at = tag; at < end; at++) if (xml.charCodeAt(at) === EQUALS) return true
  return false
}

/** Attributes by name, from the source of a tag. */
export function readAttributes(source: string, names: (name: string) => string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', double, single] of source.matchAll(/([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g))
    attributes[names(name)] = decodeEntities(double ?? single ?? '')
  return attributes
}
