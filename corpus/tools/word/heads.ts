/** Letterhead and signature: tables of two columns without lines. */
import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import { type Head, MOTTO, type Sign } from '../pieces.ts'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly size?: number
  readonly left?: boolean
}

const line = (text: string, { left, ...look }: Look = {}): Paragraph =>
  new Paragraph({
    alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: { after: 0 },
    children: [new TextRun({ text, size: 26, ...look })],
  })

function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[], shares: readonly [number, number]): Table {
  const cell = (children: readonly Paragraph[], width: number): TableCell =>
    new TableCell({ children: [...children], width: { size: width, type: WidthType.DXA }, borders: NO_BORDERS })
  return new Table({
    width: { size: shares[0] + shares[1], type: WidthType.DXA },
    columnWidths: [...shares],
    borders: NO_BORDERS,
    rows: [new TableRow({ children: [cell(left, shares[0]), cell(right, shares[1])] })],
  })
}

export function letterhead(head: Head): Table {
  const superior = head.left.length > 2 ? 1 : 0
  const left = [
    ...head.left.map((text, index) => line(text, { bold: index >= superior })),
    ...(head.number ? [line(''), line(head.number)] : []),
  ]
  const right = [
    ...MOTTO.map((text) => line(text, { bold: true })),
    ...(head.dateline ? [line(''), line(head.dateline, { italics: true })] : []),
  ]
  return twoColumns(left, right, [3600, 5760])
}

export function signature(sign: Sign): Table {
  const [first = '', ...rest] = sign.left
  const left = [
    line(first, { bold: true, italics: true, size: 24, left: true }),
    ...rest.map((text) => line(text, { size: 22, left: true })),
  ]
  const right = [
    ...sign.right.map((text) => line(text, { bold: true })),
    ...(sign.name ? [line(''), line(''), line(''), line(''), line(sign.name, { bold: true })] : []),
  ]
  return twoColumns(left, right, [4680, 4680])
}
