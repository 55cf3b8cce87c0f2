/** The same words in other characters: marks apart from their letters, hyphens of all kinds. */
import { editParts } from './package.ts'

const inText = (xml: string, edit: (text: string) => string): string =>
  xml.replace(
    /(<w:t xml:space="preserve">)([^<]*)(<\/w:t>)/g,
    (_, open: string, text: string, close: string) => open + edit(text) + close,
  )

const WITH_TEXT = /^word\/(?:document|footnotes)\.xml$/

/** All text in NFD, as macOS and some phones write it. */
export const decomposed = (word: Uint8Array): Uint8Array =>
  editParts(word, (name, xml) => (WITH_TEXT.test(name) ? inText(xml, (text) => text.normalize('NFD')) : null))

/** Non-breaking hyphen, soft hyphen, en dash, hyphen of its own, minus; `null` is Word's own mark. */
const HYPHENS = ['\u2011', '\u00ad', '\u2013', '\u2010', '\u2212', null] as const
const WORD_MARK = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">'

/** The hyphens of numbers such as `15/KH-UBND` in all their spellings, dashes between words long; no-break spaces in dates. */
export function hyphens(word: Uint8Array): Uint8Array {
  let count = 0
  return editParts(word, (name, xml) =>
    WITH_TEXT.test(name)
      ? inText(xml, (text) =>
          text
            .replace(/(?<=[\p{Lu}\d])-(?=\p{Lu})/gu, () => HYPHENS[count++ % HYPHENS.length] ?? WORD_MARK)
            .replaceAll(' - ', ' \u2013 ')
            .replace(/(?<=ngày) (?=\d)|(?<=số) (?=\d)/gu, '\u00a0'),
        )
      : null,
  )
}
