import type { Align } from '../story/story.ts'
import { child, childrenNamed } from '../xml/find-elements.ts'
import type { XmlElement } from '../xml/read-xml.ts'

/** What bears on reading a run; undefined where the level does not say. */
export interface RunProperties {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly caps?: boolean
  readonly hidden?: boolean
  readonly font?: string
}

export interface NumberingReference {
  /** Undefined where only the level is given. */
  readonly numId?: string
  readonly level?: number
}

export interface ParagraphProperties {
  readonly align?: Align
  /** 0 is the highest, 9 is body text. */
  readonly outlineLevel?: number
  readonly numbering?: NumberingReference
}

export interface Style {
  readonly id: string
  readonly name: string
  readonly run: RunProperties
  readonly paragraph: ParagraphProperties
}

export interface Styles {
  /** With everything it is based on; undefined for an unknown id. */
  readonly style: (id: string | undefined) => Style | undefined
  readonly defaultParagraph: Style | undefined
  readonly defaults: RunProperties
}

export type ThemeFonts = Readonly<Record<'major' | 'minor', string | undefined>>

export function readStyles(root: XmlElement | undefined, theme: ThemeFonts): Styles {
  const definitions = new Map<string, XmlElement>()
  let defaultId: string | undefined
  for (const style of childrenNamed(root, 'w:style')) {
    const id = style.attributes['w:styleId']
    if (id === undefined) continue
    definitions.set(id, style)
    if (style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default'])) defaultId = id
  }
  const resolved = new Map<string, Style | undefined>()
  const style = (id: string | undefined): Style | undefined => {
    if (id === undefined) return undefined
    if (resolved.has(id)) return resolved.get(id)
    resolved.set(id, undefined) // a style that is based on itself ends here
    const definition = definitions.get(id)
    if (definition === undefined) return undefined
    const base = style(child(definition, 'w:basedOn')?.attributes['w:val'])
    const own = readParagraphProperties(child(definition, 'w:pPr'))
    const made: Style = {
      id,
      name: child(definition, 'w:name')?.attributes['w:val'] ?? id,
      run: { ...base?.run, ...readRunProperties(child(definition, 'w:rPr'), theme) },
      paragraph: {
        ...base?.paragraph,
        ...own,
        ...(own.numbering === undefined ? {} : { numbering: { ...base?.paragraph.numbering, ...own.numbering } }),
      },
    }
    resolved.set(id, made)
    return made
  }
  const runDefaults = child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  return { style, defaultParagraph: style(defaultId), defaults: readRunProperties(runDefaults, theme) }
}

/** The fonts that `majorHAnsi` and `minorHAnsi` stand for. */
export function readThemeFonts(root: XmlElement | undefined): ThemeFonts {
  const scheme = child(child(root, 'a:themeElements'), 'a:fontScheme')
  const latin = (kind: string) => child(child(scheme, kind), 'a:latin')?.attributes.typeface
  return { major: latin('a:majorFont'), minor: latin('a:minorFont') }
}

export function readRunProperties(element: XmlElement | undefined, theme: ThemeFonts): RunProperties {
  if (element === undefined || element.children.length === 0) return NOTHING
  const properties: { -readonly [key in keyof RunProperties]: RunProperties[key] } = {}
  for (const node of element.children) {
    if (typeof node === 'string') continue
    const { name, attributes } = node
    if (name === 'w:b') properties.bold = isOn(attributes['w:val'] ?? '1')
    else if (name === 'w:i') properties.italic = isOn(attributes['w:val'] ?? '1')
    else if (name === 'w:caps') properties.caps = isOn(attributes['w:val'] ?? '1')
    else if (name === 'w:vanish') properties.hidden = isOn(attributes['w:val'] ?? '1')
    else if (name === 'w:rFonts') {
      const font = fontOf(attributes, theme)
      if (font !== undefined) properties.font = font
    }
  }
  return properties
}

const known = new WeakMap<XmlElement, ParagraphProperties>()

/** The same element stands in many paragraphs. */
export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (element === undefined || element.children.length === 0) return NOTHING
  const properties = known.get(element) ?? paragraphProperties(element)
  known.set(element, properties)
  return properties
}

function paragraphProperties(element: XmlElement): ParagraphProperties {
  const align = ALIGNS[child(element, 'w:jc')?.attributes['w:val'] ?? '']
  const outline = child(element, 'w:outlineLvl')?.attributes['w:val']
  const numbering = child(element, 'w:numPr')
  return {
    ...(align === undefined ? {} : { align }),
    ...(outline === undefined ? {} : { outlineLevel: Number(outline) }),
    ...(numbering === undefined ? {} : { numbering: readNumbering(numbering) }),
  }
}

/** On-off values: absent is said by the caller. */
export function isOn(value: string | undefined): boolean {
  return value !== undefined && value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}

const NOTHING = {}

const ALIGNS: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'justify',
  distribute: 'justify',
}

function readNumbering(element: XmlElement): NumberingReference {
  const numId = child(element, 'w:numId')?.attributes['w:val']
  const level = child(element, 'w:ilvl')?.attributes['w:val']
  return { ...(numId === undefined ? {} : { numId }), ...(level === undefined ? {} : { level: Number(level) }) }
}

/** Letters beyond ASCII take the hAnsi font, and those are what an old encoding is told by. */
function fontOf(attributes: Readonly<Record<string, string>>, theme: ThemeFonts): string | undefined {
  const themed = attributes['w:hAnsiTheme'] ?? attributes['w:asciiTheme']
  const font = themed === undefined ? undefined : themed.startsWith('major') ? theme.major : theme.minor
  return font ?? attributes['w:hAnsi'] ?? attributes['w:ascii']
}
