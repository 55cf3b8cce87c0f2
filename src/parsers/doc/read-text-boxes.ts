import type { WordFile } from './open-doc.ts'
import { locate } from './open-doc.ts'

export interface TextBox {
  /** The character of the main text that the box hangs on, or -1 (boxes within a group of shapes). */
  readonly anchor: number
  readonly from: number
  readonly to: number
}

const ANCHOR_SIZE = 26
const BOX_SIZE = 22

/** Text boxes of the main text ([MS-DOC] 2.8.32, 2.8.37); `start` is where their part begins, `length` how long it is. */
export function readTextBoxes(file: WordFile, start: number, length: number): TextBox[] {
  if (file.old || length === 0) return []
  const boxes = locate(file, 'textBoxes')
  const count = Math.max(0, Math.floor((boxes.length - 4) / (4 + BOX_SIZE)))
  const anchors = readAnchors(file)
  const limit = start + length
  return Array.from({ length: count }, (_, i): TextBox => {
    const shape = file.table.uint32(boxes.at + 4 * (count + 1) + BOX_SIZE * i + 14)
    const from = Math.min(limit, start + file.table.uint32(boxes.at + 4 * i))
    const to = Math.min(limit, start + file.table.uint32(boxes.at + 4 * i + 4))
    return { anchor: anchors.get(shape) ?? -1, from, to }
  }).filter((box) => box.to > box.from)
}

function readAnchors(file: WordFile): Map<number, number> {
  const { at, length } = locate(file, 'shapeAnchors')
  const count = Math.max(0, Math.floor((length - 4) / (4 + ANCHOR_SIZE)))
  return new Map(
    Array.from({ length: count }, (_, i) => [
      file.table.uint32(at + 4 * (count + 1) + ANCHOR_SIZE * i),
      file.table.uint32(at + 4 * i),
    ]),
  )
}
