import { Parser } from 'htmlparser2'
import type { XmlElement } from '../xml/read-xml.ts'

/** Pages with thousands of unclosed tags are flat from here on. */
const DEEPEST = 300

/** The elements of an HTML page, forgivingly; names and attribute names in lower case. */
export function readTree(html: string): XmlElement {
  const root: XmlElement = { name: '#page', attributes: {}, children: [] }
  const open: XmlElement[] = [root]
  let tooDeep = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: XmlElement = { name, attributes, children: [] }
        open[open.length - 1]?.children.push(element)
        if (open.length < DEEPEST) open.push(element)
        else tooDeep++
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep--
        else if (open.length > 1) open.pop()
      },
      ontext(text) {
        open[open.length - 1]?.children.push(text)
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(html)
  parser.end()
  return root
}
