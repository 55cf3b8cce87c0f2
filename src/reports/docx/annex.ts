import { AlignmentType, Table, TableCell, TableRow, WidthType } from 'docx'
import type { PlanView } from '../view.ts'
import type { Mending } from './mending.ts'
import { centred, FULL_WIDTH, MIDDLE, paragraph, SIZE, shortLine } from './paragraphs.ts'
import type { Sender } from './sender.ts'

const PERCENT = [6, 11, 30, 26, 27] as const
const HEADS = ['TT', 'Mã nhiệm vụ', 'Nhiệm vụ của mẫu', 'Kế hoạch của địa phương', 'Nội dung cần hoàn thiện']

/** An annex: its number (none where there is one alone), title, the letter it belongs to, and the table. */
export function annexHead(number: number | null, title: string, sender: Sender): ReturnType<typeof centred>[] {
  return [
    centred(number === null ? 'Phụ lục' : `Phụ lục ${roman(number)}`, { bold: true }),
    centred(title, { bold: true }, { before: 40, after: 0 }),
    centred(
      `(Kèm theo Công văn số        /${sender.symbol}-…… ngày       tháng       năm         của ${sender.name})`,
      { italics: true },
      { before: 40, after: 60 },
    ),
    shortLine(60),
  ]
}

export const titleOf = (view: PlanView): string => `NỘI DUNG CẦN HOÀN THIỆN TRONG KẾ HOẠCH CỦA ${view.place.toUpperCase()}`

/** What one commune has to mend, a line each. */
export function mendingTable(lines: readonly Mending[]): Table {
  return table(
    HEADS,
    PERCENT,
    lines.map(({ key, template, plan, todo, review }, at) => [
      String(at + 1),
      key ?? 'Toàn văn bản',
      template,
      plan || '(không có)',
      [...todo, ...(review ? ['(Cặp nhiệm vụ này cần đối chiếu lại)'] : [])].map((one) => `- ${one}.`).join('\n'),
    ]),
  )
}

/** A table with a head that comes again on each page. The first two columns are centred. */
export function table(heads: readonly string[], percent: readonly number[], rows: readonly (readonly string[])[]): Table {
  const cell = (text: string, at: number, head: boolean) =>
    new TableCell({
      verticalAlign: MIDDLE,
      width: { size: percent[at] ?? 10, type: WidthType.PERCENTAGE },
      margins: { top: 40, bottom: 40, left: 70, right: 70 },
      ...(head && { shading: { fill: 'E8EDF3' } }),
      children: text.split('\n').map((part) =>
        paragraph(part, {
          alignment: head || at < 2 ? AlignmentType.CENTER : AlignmentType.LEFT,
          run: { size: SIZE.table, bold: head },
        }),
      ),
    })
  const row = (cells: readonly string[], head: boolean) =>
    new TableRow({ tableHeader: head, cantSplit: true, children: cells.map((text, at) => cell(text, at, head)) })
  return new Table({ width: FULL_WIDTH, rows: [row(heads, true), ...rows.map((cells) => row(cells, false))] })
}

const NUMERALS = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

export function roman(number: number): string {
  let left = number
  let written = ''
  for (const [value, letters] of NUMERALS)
    while (left >= value) {
      written += letters
      left -= value
    }
  return written
}
