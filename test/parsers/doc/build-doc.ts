import CFB from 'cfb'

/** A property: code and operand bytes. */
export type Property = readonly [code: number, ...operand: number[]]

export interface Stretch {
  readonly text: string
  readonly properties?: readonly Property[]
}

export interface BuiltParagraph {
  /** The paragraph mark (`\r`, `\u0007`, `\f`) is the end of the last stretch. */
  readonly stretches: readonly Stretch[]
  readonly properties?: readonly Property[]
  readonly style?: number
}

export interface BuiltDoc {
  readonly main: readonly BuiltParagraph[]
  readonly footnotes?: readonly { readonly at: number; readonly paragraphs: readonly BuiltParagraph[] }[]
  readonly header?: readonly BuiltParagraph[]
  readonly boxes?: readonly BuiltParagraph[]
  readonly fonts?: readonly string[]
  /** One byte a character. */
  readonly compressed?: boolean
  readonly flags?: number
  readonly version?: number
  /** Structures of the table stream, by index in the header. */
  readonly tables?: Readonly<Record<number, readonly number[]>>
}

export const paragraph = (text: string, ...properties: Property[]): BuiltParagraph => ({ stretches: [{ text }], properties })
export const u16 = (value: number) => [value & 0xff, (value >> 8) & 0xff]
export const u32 = (value: number) => [...u16(value & 0xffff), ...u16(Math.floor(value / 0x10000))]
export const utf16 = (text: string) => Array.from({ length: text.length }, (_, i) => u16(text.charCodeAt(i))).flat()

const TEXT_AT = 0x400
const PAGE = 512

/** A Word 97 file with one page of properties for each stretch and each paragraph. */
export function buildDoc(doc: BuiltDoc): Uint8Array {
  const notes = doc.footnotes ?? []
  const lengthOf = (paragraphs: readonly BuiltParagraph[]) =>
    paragraphs.flatMap((p) => p.stretches).reduce((all, s) => all + s.text.length, 0)
  const parts = [doc.main, notes.flatMap((note) => note.paragraphs), doc.header ?? [], [], [], [], doc.boxes ?? []]
  const width = doc.compressed ? 1 : 2
  const all = parts.flat()
  const text = all.flatMap((p) => p.stretches.map((s) => s.text)).join('')
  const textBytes = doc.compressed ? Array.from(text, (char) => char.charCodeAt(0)) : utf16(text)
  const firstPage = Math.ceil((TEXT_AT + textBytes.length) / PAGE)
  const pages: number[][] = []
  const bins = { characters: [] as Bin[], paragraphs: [] as Bin[] }
  let at = TEXT_AT
  for (const { stretches, properties = [], style = 0 } of all) {
    const from = at
    for (const stretch of stretches) {
      const to = at + stretch.text.length * width
      bins.characters.push({ from: at, to, page: firstPage + pages.length })
      pages.push(page(at, to, [PAGE / 2 - 128], sized(grpprl(stretch.properties ?? []))))
      at = to
    }
    bins.paragraphs.push({ from, to: at, page: firstPage + pages.length })
    const content = [...u16(style), ...grpprl(properties)]
    const padded = content.length % 2 === 0 ? content : [...content, 0]
    pages.push(page(from, at, [PAGE / 2 - 128, ...new Array(12).fill(0)], [0, padded.length / 2, ...padded]))
  }
  const lengths = parts.map(lengthOf)
  const table = tableStream(doc, lengths, bins)
  const word = new Uint8Array((firstPage + pages.length) * PAGE)
  const put = (offset: number, bytes: readonly number[]) => word.set(bytes, offset)
  put(0, [...u16(0xa5ec), ...u16(doc.version ?? 0xc1)])
  put(0x0a, u16(doc.flags ?? 0x0200))
  lengths.forEach((length, i) => put(0x4c + 4 * i, u32(length)))
  for (const { index, at: where, length } of table.places) put(0x9a + 8 * index, [...u32(where), ...u32(length)])
  put(TEXT_AT, textBytes)
  pages.forEach((bytes, i) => put((firstPage + i) * PAGE, bytes))
  const container = CFB.utils.cfb_new()
  CFB.utils.cfb_add(container, '/WordDocument', Buffer.from(word))
  CFB.utils.cfb_add(container, '/1Table', Buffer.from(table.bytes))
  return new Uint8Array(CFB.write(container, { type: 'buffer' }))
}

interface Bin {
  readonly from: number
  readonly to: number
  readonly page: number
}

function grpprl(properties: readonly Property[]): number[] {
  return properties.flatMap(([code, ...operand]) => [...u16(code), ...operand])
}

const sized = (bytes: readonly number[]) => [bytes.length, ...bytes]

/** One range, its descriptor, and its content at byte 256. */
function page(from: number, to: number, descriptor: readonly number[], content: readonly number[]): number[] {
  const bytes = new Array<number>(PAGE).fill(0)
  ;[...u32(from), ...u32(to), ...descriptor].forEach((byte, i) => {
    bytes[i] = byte
  })
  content.forEach((byte, i) => {
    bytes[2 * (PAGE / 2 - 128) + i] = byte
  })
  bytes[PAGE - 1] = 1
  return bytes
}

function tableStream(
  doc: BuiltDoc,
  lengths: readonly number[],
  bins: { characters: readonly Bin[]; paragraphs: readonly Bin[] },
) {
  const [main = 0, footnotes = 0, headers = 0] = lengths
  const total = lengths.reduce((all, length) => all + length, 0)
  const notes = doc.footnotes ?? []
  const noteEnds = notes.map((_, i) =>
    notes
      .slice(0, i + 1)
      .flatMap((n) => n.paragraphs.flatMap((p) => p.stretches))
      .reduce((all, s) => all + s.text.length, 0),
  )
  const plc = (list: readonly Bin[]) =>
    [...list.map((bin) => bin.from), list.at(-1)?.to ?? 0, ...list.map((bin) => bin.page)].flatMap(u32)
  const fontEntry = (name: string) => sized([...new Array(39).fill(0), ...utf16(`${name}\0`)])
  const fonts = doc.fonts ?? ['Times New Roman']
  const descriptor = doc.compressed ? TEXT_AT * 2 + 0x40000000 : TEXT_AT
  const structures: Record<number, readonly number[]> = {
    12: plc(bins.characters),
    13: plc(bins.paragraphs),
    15: [...u16(fonts.length), ...u16(0), ...fonts.flatMap(fontEntry)],
    33: [2, ...u32(16), ...u32(0), ...u32(total), ...u16(0), ...u32(descriptor), ...u16(0)],
    ...(notes.length > 0 && {
      2: [...[...notes.map((note) => note.at), main].flatMap(u32), ...notes.flatMap(() => u16(1))],
      3: [0, ...noteEnds, footnotes].flatMap(u32),
    }),
    // six separators, then the header of even and of odd pages
    ...(headers > 0 && { 11: [...new Array(8).fill(0), headers, headers].flatMap(u32) }),
    ...doc.tables,
  }
  const places: { index: number; at: number; length: number }[] = []
  // level texts follow the list definitions without being counted
  const uncounted = new Map([[73, doc.tables?.[-73] ?? []]])
  const bytes: number[] = [0, 0]
  for (const [key, structure] of Object.entries(structures)) {
    const index = Number(key)
    if (index < 0) continue
    places.push({ index, at: bytes.length, length: structure.length })
    bytes.push(...structure, ...(uncounted.get(index) ?? []))
  }
  return { bytes: Uint8Array.from(bytes), places }
}
