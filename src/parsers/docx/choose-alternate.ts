import { childrenNamed, elements } from '../xml/find-elements.ts'
import type { XmlElement } from '../xml/read-xml.ts'

/** mc:AlternateContent says one thing in several ways: the first way that has text, so that nothing is read twice or lost. */
export function chooseAlternate(alternate: XmlElement): XmlElement | undefined {
  const choices = childrenNamed(alternate, 'mc:Choice')
  const fallback = childrenNamed(alternate, 'mc:Fallback')
  return [...choices, ...fallback].find(hasText) ?? choices[0] ?? fallback[0]
}

/** The text boxes drawn within an element, outermost only, each once. */
export function textBoxes(element: XmlElement): XmlElement[] {
  return elements(element).flatMap((node) => {
    if (node.name === 'w:txbxContent') return [node]
    if (node.name !== 'mc:AlternateContent') return textBoxes(node)
    const chosen = chooseAlternate(node)
    return chosen === undefined ? [] : textBoxes(chosen)
  })
}

function hasText(element: XmlElement): boolean {
  return element.children.some((node) => (typeof node === 'string' ? node.trim() !== '' : hasText(node)))
}
