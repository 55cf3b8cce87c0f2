import type { Box } from '../../document/document.ts'
import { withPdf } from '../../parsers/pdf/pdfjs.ts'
import { readPage } from '../../parsers/pdf/read-page.ts'

/** A page of a PDF as it is read: its size in points, by how many quarter turns its text stood off, its words. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly turns: number
  readonly words: readonly Box[]
}

/** Throws UnreadableError. */
export function frameOf(bytes: Uint8Array, page: number): Promise<Frame> {
  return withPdf(bytes, async (file, operators) => {
    const { width, height, turned = 0, words } = await readPage(await file.getPage(page), page, operators)
    return { width, height, turns: turned, words: words.map(({ x0, top, x1, bottom }) => [x0, top, x1, bottom]) }
  })
}
