import { piecesIn } from '../../../extractors/settle/places.ts'
import type { Box, Document, Place } from '../../document/document.ts'
import type { PlanRecord } from '../../record/record.ts'
import type { LayerName, Mark } from './layers.ts'

/** Everything found on one page of a document that has a box, layer by layer. */
export function marksOn(page: number, document: Document, record: PlanRecord, words: readonly Box[] = []): Mark[] {
  return [
    ...documentMarks(page, document),
    ...words.map((bbox): Mark => ({ layer: 'words', bbox })),
    ...recordMarks(page, document, record),
  ]
}

function documentMarks(page: number, document: Document): Mark[] {
  return document.blocks.flatMap((block): Mark[] => {
    if (block.kind === 'footnote') return marks('footnotes', page, [block], block.marker)
    if (block.kind !== 'table') {
      const layer: LayerName = block.layer === 'body' ? 'lines' : block.layer === 'notes' ? 'footnotes' : 'furniture'
      return marks(layer, page, block.lines)
    }
    const cells = block.rows.flatMap((row) => row.cells)
    return [
      ...cells.flatMap((cell) => marks('cells', page, cell.places)),
      ...cells.flatMap((cell) => cell.paragraphs.flatMap((paragraph) => marks('lines', page, paragraph.lines))),
    ]
  })
}

function recordMarks(page: number, document: Document, record: PlanRecord): Mark[] {
  const rows = record.annexes.flatMap((annex) =>
    annex.rows.flatMap((row, i) => marks('rows', page, row.provenance, `${annex.number ?? '-'}/${row.no ?? `(${i + 1})`}`)),
  )
  // line by line: a box around all lines of a citation covers its neighbours too
  const pieces = piecesIn(document)
  return [...rows, ...record.citations.flatMap(({ span }) => asOne(marks('citations', page, pieces(span))))]
}

function marks(layer: LayerName, page: number, places: readonly Place[], label?: string): Mark[] {
  return places.flatMap((place) =>
    place.page === page && place.bbox !== null ? [{ layer, bbox: place.bbox, ...(label === undefined ? {} : { label }) }] : [],
  )
}

const asOne = (pieces: readonly Mark[]): Mark[] => pieces.map((mark, i) => (i === 0 ? mark : { ...mark, goesOn: true }))
