import type { Diagnostic, Document } from '../../document/document.ts'
import type { Format } from '../sniff.ts'
import { composeDocument } from '../story/compose-document.ts'
import { joinTables } from '../story/join-tables.ts'
import type { Piece, StoryBlock, StoryParagraph } from '../story/story.ts'
import type { FlowBlock, FlowParagraph, FlowRun } from './flow.ts'
import { gridTable } from './grid-table.ts'

export interface Flows {
  readonly format: Format
  readonly body: readonly FlowBlock[]
  readonly notes: readonly { readonly marker: string; readonly blocks: readonly FlowBlock[] }[]
  /** Running heads and feet. */
  readonly furniture: readonly FlowBlock[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The Document of what a reader of DOC or RTF gathered. Throws UnreadableError `no-text`. */
export function composeFlow({ format, body, notes, furniture, diagnostics }: Flows): Document {
  return composeDocument({
    format,
    body: joinTables(storyOf(body, false)),
    notes: notes.map(({ marker, blocks }) => ({
      marker,
      paragraphs: blocks.flatMap(paragraphsOf).map((p) => storyParagraph(p, false)),
    })),
    furniture: storyOf(furniture, true),
    metadata: {},
    diagnostics,
  })
}

function storyOf(blocks: readonly FlowBlock[], furniture: boolean): StoryBlock[] {
  const paragraph = (flow: FlowParagraph) => storyParagraph(flow, furniture)
  return blocks.map((block) => (block.kind === 'table' ? gridTable(block.rows, paragraph) : paragraph(block.paragraph)))
}

function paragraphsOf(block: FlowBlock): readonly FlowParagraph[] {
  return block.kind === 'paragraph'
    ? [block.paragraph]
    : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
}

function storyParagraph({ runs, label, align, level, startsPage }: FlowParagraph, furniture: boolean): StoryParagraph {
  return {
    kind: 'paragraph',
    pieces: runs.flatMap(piecesOf),
    label: label ?? null,
    ...(align === undefined ? {} : { align }),
    ...(level === undefined ? {} : { level }),
    furniture,
    startsPage: startsPage ?? false,
  }
}

function piecesOf({ text, font, note, bold = false, italic = false, caps = false }: FlowRun): Piece[] {
  const pieces = text.split('\n').flatMap((line, i): Piece[] => {
    const piece: Piece = { kind: 'text', text: line, font, bold, italic, caps }
    return [...(i > 0 ? [{ kind: 'break', page: false } as const] : []), ...(line === '' ? [] : [piece])]
  })
  return note === undefined ? pieces : [...pieces, { kind: 'note', marker: note }]
}
