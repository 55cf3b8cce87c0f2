import type { XmlElement } from './read-xml.ts'

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const node of element?.children ?? []) if (typeof node !== 'string' && node.name === name) return node
  return undefined
}

/** All children that are elements. */
export function elements(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((node) => typeof node !== 'string')
}

/** All children of that name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return elements(element).filter((node) => node.name === name)
}

/** Everything of that name below, outermost only, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  return elements(element).flatMap((node) => (node.name === name ? [node] : descendants(node, name)))
}

/** All text below. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((node) => (typeof node === 'string' ? node : textOf(node))).join('')
}
