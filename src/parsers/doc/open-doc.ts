import CFB from 'cfb'
import { UnreadableError } from '../unreadable.ts'
import { LittleEndian } from './little-endian.ts'

/** The streams of a binary Word file and what its header says. All offsets are those of [MS-DOC] 2.5. */
export interface WordFile {
  readonly word: LittleEndian
  readonly table: LittleEndian
  /** Long paragraph properties. */
  readonly data: LittleEndian
  /** Word 6 or 95: another layout, of which only the text is read. */
  readonly old: boolean
  /** Characters in each part, in the order they follow each other. */
  readonly lengths: {
    readonly main: number
    readonly footnotes: number
    readonly headers: number
    readonly macros: number
    readonly annotations: number
    readonly endnotes: number
    readonly textBoxes: number
  }
}

const ENCRYPTED = 0x0100
const TABLE_1 = 0x0200
const FIRST_97 = 0x00c1

/** Throws UnreadableError: `damaged`, `encrypted` or `unknown-format`. */
export function openDoc(bytes: Uint8Array): WordFile {
  const container = openContainer(bytes)
  const stream = (name: string): LittleEndian => {
    const content = CFB.find(container, name)?.content as Uint8Array | number[] | undefined
    return new LittleEndian(content instanceof Uint8Array ? content : Uint8Array.from(content ?? []))
  }
  const word = stream('/WordDocument')
  if (word.length === 0)
    throw new UnreadableError(CFB.find(container, '/EncryptedPackage') ? 'encrypted' : 'unknown-format', 'no WordDocument stream')
  if (word.length < 0x60) throw new UnreadableError('damaged', 'header cut off')
  const ident = word.uint16(0)
  if (ident !== 0xa5ec && ident !== 0xa5dc && ident !== 0xa699) throw new UnreadableError('damaged', 'no Word header')
  const flags = word.uint16(0x0a)
  if (flags & ENCRYPTED) throw new UnreadableError('encrypted')
  const table = stream(flags & TABLE_1 ? '/1Table' : '/0Table')
  const old = word.uint16(2) < FIRST_97
  if (!old && table.length === 0) throw new UnreadableError('damaged', 'no table stream')
  return { word, table, data: stream('/Data'), old, lengths: old ? oldLengths(word) : lengthsOf(word) }
}

function openContainer(bytes: Uint8Array): CFB.CFB$Container {
  try {
    return CFB.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), { type: 'buffer' })
  } catch (error) {
    throw new UnreadableError('damaged', error instanceof Error ? error.message : '')
  }
}

function lengthsOf(word: LittleEndian): WordFile['lengths'] {
  return {
    main: word.uint32(0x4c),
    footnotes: word.uint32(0x50),
    headers: word.uint32(0x54),
    macros: word.uint32(0x58),
    annotations: word.uint32(0x5c),
    endnotes: word.uint32(0x60),
    textBoxes: word.uint32(0x64),
  }
}

function oldLengths(word: LittleEndian): WordFile['lengths'] {
  return { main: word.uint32(0x34), footnotes: 0, headers: 0, macros: 0, annotations: 0, endnotes: 0, textBoxes: 0 }
}

/** A structure of the table stream that the header points at. */
export interface Located {
  readonly at: number
  readonly length: number
}

export const STRUCTURES = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapeAnchors: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  textBoxes: 56,
  lists: 73,
  listInstances: 74,
} as const

export function locate(file: WordFile, structure: keyof typeof STRUCTURES): Located {
  const at = 0x9a + 8 * STRUCTURES[structure]
  return { at: file.word.uint32(at), length: file.word.uint32(at + 4) }
}
