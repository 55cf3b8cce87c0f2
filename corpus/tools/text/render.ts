/** The document as a PDF-to-text dump gives it. */
import type { TextStyle } from '../description.ts'
import { type Composition, type Head, type Line, MOTTO, type Sign, words } from '../pieces.ts'
import { random } from '../random.ts'
import { Flow, type Fragment } from './page.ts'
import { putTable } from './table.ts'
import { wrap } from './wrap.ts'

const PORTRAIT = { width: 34.5, height: 38 }
const LANDSCAPE = { width: 59, height: 29 }
const INDENT = 2.5

function putLine(flow: Flow, line: Line, width: number, footnotes: readonly string[]): void {
  const text = `${line.label ? `${line.label.text} ` : ''}${words(line.runs)}`
  for (const printed of wrap(text.trim(), width, line.indent ? INDENT : 0)) flow.line(printed)
  for (const { sign } of line.runs) if (sign) flow.note(wrap(`${sign} ${footnotes[sign - 1]}`, width * 1.2))
}

function putHead(flow: Flow, head: Head, style: TextStyle): void {
  if (style.letterhead === 'lost') return
  const left = [...head.left, ...(head.number ? [head.number] : [])]
  const right = [...MOTTO, ...(head.dateline ? [head.dateline] : [])]
  const tops = (lines: readonly string[], last: boolean): number[] => lines.map((_, index) => (last && index === 2 ? 3 : index))
  const leftTops = tops(left, left.length > 2)
  const rightTops = tops(right, true)
  const start = flow.y
  if (style.letterhead === 'by-cell') {
    left.forEach((text, index) => {
      flow.put(text, start + (leftTops[index] ?? 0))
    })
    right.forEach((text, index) => {
      flow.put(text, start + (rightTops[index] ?? 0))
    })
  } else
    for (let index = 0; index < Math.max(left.length, right.length); index++) {
      const [l, r] = [left[index], right[index]]
      if (l !== undefined) flow.put(l, start + (leftTops[index] ?? 0))
      if (r !== undefined) flow.put(r, start + (rightTops[index] ?? 0))
    }
  flow.y = start + 5
}

function putSign(flow: Flow, sign: Sign): void {
  if (flow.room < sign.left.length) flow.turn()
  const start = flow.y
  sign.left.forEach((text, index) => {
    flow.put(text, start + index)
  })
  sign.right.forEach((text, index) => {
    flow.put(text, start + index)
  })
  if (sign.name) flow.put(sign.name, start + Math.max(sign.left.length, 6))
  flow.y = start + Math.max(sign.left.length, 7)
}

function lay(composition: Composition, style: TextStyle): readonly Fragment[] {
  const flow = new Flow(PORTRAIT.height, style.pageNumber)
  let box = PORTRAIT
  for (const piece of composition.pieces) {
    if (piece.piece === 'page') {
      box = piece.landscape ? LANDSCAPE : PORTRAIT
      flow.turn(box.height)
    } else if (piece.piece === 'line') putLine(flow, piece, box.width, composition.footnotes)
    else if (piece.piece === 'letterhead') putHead(flow, piece, style)
    else if (piece.piece === 'signature') putSign(flow, piece)
    else putTable(flow, piece, box.width, style.numberCell === 'centre')
  }
  flow.close()
  return flow.fragments
}

const PAGE_STARTS = { space: '\n ', 'form-feed': '\n\f', 'blank-lines': '\n\n\n\n \n' } as const

function joint(last: Fragment, next: Fragment, style: TextStyle, chance: number): string {
  if (next.page !== last.page) return PAGE_STARTS[style.pageStart]
  const step = next.y - last.y
  if (Math.abs(step) < 0.3) return ''
  if (style.spacing === 'single' || next.small) return '\n'
  if (step < 0) return chance < 0.75 ? '\n' : '\n\n'
  if (style.spacing === 'double') return chance < 0.97 ? '\n\n' : '\n'
  return step > 1.6 || chance < 0.1 ? '\n\n' : '\n'
}

/** Deterministic: the style's seed decides what varies. */
export function renderText(composition: Composition, style: TextStyle): string {
  const chance = random(style.seed)
  const fragments = lay(composition, style)
  let out = style.pageStart === 'space' ? ' ' : ''
  for (const [index, fragment] of fragments.entries()) {
    const last = fragments[index - 1]
    if (last) out += joint(last, fragment, style, chance())
    out += `${fragment.text} `
  }
  return `${out}\n`
}
