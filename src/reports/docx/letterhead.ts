import { AlignmentType, type ISectionOptions, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { centred, FULL_WIDTH, NO_BORDERS, paragraph, runs, SIZE, shortLine } from './paragraphs.ts'
import type { Sender } from './sender.ts'

type Block = NonNullable<ISectionOptions['children']>[number]

/** National name and motto, the sender, the number left to fill in, what the letter is about, place and date. */
export function letterhead(sender: Sender, about: string, year: number | null): Block {
  const left = [
    ...(sender.above === null ? [] : [centred(sender.above, { size: SIZE.head })]),
    ...sender.head.map((line) => centred(line, { size: SIZE.head, bold: true })),
    shortLine(22),
    centred(`Số:        /${sender.symbol}-……`, { size: SIZE.head }, { before: 80, after: 0 }),
    centred(about, { size: SIZE.small }, { before: 60, after: 0 }),
  ]
  const right = [
    centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: SIZE.head, bold: true }),
    centred('Độc lập - Tự do - Hạnh phúc', { size: SIZE.body, bold: true }),
    shortLine(20),
    centred(
      `${sender.place}, ngày       tháng       năm ${year ?? '        '}`,
      { size: SIZE.head, italics: true },
      { before: 80, after: 0 },
    ),
  ]
  return twoColumns(left, right, [38, 62])
}

/** Whom the letter is for. */
export function addressees(names: readonly string[]): Paragraph[] {
  const [only] = names
  if (names.length === 1) return [centred(`Kính gửi: ${only}`, {}, { before: 280, after: 240 })]
  return [
    centred('Kính gửi:', {}, { before: 280, after: 60 }),
    ...names.map((name, at) =>
      paragraph(`- ${name}${at === names.length - 1 ? '.' : ';'}`, {
        indent: { left: 2600 },
        spacing: { before: 0, after: at === names.length - 1 ? 200 : 20 },
      }),
    ),
  ]
}

/** Who gets it, and who signs. */
export function signature(sender: Sender, recipients: readonly string[]): Block {
  const left = [
    new Paragraph({ spacing: { before: 240 }, children: runs('Nơi nhận:', { size: SIZE.small, bold: true, italics: true }) }),
    ...recipients.map((one) => new Paragraph({ children: runs(`- ${one};`, { size: SIZE.list }) })),
    new Paragraph({ children: runs('- Lưu: VT.', { size: SIZE.list }) }),
  ]
  const right = [
    ...sender.signs.map((line, at) => centred(line, { bold: true }, { before: at === 0 ? 240 : 0, after: 0 })),
    ...Array.from({ length: 5 }, () => centred('')),
  ]
  return twoColumns(left, right, [50, 50])
}

function twoColumns(left: readonly Paragraph[], right: readonly Paragraph[], widths: readonly [number, number]): Table {
  const cell = (children: readonly Paragraph[], size: number) =>
    new TableCell({
      children: [...children],
      borders: NO_BORDERS,
      margins: { left: 0, right: 0 },
      width: { size, type: WidthType.PERCENTAGE },
    })
  return new Table({
    width: FULL_WIDTH,
    borders: NO_BORDERS,
    alignment: AlignmentType.CENTER,
    rows: [new TableRow({ cantSplit: true, children: [cell(left, widths[0]), cell(right, widths[1])] })],
  })
}
