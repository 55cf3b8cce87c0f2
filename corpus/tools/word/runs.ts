/** Runs of a paragraph, with footnotes, and split at random where a document wants it. */
import { FootnoteReferenceRun, TextRun } from 'docx'
import type { Run } from '../pieces.ts'

export interface RunLook {
  readonly bold?: boolean
  readonly italics?: boolean
  /** Half points. */
  readonly size?: number
}

export type Splitter = (text: string) => readonly string[]

/** Cuts text where the chance says, as Word does after edits and spelling checks. */
export const splitter =
  (chance: () => number, active: boolean): Splitter =>
  (text) => {
    if (!active) return [text]
    const joined: string[] = []
    for (const part of text.match(/\s*\S+\s*$|\s*\S+/gu) ?? [text]) {
      if (joined.length > 0 && chance() >= 0.25) joined[joined.length - 1] += part
      else joined.push(part)
    }
    return joined
  }

export function wordRuns(runs: readonly Run[], look: RunLook, split: Splitter): (TextRun | FootnoteReferenceRun)[] {
  return runs.flatMap((run) => [
    ...(run.text === '' ? [] : split(run.text).map((text) => new TextRun({ text, ...look }))),
    ...(run.sign ? [new FootnoteReferenceRun(run.sign)] : []),
  ])
}
