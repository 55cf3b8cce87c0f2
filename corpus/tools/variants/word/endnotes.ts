/** Footnotes as endnotes: the parts change names, and the numbers stay Arabic. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { repack } from '../../word/repack.ts'
import { editParts, MAIN } from './package.ts'

const OTHER: Readonly<Record<string, string>> = { foot: 'end', Foot: 'End', end: 'foot', End: 'Foot' }
const swap = (text: string): string => text.replace(/([Ff]oot|[Ee]nd)(?=notes?)/g, (word) => OTHER[word] ?? word)

export function endnotes(word: Uint8Array): Uint8Array {
  const files = unzipSync(word)
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
  const [feet, ends] = [text('word/footnotes.xml'), text('word/endnotes.xml')]
  const swapped = repack(
    zipSync({ ...files, 'word/endnotes.xml': strToU8(swap(feet)), 'word/footnotes.xml': strToU8(swap(ends)) }),
  )
  const arabic = '<w:endnotePr><w:numFmt w:val="decimal"/></w:endnotePr>'
  return editParts(swapped, (name, xml) => {
    if (name === MAIN) return swap(xml).replaceAll('<w:sectPr>', `<w:sectPr>${arabic}`)
    return name === 'word/settings.xml' ? xml.replace('</w:settings>', `${arabic}</w:settings>`) : null
  })
}
