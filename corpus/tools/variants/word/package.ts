/** Edits of a Word file's parts, as text. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { repack } from '../../word/repack.ts'

export const MAIN = 'word/document.xml'

/** The package with some parts written anew; `edit` gives null for parts that stay. */
export function editParts(bytes: Uint8Array, edit: (name: string, text: string) => string | null): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, data]): [string, Uint8Array] => {
    const text = /\.(?:xml|rels)$/.test(name) ? edit(name, strFromU8(data)) : null
    return [name, text === null ? data : strToU8(text)]
  })
  return repack(zipSync(Object.fromEntries(parts)))
}

export const editMain = (bytes: Uint8Array, edit: (text: string) => string): Uint8Array =>
  editParts(bytes, (name, text) => (name === MAIN ? edit(text) : null))

/** The package with one more part, known to the main part by `id`. */
export function addPart(
  bytes: Uint8Array,
  part: { name: string; text: string; id: string; type: string; media: string },
): Uint8Array {
  const files = unzipSync(bytes)
  const put = (name: string, before: string, text: string) => {
    files[name] = strToU8(strFromU8(files[name] ?? new Uint8Array()).replace(before, text + before))
  }
  files[`word/${part.name}`] = strToU8(part.text)
  put('[Content_Types].xml', '</Types>', `<Override PartName="/word/${part.name}" ContentType="${part.media}"/>`)
  put(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="${part.id}" Type="${part.type}" Target="${part.name}"/>`,
  )
  return repack(zipSync(files))
}

/** A run of text as the writer prints it. */
export interface WrittenRun {
  /** `<w:rPr>…</w:rPr>`, or nothing. */
  readonly look: string
  /** XML, entities and all. */
  readonly text: string
}

const RUN = /<w:r>(<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t xml:space="preserve">([^<]*)<\/w:t><\/w:r>/g

export const writeRun = ({ look, text }: WrittenRun, tag: 't' | 'delText' = 't'): string =>
  text === '' ? '' : `<w:r>${look}<w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`

/** Each run of a part replaced by what `edit` gives for it; `index` counts runs that are not empty. */
export function editRuns(xml: string, edit: (run: WrittenRun, index: number) => string): string {
  let index = 0
  return xml.replace(RUN, (whole, look: string | undefined, text: string) =>
    text === '' ? whole : edit({ look: look ?? '', text }, index++),
  )
}
