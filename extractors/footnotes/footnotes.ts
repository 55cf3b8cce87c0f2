import type { Document, Paragraph } from '../../src/document/document.ts'
import type { FootnoteRef, RecordFootnote } from '../../src/record/record.ts'

/** The notes of a document in the order of their markers. */
export function footnotes(document: Document): RecordFootnote[] {
  return document.blocks.flatMap((block) =>
    block.kind === 'footnote' ? [{ marker: block.marker, text: block.text.replace(/[;.]\s*$/u, ''), page: block.page }] : [],
  )
}

/** Where each note is referred to, with the phrase in front of the mark. */
export function footnoteRefs(document: Document): FootnoteRef[] {
  const paragraphs = document.blocks.flatMap((block): readonly Paragraph[] => {
    if (block.kind === 'footnote') return []
    if (block.kind !== 'table') return [{ ...block, kind: 'paragraph' }]
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
  })
  return paragraphs.flatMap((paragraph) =>
    (paragraph.notes ?? []).map(({ marker, at }): FootnoteRef => {
      const before = document.text.slice(paragraph.span[0], at)
      const page = paragraph.lines.find((line) => line.span[0] <= at && at <= line.span[1])?.page ?? paragraph.page
      return { marker, page, span: [at, at], after: lastPhrase(before) }
    }),
  )
}

function lastPhrase(text: string): string {
  return (/(?<![^.,;:()])[^.,;:()]*$/u.exec(text)?.[0] ?? '').trim().slice(-80).trim()
}
