import type { Align } from '../story/story.ts'
import type { XmlElement } from '../xml/read-xml.ts'

/** How text looks at a point of a page: all but `hidden` comes down from the elements around it. */
export interface Look {
  readonly bold: boolean
  readonly italic: boolean
  readonly caps: boolean
  readonly font: string | null
  readonly align?: Align
  readonly preformatted: boolean
}

export const PLAIN: Look = { bold: false, italic: false, caps: false, font: null, preformatted: false }

/** The look within an element, from its name, attributes and style. */
export function lookWithin(element: XmlElement, around: Look): Look {
  const { name, attributes } = element
  const style = attributes.style ?? ''
  const weight = declared(style, 'font-weight')
  const slant = declared(style, 'font-style')
  const transform = declared(style, 'text-transform')
  const font = name === 'font' ? attributes.face : undefined
  const align =
    ALIGNS[declared(style, 'text-align') ?? (name === 'center' ? 'center' : attributes.align?.trim().toLowerCase()) ?? '']
  return {
    ...around,
    bold: weight === undefined ? around.bold || BOLD.has(name) : /^(?:bold|bolder|[6-9]00)$/.test(weight),
    italic: slant === undefined ? around.italic || ITALIC.has(name) : slant !== 'normal',
    caps: transform === undefined ? around.caps : transform === 'uppercase',
    font: firstFamily(declared(style, 'font-family') ?? font) ?? around.font,
    preformatted: around.preformatted || name === 'pre',
    ...(align === undefined ? {} : { align }),
  }
}

export function isHidden(element: XmlElement): boolean {
  const style = element.attributes.style
  if (element.attributes.hidden !== undefined) return true
  return (
    style !== undefined &&
    (declared(style, 'display') === 'none' || declared(style, 'visibility') === 'hidden' || /mso-hide\s*:\s*all/i.test(style))
  )
}

/** Whether the element asks for a new page before it. */
export function breaksPage(element: XmlElement): boolean {
  const style = element.attributes.style
  return (
    style !== undefined &&
    /^(?:always|page|left|right)$/.test(declared(style, 'page-break-before') ?? declared(style, 'break-before') ?? '')
  )
}

const BOLD: ReadonlySet<string> = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const ITALIC: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'dfn', 'address'])
const ALIGNS: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  middle: 'center',
  right: 'right',
  end: 'right',
  justify: 'justify',
}

/** The value of a declaration in a style attribute, in lower case. */
function declared(style: string, property: string): string | undefined {
  if (!style.includes(property)) return undefined
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0 && declaration.slice(0, colon).trim().toLowerCase() === property)
      return declaration
        .slice(colon + 1)
        .replace(/!important/i, '')
        .trim()
        .toLowerCase()
  }
  return undefined
}

function firstFamily(families: string | undefined): string | undefined {
  const first = families?.split(',')[0]?.replace(/["']/g, '').trim()
  return first === '' ? undefined : first
}
