import type { Encoding } from '../../document/document.ts'
import { decodeRuns } from '../../text/legacy/decode.ts'
import { fontHint } from '../../text/legacy/font.ts'
import { countLost } from '../../text/legacy/lost-letters.ts'
import type { StoryBlock, StoryParagraph, TextPiece } from './story.ts'

interface Run {
  readonly text: string
  readonly font: string | null
}

/** Writes the text of all pieces anew in Unicode. `stories` are the document's parts in reading order. */
export function decodeStories(stories: readonly (readonly StoryBlock[])[]): { encoding: Encoding; lost: number } {
  const plain = plainText(stories)
  if (plain !== null) return { encoding: 'unicode', lost: countLostIn(plain) }
  const runs: Run[] = []
  const pieces: (TextPiece | null)[] = []
  eachPiece(stories, (piece) => {
    pieces.push(piece)
    runs.push(piece ?? LINE_END)
  })
  const { texts, encoding, lost } = decodeRuns(runs)
  pieces.forEach((piece, index) => {
    if (piece !== null) piece.text = texts[index] ?? piece.text
  })
  return { encoding, lost }
}

/** All text, lines apart, where all of it is Unicode without a doubt. */
function plainText(stories: readonly (readonly StoryBlock[])[]): string | null {
  let text = ''
  let plain = true
  eachPiece(stories, (piece) => {
    plain &&= piece === null || isPlainUnicode(piece)
    text += piece?.text ?? '\n'
  })
  return plain ? text : null
}

/** Calls `take` with every piece of text in order, and with null where a line ends. */
function eachPiece(stories: readonly (readonly StoryBlock[])[], take: (piece: TextPiece | null) => void): void {
  const paragraph = ({ pieces }: StoryParagraph) => {
    if (pieces.length === 0) return
    for (const piece of pieces) if (piece.kind !== 'note') take(piece.kind === 'text' ? piece : null)
    take(null)
  }
  for (const blocks of stories)
    for (const block of blocks) {
      if (block.kind === 'paragraph') paragraph(block)
      else for (const row of block.rows) for (const cell of row.cells) cell.paragraphs.forEach(paragraph)
    }
}

const LINE_END: Run = { text: '\n', font: null }

// every old encoding puts frequent letters on signs outside this set: a whole document within it is Unicode (precomposed or not)
const UNICODE =
  /^[\t\n\r -~\u00a0°±²³½×÷–—‘’“”…•→≤≥àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9\u0300-\u0303\u0306\u0309\u031b\u0323]*$/

// `ơng`, `ơc` and `ơu` are no rimes: only lines with one of them can have lost the ư before it
const SUSPECT = /(?<![ưừứửữự])[ơờớởỡợ](?:ng|c|u)/i

function countLostIn(text: string): number {
  if (!SUSPECT.test(text)) return 0
  return countLost(
    text
      .split('\n')
      .filter((line) => SUSPECT.test(line))
      .join('\n'),
  )
}

/** Whether a run is Unicode without a doubt, as those of most documents are: decoding need not weigh each word then. */
function isPlainUnicode(run: Run): boolean {
  const hint = fontHint(run.font)
  return hint.encoding === null && !hint.capitals && UNICODE.test(run.text)
}
