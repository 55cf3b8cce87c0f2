import { UnreadableError } from '../unreadable.ts'
import { asItIs, type Decode, readAttributes, scanXml, type XmlEvents } from './scan-xml.ts'

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
  /** Elements that files repeat word for word: each wording is read once, and the one element stands in all its places. */
  readonly repeated?: ReadonlySet<string>
  /** Children of this element are handed to `take` when complete and not kept, so that a long file needs little memory. */
  readonly each?: { readonly parent: string; readonly take: (element: XmlElement) => void }
}

const DEEPEST = 400

/** How the file is written: its prefixes, its bytes. */
interface Writing {
  readonly names: Renamer
  readonly decode: Decode
}

/** Attributes are read when first asked for: most never are. */
class ScannedElement implements XmlElement {
  readonly name: string
  readonly children: XmlNode[] = []
  private readonly source: string
  private readonly writing: Writing
  private known: Readonly<Record<string, string>> | undefined

  constructor(name: string, source: string, writing: Writing) {
    this.name = name
    this.source = source
    this.writing = writing
  }

  get attributes(): Readonly<Record<string, string>> {
    this.known ??= this.source === '' ? NONE : this.#read()
    return this.known
  }

  #read(): Readonly<Record<string, string>> {
    const { names, decode } = this.writing
    return readAttributes(decode(this.source), (name) => (name.includes(':') ? names(name) : name))
  }
}

const NONE: Readonly<Record<string, string>> = {}

/**
 * The root element of an XML file. Slips of form are passed over, and what is cut off ends where it is cut.
 * Throws UnreadableError `damaged` for a file without a root element, or nested deeper than any document is.
 */
export function readXml(bytes: Uint8Array, options: XmlOptions = {}): XmlElement {
  const { xml, decode } = openXml(bytes)
  const builder = new TreeBuilder(options, decode)
  scanXml(xml, builder, decode)
  builder.end()
  if (builder.root === null) throw new UnreadableError('damaged', 'xml without a root')
  return builder.root
}

class TreeBuilder implements XmlEvents {
  root: XmlElement | null = null
  readonly #options: XmlOptions
  readonly #stack: XmlElement[] = []
  /** The names on the stack as the file has them. */
  readonly #written: string[] = []
  readonly #decode: Decode
  #writing: Writing | undefined
  #skipped = 0
  readonly pieces: NonNullable<XmlEvents['pieces']>
  /** By their source. */
  readonly #repeated = new Map<string, XmlElement>()

  constructor(options: XmlOptions, decode: Decode, writing?: Writing) {
    this.#options = options
    this.#decode = decode
    this.#writing = writing
    this.pieces = { names: options.repeated ?? new Set(), take: (source) => this.#takeRepeated(source) }
  }

  readonly open = (written: string, source: string, selfClosing: boolean): void => {
    if (this.#skipped > 0) {
      if (!selfClosing) this.#skipped++
      return
    }
    this.#writing ??= {
      names: renamer(readAttributes(this.#decode(source), same), this.#options.prefixes ?? {}),
      decode: this.#decode,
    }
    const name = this.#writing.names(written)
    if (this.#options.without?.has(name)) {
      if (!selfClosing) this.#skipped = 1
      return
    }
    if (this.#stack.length >= DEEPEST) throw new UnreadableError('damaged', 'xml nested too deep')
    const element = new ScannedElement(name, source, this.#writing)
    this.root ??= element
    const parent = this.#stack[this.#stack.length - 1]
    if (parent !== undefined && parent.name !== this.#options.each?.parent) parent.children.push(element)
    this.#stack.push(element)
    this.#written.push(written)
    if (selfClosing) this.#pop()
  }

  readonly close = (written: string): void => {
    if (this.#skipped > 0) {
      this.#skipped--
      return
    }
    // an end tag closes what was left open within its element; one that nothing opened is passed over
    const opened = this.#written.lastIndexOf(written)
    while (opened >= 0 && this.#stack.length > opened) this.#pop()
  }

  readonly text = (text: string): void => {
    const parent = this.#stack[this.#stack.length - 1]
    if (parent === undefined || this.#skipped > 0) return
    if (this.#options.textIn === undefined || this.#options.textIn.has(parent.name)) parent.children.push(text)
  }

  /** Says no where the element would not simply become a child of the one that is open. */
  #takeRepeated(source: string): boolean {
    const parent = this.#stack[this.#stack.length - 1]
    if (parent === undefined || parent.name === this.#options.each?.parent || this.#stack.length >= DEEPEST - 20) return false
    if (this.#skipped > 0) return true
    let element = this.#repeated.get(source)
    if (element === undefined) {
      const { prefixes: _, repeated: __, each: ___, ...options } = this.#options
      const builder = new TreeBuilder(options, this.#decode, this.#writing)
      scanXml(source, builder, this.#decode)
      builder.end()
      if (builder.root === null) return false
      element = builder.root
      this.#repeated.set(source, element)
    }
    parent.children.push(element)
    return true
  }

  end(): void {
    while (this.#stack.length > 0) this.#pop()
  }

  #pop(): void {
    this.#written.pop()
    const element = this.#stack.pop()
    const { each } = this.#options
    if (element !== undefined && each !== undefined && this.#stack[this.#stack.length - 1]?.name === each.parent)
      each.take(element)
  }
}

/**
 * XML is UTF-8 unless a byte order mark says otherwise. All that is marked up is ASCII: the file is walked over as bytes,
 * one a character, and only texts and values are decoded, which takes half the memory and less than half the time.
 */
function openXml(bytes: Uint8Array): { xml: string; decode: Decode } {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { xml: new TextDecoder('utf-16be').decode(bytes), decode: asItIs }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { xml: buffer.toString('utf16le', 2), decode: asItIs }
  return {
    xml: buffer.toString('latin1', buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0),
    decode: fromUtf8,
  }
}

const BEYOND_ASCII = /[\x80-\xff]/

const fromUtf8: Decode = (text) => (BEYOND_ASCII.test(text) ? Buffer.from(text, 'latin1').toString() : text)

type Renamer = (name: string) => string

const same: Renamer = (name) => name

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
