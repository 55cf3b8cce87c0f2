import type { Encoding } from '../../document/document.ts'
import { decodeRuns } from '../../text/legacy/decode.ts'
import { fontHint } from '../../text/legacy/font.ts'
import { countLost } from '../../text/legacy/lost-letters.ts'
import type { Piece, StoryBlock, StoryParagraph, TextPiece } from './story.ts'

interface Run {
  readonly text: string
  readonly font: string | null
}

/** Writes the text of all pieces anew in Unicode. `stories` are the document's parts in reading order. */
export function decodeStories(stories: readonly (readonly StoryBlock[])[]): { encoding: Encoding; lost: number } {
  const runs: Run[] = []
  const pieces: (TextPiece | null)[] = []
  const addPiece = (piece: Piece) => {
    if (piece.kind === 'note') return
    pieces.push(piece.kind === 'text' ? piece : null)
    runs.push(piece.kind === 'text' ? piece : LINE_END)
  }
  const addParagraph = (paragraph: StoryParagraph) => {
    if (paragraph.pieces.length === 0) return
    for (const piece of paragraph.pieces) addPiece(piece)
    pieces.push(null)
    runs.push(LINE_END)
  }
  for (const block of stories.flat()) {
    if (block.kind === 'paragraph') addParagraph(block)
    else for (const row of block.rows) for (const cell of row.cells) cell.paragraphs.forEach(addParagraph)
  }
  if (runs.every(isPlainUnicode)) return { encoding: 'unicode', lost: countLostIn(runs.map((run) => run.text).join('')) }
  const { texts, encoding, lost } = decodeRuns(runs)
  pieces.forEach((piece, index) => {
    if (piece !== null) piece.text = texts[index] ?? piece.text
  })
  return { encoding, lost }
}

const LINE_END: Run = { text: '\n', font: null }

// every old encoding puts frequent letters on signs outside this set: a whole document within it is Unicode (precomposed or not)
const UNICODE =
  /^[\t\n\r -~\u00a0°±²³½×÷–—‘’“”…•→≤≥àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9\u0300-\u0303\u0306\u0309\u031b\u0323]*$/

// `ơng`, `ơc` and `ơu` are no rimes: only lines with one of them can have lost the ư before it
const SUSPECT = /(?<![ưừứửữự])[ơờớởỡợ](?:ng|c|u)/iu

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
