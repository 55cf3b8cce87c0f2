import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { parseDocx } from '../../../src/parsers/docx/parse-docx.ts'
import { abstractNum, makeDocx, num, numbered, p, r, tbl, tc, tr } from './make-docx.ts'

const wordsOf = (text: string) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []

/** Words that mammoth reads and we do not, each as often as it is missing. */
async function missing(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  const ours = new Map<string, number>()
  for (const word of wordsOf(parseDocx(bytes).text)) ours.set(word, (ours.get(word) ?? 0) + 1)
  return wordsOf(value).filter((word) => {
    const left = ours.get(word) ?? 0
    ours.set(word, left - 1)
    return left <= 0
  })
}

const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] })
const cell = (text: string, more = {}) => new TableCell({ children: text.split('\n').map(paragraph), ...more })

describe('against mammoth', () => {
  it('reads all that mammoth reads of a plan made with docx', async () => {
    const document = new Document({
      numbering: { config: [{ reference: 'letters', levels: [{ level: 0, format: LevelFormat.LOWER_LETTER, text: '%1)' }] }] },
      footnotes: { 1: { children: [paragraph('Quyết định số 17/QĐ-UBND ngày 02/3/2031')] } },
      sections: [
        {
          children: [
            new Paragraph({ text: 'KẾ HOẠCH', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [new TextRun({ text: 'Chuyển đổi số xã Vân Lĩnh', bold: true }), new FootnoteReferenceRun(1)],
            }),
            ...['Rà soát', 'Công bố'].map((text) => new Paragraph({ text, numbering: { reference: 'letters', level: 0 } })),
            new Table({
              rows: [
                new TableRow({ tableHeader: true, children: ['TT', 'Nội dung', 'Chủ trì'].map((text) => cell(text)) }),
                new TableRow({ children: [cell('I. Hạ tầng số', { columnSpan: 3 })] }),
                new TableRow({ children: [cell('1', { rowSpan: 2 }), cell('Phủ sóng\n- thôn Thượng'), cell('Văn phòng')] }),
                new TableRow({ children: [cell('Lắp đặt'), cell('Công an xã')] }),
              ],
            }),
          ],
        },
      ],
    })
    const bytes = new Uint8Array(await Packer.toBuffer(document))
    expect(await missing(bytes)).toEqual([])
    expect(parseDocx(bytes).text).toContain('b) Công bố')
  })

  it('reads all that mammoth reads of hand-written traps', async () => {
    const numbering = abstractNum(0, [['decimal', '%1.']]) + num(1, 0)
    const inner = tbl([900], [tr([tc(p('bảng trong bảng'))])])
    const body =
      p('đánh số', numbered(1)) +
      `<w:p><w:hyperlink r:id="x">${r('cổng dịch vụ công')}</w:hyperlink><w:smartTag>${r(' thẻ')}</w:smartTag><w:ins w:id="1">${r(' thêm')}</w:ins></w:p>` +
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('khung nội dung')}</w:sdtContent></w:sdt>` +
      tbl(
        [900, 900],
        [
          tr([tc(p('ô') + inner + p('')), tc(p('gộp'), '<w:vMerge w:val="restart"/>')]),
          tr([tc(p('dưới')), tc(p(''), '<w:vMerge/>')]),
        ],
      ) +
      `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('hộp văn bản')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    expect(await missing(makeDocx(body, { numbering }))).toEqual([])
  })
})
