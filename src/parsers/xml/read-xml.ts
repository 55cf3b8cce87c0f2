import { SaxesParser } from 'saxes'
import { UnreadableError } from '../unreadable.ts'

export type XmlNode = XmlElement | string

/** An element under the prefix that this project knows its namespace by, whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
}

export interface XmlOptions {
  /** Namespace URI to prefix. Others keep the file's prefix. */
  readonly prefixes?: Readonly<Record<string, string>>
  /** Elements whose text is kept; all where absent. */
  readonly textIn?: ReadonlySet<string>
  /** Elements that are left out with all they hold. */
  readonly without?: ReadonlySet<string>
  /** Children of this element are handed to `take` when complete and not kept, so that a long file needs little memory. */
  readonly each?: { readonly parent: string; readonly take: (element: XmlElement) => void }
}

const DEEPEST = 400

/**
 * The root element of an XML file. Slips of form are passed over. External entities and DTDs are never loaded.
 * Throws UnreadableError `damaged` for XML without a root element, or nested deeper than any document is.
 */
export function readXml(bytes: Uint8Array, options: XmlOptions = {}): XmlElement {
  const { textIn, without, each } = options
  const parser = new SaxesParser({ xmlns: false, position: false } as const)
  const stack: XmlElement[] = []
  let root: XmlElement | null = null
  let names: Renamer = same
  let skipped = 0
  parser.on('error', () => {}) // a slip of form does not lose the rest
  parser.on('opentag', (tag) => {
    if (skipped > 0) {
      skipped++
      return
    }
    if (root === null) names = renamer(tag.attributes, options.prefixes ?? {})
    const element: XmlElement = { name: names(tag.name), attributes: renamed(tag.attributes, names), children: [] }
    if (without?.has(element.name)) {
      skipped = 1
      return
    }
    if (stack.length >= DEEPEST) throw new UnreadableError('damaged', 'xml nested too deep')
    const parent = stack[stack.length - 1]
    root ??= element
    if (parent !== undefined && parent.name !== each?.parent) parent.children.push(element)
    stack.push(element)
  })
  parser.on('closetag', () => {
    if (skipped > 0) {
      skipped--
      return
    }
    const element = stack.pop()
    if (element !== undefined && stack[stack.length - 1]?.name === each?.parent) each?.take(element)
  })
  const addText = (text: string) => {
    const parent = stack[stack.length - 1]
    if (parent !== undefined && skipped === 0 && (textIn === undefined || textIn.has(parent.name))) parent.children.push(text)
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.write(decodeXml(bytes)).close()
  if (root === null) throw new UnreadableError('damaged', 'xml without a root')
  return root
}

/** XML is UTF-8 unless a byte order mark says otherwise. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  // several times faster here than a TextDecoder
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(wide ? 'utf16le' : 'utf8')
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

type Renamer = (name: string) => string

const same: Renamer = (name) => name

function renamed(attributes: Readonly<Record<string, string>>, names: Renamer): Readonly<Record<string, string>> {
  if (names === same) return attributes
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.includes(':') ? names(name) : name, value]))
}

/** From the file's names to ours, by the namespaces that the root declares. */
function renamer(root: Readonly<Record<string, string>>, prefixes: Readonly<Record<string, string>>): Renamer {
  const renamed = new Map<string, string>()
  for (const [name, uri] of Object.entries(root)) {
    const prefix = prefixes[uri]
    if (prefix === undefined || !name.startsWith('xmlns')) continue
    const own = name === 'xmlns' ? '' : name.slice('xmlns:'.length)
    if (own !== prefix) renamed.set(own, prefix)
  }
  if (renamed.size === 0) return same
  return (name) => {
    const colon = name.indexOf(':')
    const prefix = renamed.get(colon < 0 ? '' : name.slice(0, colon))
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
  }
}
