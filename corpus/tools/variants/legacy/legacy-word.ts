/** A Word file whose letters are those of fonts made before Unicode. */
import { editParts, editRuns, writeRun } from '../word/package.ts'
import type { Drawn } from './tcvn3.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }
const decoded = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => ENTITIES[entity] ?? entity)
const encoded = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

const withFont = (look: string, font: string): string => {
  const fonts = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`
  return look === '' ? `<w:rPr>${fonts}</w:rPr>` : look.replace('<w:rPr>', `<w:rPr>${fonts}`)
}

/** Each run as the encoder draws it; `fontOf` may lie about the font, as old files do. */
export const legacyWord = (
  word: Uint8Array,
  encode: (text: string) => readonly Drawn[],
  fontOf: (font: string) => string = (font) => font,
): Uint8Array =>
  editParts(word, (name, xml) =>
    /^word\/(?:document|footnotes)\.xml$/.test(name)
      ? editRuns(xml, ({ look, text }) =>
          encode(decoded(text))
            .map((part) => writeRun({ look: withFont(look, fontOf(part.font)), text: encoded(part.text) }))
            .join(''),
        )
      : null,
  )
