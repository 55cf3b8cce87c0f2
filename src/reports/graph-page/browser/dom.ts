type Child = Node | string | null | undefined | false
interface Attributes {
  readonly class?: string
  readonly title?: string
  readonly dataset?: Readonly<Record<string, string>>
  readonly on?: { readonly [K in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[K]) => void }
  readonly [attribute: string]: unknown
}

/** An element with attributes, listeners and children. Text is always text, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { on, dataset, ...attributes }: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue
    if (name === 'value' || name === 'checked') Object.assign(element, { [name]: value })
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  Object.assign(element.dataset, dataset)
  for (const [name, listener] of Object.entries(on ?? {})) element.addEventListener(name, listener as EventListener)
  element.append(...children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false))
  return element
}

const SVG = 'http://www.w3.org/2000/svg'
const ICONS = {
  search: 'M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm5 12 5 5',
  close: 'M5 5l14 14M19 5 5 19',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  fit: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  theme: 'M12 4a8 8 0 1 0 0 16V4Z',
  keyboard: 'M3 7h18v10H3zM7 11h0M11 11h0M15 11h0M8 14h8',
  filter: 'M4 6h16M7 12h10M10 18h4',
  back: 'M14 6l-6 6 6 6',
  alert: 'M12 4 2.8 20h18.4L12 4Zm0 6v5m0 2.5v.1',
} as const

/** A line drawing of 18 by 18 pixels. */
export function icon(name: keyof typeof ICONS): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', ICONS[name])
  svg.append(path)
  return svg
}
