import type { Piece } from '../story/story.ts'
import { child } from '../xml/find-elements.ts'
import type { XmlElement, XmlNode } from '../xml/read-xml.ts'
import { chooseAlternate, textBoxes } from './choose-alternate.ts'
import type { RunProperties, Style } from './read-styles.ts'
import type { NoteKind, Reading } from './reading.ts'
import { isSymbolFont, symbolText, withoutPrivateUse } from './symbol-fonts.ts'

/** What holds runs without being one. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:sdtContent',
  'w:sdt',
  'w:dir',
  'w:bdo',
  'w:ruby',
  'w:rubyBase',
])

/** Reads what stands within one paragraph: its pieces, and the text boxes anchored in it. */
export class InlineReader {
  readonly pieces: Piece[]
  readonly boxes: XmlElement[] = []
  readonly #reading: Reading
  readonly #style: Style | undefined

  constructor(reading: Reading, style: Style | undefined, carried: readonly Piece[]) {
    this.#reading = reading
    this.#style = style
    this.pieces = [...carried]
  }

  read(nodes: readonly XmlNode[]): void {
    for (const node of nodes) if (typeof node !== 'string') this.#inline(node)
  }

  #inline(element: XmlElement): void {
    const { name } = element
    if (name === 'w:r') this.#run(element)
    else if (WRAPPERS.has(name)) this.read(element.children)
    else if (name === 'w:ins' || name === 'w:moveTo') {
      this.#reading.tracked()
      this.read(element.children)
    } else if (name === 'w:del' || name === 'w:moveFrom') this.#reading.tracked()
    else if (name === 'w:fldSimple') {
      if (this.#reading.fields.shows(element.attributes['w:instr'] ?? '')) this.read(element.children)
    } else if (name === 'mc:AlternateContent') this.read(chooseAlternate(element)?.children ?? [])
    else if (name === 'm:oMath' || name === 'm:oMathPara')
      this.#text(mathText(element), this.#reading.styler.resolve(this.#style, undefined))
  }

  #run(run: XmlElement): void {
    const properties = this.#reading.styler.resolve(this.#style, child(run, 'w:rPr'))
    this.#content(run.children, properties)
  }

  #content(nodes: readonly XmlNode[], properties: RunProperties): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]
      if (node === undefined || typeof node === 'string') continue
      if (node.name === 'w:footnoteReference' || node.name === 'w:endnoteReference') {
        // a mark of the author's own is the text that follows in the run
        const custom =
          node.attributes['w:customMarkFollows'] === undefined ? null : plainText(nodes.slice(i + 1), properties).trim()
        this.#reference(node, custom || null)
        if (custom) return
      } else this.#part(node, properties)
    }
  }

  #part(node: XmlElement, properties: RunProperties): void {
    switch (node.name) {
      case 'w:fldChar':
        this.#reading.fields.mark(node.attributes['w:fldCharType'])
        return
      case 'w:instrText':
        this.#reading.fields.addInstruction(node.children.join(''))
        return
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.boxes.push(...textBoxes(node))
        return
      case 'mc:AlternateContent':
        this.#content(chooseAlternate(node)?.children ?? [], properties)
        return
      case 'w:br':
      case 'w:cr':
        if (this.#shown(properties)) this.pieces.push({ kind: 'break', page: node.attributes['w:type'] === 'page' })
        return
      default: {
        const text = partText(node, properties)
        if (text !== '') this.#text(text, properties)
      }
    }
  }

  #reference(node: XmlElement, custom: string | null): void {
    if (!this.#reading.fields.showsText) return
    const kind: NoteKind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote'
    this.pieces.push({ kind: 'note', marker: this.#reading.refer(kind, node.attributes['w:id'] ?? '', custom) })
  }

  #shown(properties: RunProperties): boolean {
    return properties.hidden !== true && this.#reading.fields.showsText
  }

  #text(text: string, properties: RunProperties): void {
    if (!this.#shown(properties)) return
    const { font = null, bold = false, italic = false, caps = false } = properties
    const last = this.pieces[this.pieces.length - 1]
    if (last?.kind === 'text' && last.font === font && last.bold === bold && last.italic === italic && last.caps === caps)
      last.text += text
    else this.pieces.push({ kind: 'text', text, font: isSymbolFont(font) ? null : font, bold, italic, caps })
  }
}

function plainText(nodes: readonly XmlNode[], properties: RunProperties): string {
  return nodes.map((node) => (typeof node === 'string' ? '' : partText(node, properties))).join('')
}

function partText(node: XmlElement, properties: RunProperties): string {
  switch (node.name) {
    case 'w:t':
      return withoutPrivateUse(node.children.join(''), properties.font)
    case 'w:tab':
    case 'w:ptab':
      return '\t'
    case 'w:noBreakHyphen':
      return '-'
    case 'w:softHyphen':
      return '\u00ad'
    case 'w:sym':
      return symbolText(node.attributes['w:font'] ?? properties.font, Number.parseInt(node.attributes['w:char'] ?? '', 16) || 0)
    default:
      return ''
  }
}

/** A formula on one line; a fraction is `a/b`. */
function mathText(element: XmlElement): string {
  if (element.name === 'm:t') return element.children.join('')
  const parts = element.children.map((node) => (typeof node === 'string' ? '' : mathText(node)))
  return element.name === 'm:f' ? parts.filter((part) => part !== '').join('/') : parts.join('')
}
