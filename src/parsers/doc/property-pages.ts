import { LittleEndian } from './little-endian.ts'
import type { WordFile } from './open-doc.ts'
import { locate } from './open-doc.ts'
import type { Sprm } from './sprms.ts'
import { readSprms } from './sprms.ts'

/** Properties of the bytes `[from, to)` of the document stream. */
export interface PropertyRange {
  readonly from: number
  readonly to: number
  readonly sprms: readonly Sprm[]
  /** Paragraphs: index of the style. */
  readonly style: number
}

const PAGE = 512

/** Properties of characters or paragraphs, by position in the document stream ([MS-DOC] 2.9.33, 2.9.175). */
export function readPropertyPages(file: WordFile, kind: 'characterPages' | 'paragraphPages'): PropertyRange[] {
  if (file.old) return []
  const { at, length } = locate(file, kind)
  const plc = file.table.slice(at, length)
  const count = Math.floor((plc.length - 4) / 8)
  const ranges: PropertyRange[] = []
  for (let i = 0; i < count; i++) {
    const page = file.word.slice((plc.uint32(4 * (count + 1) + 4 * i) & 0x3fffff) * PAGE, PAGE)
    if (page.length === PAGE) ranges.push(...(kind === 'characterPages' ? characterPage(page) : paragraphPage(page, file)))
  }
  return ranges.sort((a, b) => a.from - b.from)
}

function characterPage(page: LittleEndian): PropertyRange[] {
  const count = Math.min(page.uint8(PAGE - 1), 0x65)
  return Array.from({ length: count }, (_, i) => {
    const at = 2 * page.uint8(4 * (count + 1) + i)
    const sprms = at === 0 ? [] : readSprms(page.slice(at + 1, page.uint8(at)))
    return { from: page.uint32(4 * i), to: page.uint32(4 * i + 4), sprms, style: 0 }
  })
}

function paragraphPage(page: LittleEndian, file: WordFile): PropertyRange[] {
  const count = Math.min(page.uint8(PAGE - 1), 0x1d)
  return Array.from({ length: count }, (_, i) => {
    const at = 2 * page.uint8(4 * (count + 1) + 13 * i)
    const short = page.uint8(at)
    const content =
      at === 0
        ? new LittleEndian(new Uint8Array(0))
        : short === 0
          ? page.slice(at + 2, 2 * page.uint8(at + 1))
          : page.slice(at + 1, 2 * short - 1)
    const sprms = readSprms(content.slice(2, content.length)).flatMap((sprm) => unfold(sprm, file))
    return { from: page.uint32(4 * i), to: page.uint32(4 * i + 4), sprms, style: content.uint16(0) }
  })
}

/** Properties too long for a page (tables of many columns) lie in the data stream. */
function unfold(sprm: Sprm, file: WordFile): readonly Sprm[] {
  if (sprm.code !== 0x6645 && sprm.code !== 0x6646) return [sprm]
  const at = sprm.operand.uint32(0)
  return readSprms(file.data.slice(at + 2, file.data.uint16(at)))
}

/** Finds ranges by position; asked for ascending positions mostly, so that it looks near the last one first. */
export class RangeFinder {
  readonly #ranges: readonly PropertyRange[]
  #last = 0

  constructor(ranges: readonly PropertyRange[]) {
    this.#ranges = ranges
  }

  at(position: number): PropertyRange | null {
    for (const index of [this.#last, this.#last + 1]) if (this.#covers(index, position)) return this.#found(index)
    let low = 0
    let high = this.#ranges.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#ranges[middle]?.from ?? 0) <= position) low = middle
      else high = middle - 1
    }
    return this.#covers(low, position) ? this.#found(low) : null
  }

  /** Where the properties that follow a position without any begin. */
  nextFrom(position: number): number {
    return this.#ranges.find((range) => range.from > position)?.from ?? Number.POSITIVE_INFINITY
  }

  #covers(index: number, position: number): boolean {
    const range = this.#ranges[index]
    return range !== undefined && range.from <= position && position < range.to
  }

  #found(index: number): PropertyRange | null {
    this.#last = index
    return this.#ranges[index] ?? null
  }
}
