import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  type IParagraphOptions,
  type IRunOptions,
  type ITableBordersOptions,
  Paragraph,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'

/** Sizes are half points. Decree 30/2020, annex I: body 13 to 14, the rest by its table of samples. */
export const SIZE = { body: 28, head: 26, small: 24, list: 22, table: 24 } as const
export const FONT = 'Times New Roman'

type Run = Omit<IRunOptions, 'children'>

/** Text as a run: NFC, without control characters; line breaks stay. */
export function runs(text: string, options: Run = {}): TextRun[] {
  const parts = text
    .normalize('NFC')
    .replace(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff]/g, ' ')
    .split('\n')
  return parts.map(
    (part, at) => new TextRun({ font: FONT, size: SIZE.body, ...options, text: part, ...(at > 0 && { break: 1 }) }),
  )
}

export const paragraph = (text: string, options: IParagraphOptions & { run?: Run } = {}): Paragraph => {
  const { run, ...rest } = options
  return new Paragraph({ ...rest, children: runs(text, run) })
}

/** A paragraph of the letter itself: first line set in, both edges straight. */
export const bodyParagraph = (text: string, run: Run = {}): Paragraph =>
  paragraph(text, {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: convertMillimetersToTwip(12.7) },
    spacing: { before: 60, after: 60, line: 288 },
    run,
  })

export const centred = (text: string, run: Run = {}, spacing = { before: 0, after: 0 }): Paragraph =>
  paragraph(text, { alignment: AlignmentType.CENTER, spacing, run })

/** The short line under an agency's name or the motto: so many millimetres are left free on either side. */
export const shortLine = (free: number): Paragraph =>
  new Paragraph({
    indent: { left: convertMillimetersToTwip(free), right: convertMillimetersToTwip(free) },
    spacing: { before: 0, after: 0, line: 120 },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    children: [],
  })

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
export const NO_BORDERS: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
}
export const FULL_WIDTH = { size: 100, type: WidthType.PERCENTAGE }
export const MIDDLE = VerticalAlign.CENTER

/** A4 with the decree's margins. */
export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(20),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(30),
    right: convertMillimetersToTwip(15),
    header: convertMillimetersToTwip(10),
    footer: convertMillimetersToTwip(10),
  },
}
