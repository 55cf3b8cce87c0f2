import type { Align, ComputedLabel } from '../story/story.ts'

/** What the readers of DOC and RTF gather before text is decoded: runs with fonts, and tables by their cell edges. */

export interface FlowRun {
  /** As the file has it; a line feed is a forced line break. */
  readonly text: string
  readonly font: string | null
  /** A note reference stands behind the text of this run. */
  readonly note?: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Drawn in capitals, whatever was typed. */
  readonly caps?: boolean
}

export interface FlowParagraph {
  readonly runs: readonly FlowRun[]
  readonly label?: ComputedLabel
  readonly align?: Align
  /** Outline level, 1 is the highest. */
  readonly level?: number
  /** A page begins with it. */
  readonly startsPage?: boolean
}

export interface FlowCell {
  /** Left and right edge in twips. */
  readonly left: number
  readonly right: number
  /** Merged down: the cell starts a merge or goes on with the one above. */
  readonly merge: 'none' | 'restart' | 'continue'
  readonly paragraphs: readonly FlowParagraph[]
}

export interface FlowRow {
  readonly header: boolean
  readonly cells: readonly FlowCell[]
}

export type FlowBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: FlowParagraph }
  | { readonly kind: 'table'; readonly rows: readonly FlowRow[] }

/** What a format says of a row apart from its text. */
export interface RowShape {
  readonly header: boolean
  readonly cells: readonly CellShape[]
}

export interface CellShape extends Pick<FlowCell, 'left' | 'right' | 'merge'> {
  /** Joined with the cell on its left. */
  readonly mergedLeft: boolean
}

/** Whether a reader sees anything of these runs. */
export function hasText(runs: readonly FlowRun[]): boolean {
  return runs.some((run) => run.text.trim() !== '' || run.note !== undefined)
}
