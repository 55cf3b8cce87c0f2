import type { Align } from '../story/story.ts'
import { child, childrenNamed, elements } from '../xml/find-elements.ts'
import type { XmlElement } from '../xml/read-xml.ts'

/** What a style says of text and paragraphs, with everything it is based on. */
export interface OdtStyle {
  readonly bold?: boolean
  readonly italic?: boolean
  readonly caps?: boolean
  readonly hidden?: boolean
  readonly font?: string
  readonly align?: Align
  readonly startsPage?: boolean
}

export interface ListLevel {
  /** ST_NumberFormat's word for it; null for a bullet. */
  readonly format: string | null
  readonly prefix: string
  readonly suffix: string
  readonly start: number
  /** How many levels a label shows. */
  readonly shown: number
  readonly bullet: string
}

export interface OdtStyles {
  readonly style: (family: 'paragraph' | 'text', name: string | undefined) => OdtStyle
  readonly listLevel: (name: string | undefined, level: number) => ListLevel | undefined
  /** In twips; 0 where it is not given. */
  readonly columnWidth: (name: string | undefined) => number
}

/** `roots` are content.xml and styles.xml, the former's automatic styles first. */
export function readOdtStyles(roots: readonly (XmlElement | undefined)[]): OdtStyles {
  const groups = roots.flatMap((root) => [child(root, 'office:automatic-styles'), child(root, 'office:styles')])
  const fonts = new Map<string, string>()
  for (const face of roots.flatMap((root) => childrenNamed(child(root, 'office:font-face-decls'), 'style:font-face')))
    fonts.set(face.attributes['style:name'] ?? '', (face.attributes['svg:font-family'] ?? '').replace(/['"]/g, ''))
  const definitions = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  for (const element of groups.flatMap((group) => elements(group))) {
    const { 'style:name': name = '', 'style:family': family = '' } = element.attributes
    const map = element.name === 'text:list-style' ? lists : definitions
    const key =
      element.name === 'text:list-style' ? name : element.name === 'style:default-style' ? `${family}/` : `${family}/${name}`
    if (!map.has(key)) map.set(key, element)
  }
  const resolved = new Map<string, OdtStyle>()
  const style = (family: 'paragraph' | 'text', name = ''): OdtStyle => {
    const key = `${family}/${name}`
    const known = resolved.get(key)
    if (known !== undefined) return known
    resolved.set(key, {}) // a style that is based on itself ends here
    const definition = definitions.get(key)
    // only paragraphs have defaults: a span without a style of its own looks like its paragraph
    const parent = definition?.attributes['style:parent-style-name'] ?? ''
    const base = name !== '' && (parent !== '' || family === 'paragraph') ? style(family, parent) : {}
    const made = definition === undefined ? base : { ...base, ...ownProperties(definition, fonts) }
    resolved.set(key, made)
    return made
  }
  const columnWidth = (name = '') =>
    twips(child(definitions.get(`table-column/${name}`), 'style:table-column-properties')?.attributes['style:column-width'] ?? '')
  return { style, listLevel: (name, level) => readListLevel(lists.get(name ?? ''), level), columnWidth }
}

const TWIPS: Readonly<Record<string, number>> = { cm: 566.93, mm: 56.693, in: 1440, pt: 20, pc: 240 }

function twips(length: string): number {
  const match = /^([\d.]+)(cm|mm|in|pt|pc)$/.exec(length)
  return Math.round(Number(match?.[1] ?? 0) * (TWIPS[match?.[2] ?? ''] ?? 0))
}

function ownProperties(definition: XmlElement, fonts: ReadonlyMap<string, string>): OdtStyle {
  const text = child(definition, 'style:text-properties')?.attributes ?? {}
  const paragraph = child(definition, 'style:paragraph-properties')?.attributes ?? {}
  const weight = text['fo:font-weight']
  const slant = text['fo:font-style']
  const transform = text['fo:text-transform']
  const display = text['text:display']
  const named = text['style:font-name']
  const font = (named === undefined ? undefined : fonts.get(named) || named) ?? text['fo:font-family']
  const align = ALIGNS[paragraph['fo:text-align'] ?? '']
  const pageBreak = paragraph['fo:break-before']
  return {
    ...(weight === undefined ? {} : { bold: /^(?:bold|[6-9]00)$/.test(weight) }),
    ...(slant === undefined ? {} : { italic: slant !== 'normal' }),
    ...(transform === undefined ? {} : { caps: transform === 'uppercase' }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
    ...(font === undefined ? {} : { font }),
    ...(align === undefined ? {} : { align }),
    ...(pageBreak === undefined ? {} : { startsPage: pageBreak === 'page' }),
  }
}

const ALIGNS: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  justify: 'justify',
}
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '': 'none',
}

function readListLevel(list: XmlElement | undefined, level: number): ListLevel | undefined {
  const element = elements(list).find((candidate) => Number(candidate.attributes['text:level']) === level)
  if (element === undefined) return undefined
  const { attributes } = element
  const numbered = element.name === 'text:list-level-style-number'
  return {
    format: numbered ? (FORMATS[attributes['style:num-format'] ?? ''] ?? 'decimal') : null,
    prefix: attributes['style:num-prefix'] ?? '',
    suffix: attributes['style:num-suffix'] ?? '',
    start: Number(attributes['text:start-value'] ?? 1),
    shown: Number(attributes['text:display-levels'] ?? 1),
    bullet: attributes['text:bullet-char'] ?? '-',
  }
}
