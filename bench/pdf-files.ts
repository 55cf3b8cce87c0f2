import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AlignmentType, Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { CACHE } from './measure.ts'

export interface BenchFile {
  readonly name: string
  readonly path: string
  /** A JSON file: the cells of every table row, in order. */
  readonly truth: string
  readonly rows: number
}

/** A made-up plan of about 12 and of about 200 pages, each printed by LibreOffice and by Chromium; made once. */
export async function benchFiles(): Promise<BenchFile[]> {
  mkdirSync(CACHE, { recursive: true })
  const files: BenchFile[] = []
  for (const { name, sections, count } of SIZES) {
    const plan = makePlan(sections, count)
    const truth = join(CACHE, `${name}.truth.json`)
    writeFileSync(truth, JSON.stringify(plan.rows))
    for (const printer of ['lo', 'cr']) {
      const path = join(CACHE, `${name}-${printer}.pdf`)
      if (!existsSync(path)) await (printer === 'cr' ? printHtml : printDocx)(plan, path)
      files.push({ name: `${name}-${printer}`, path, truth, rows: plan.rows.length })
    }
  }
  return files
}

const SIZES = [
  { name: 'p12', sections: 11, count: 24 },
  { name: 'p200', sections: 190, count: 420 },
]

interface Plan {
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[]
  readonly rows: readonly (readonly string[])[]
}

function printHtml({ sections, rows }: Plan, path: string): void {
  const html = path.replace(/\.pdf$/, '.html')
  const row = (cells: readonly string[], tag: string) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  const [header = [], ...data] = rows
  const body = sections.map(
    ({ title, paragraphs }) => `<p><b>${title}</b></p>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}`,
  )
  writeFileSync(
    html,
    `<!doctype html><html lang="vi"><meta charset="utf-8"><style>@page{size:A4;margin:20mm} body{font:14pt "Liberation Serif",serif}
p{text-align:justify;text-indent:1cm;margin:6pt 0} h1,h2{font-size:14pt;text-align:center} h2{page-break-before:always}
table{border-collapse:collapse;width:100%;font-size:13pt} td,th{border:1px solid #000;padding:2pt 4pt;vertical-align:top;text-align:left}
</style><body><h1>KẾ HOẠCH</h1>${body.join('\n')}<h2>Phụ lục số 01</h2>
<table><thead>${row(header, 'th')}</thead><tbody>${data.map((cells) => row(cells, 'td')).join('\n')}</tbody></table></body></html>`,
  )
  spawnSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--print-to-pdf=${path}`, html])
}

async function printDocx({ sections, rows }: Plan, path: string): Promise<void> {
  const font = 'Liberation Serif'
  const run = (text: string, bold = false, size = 28) => new TextRun({ text, bold, font, size })
  const paragraph = (text: string, bold = false) =>
    new Paragraph({
      children: [run(text, bold)],
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: 567 },
      spacing: { before: 120 },
    })
  const centred = (text: string, pageBreakBefore = false) =>
    new Paragraph({ children: [run(text, true)], alignment: AlignmentType.CENTER, pageBreakBefore })
  const widths = [720, 3000, 1600, 1450, 1450, 1580]
  const cell = (text: string, column: number, bold: boolean) =>
    new TableCell({
      width: { size: widths[column] ?? 1500, type: 'dxa' },
      children: [new Paragraph({ children: [run(text, bold, 26)] })],
    })
  const table = new Table({
    columnWidths: widths,
    rows: rows.map(
      (cells, i) => new TableRow({ tableHeader: i === 0, children: cells.map((text, column) => cell(text, column, i === 0)) }),
    ),
  })
  const body = sections.flatMap(({ title, paragraphs }) => [paragraph(title, true), ...paragraphs.map((text) => paragraph(text))])
  const document = new Document({
    sections: [{ children: [centred('KẾ HOẠCH'), ...body, centred('Phụ lục số 01', true), table] }],
  })
  const docx = path.replace(/\.pdf$/, '.docx')
  writeFileSync(docx, await Packer.toBuffer(document))
  spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', CACHE, docx])
}

const ACTIONS = ['Rà soát', 'Xây dựng', 'Triển khai', 'Kiểm tra', 'Tổng hợp, báo cáo', 'Công khai', 'Tuyên truyền về']
const THINGS = [
  'thủ tục hành chính',
  'danh mục dịch vụ công trực tuyến',
  'văn bản quy phạm pháp luật',
  'đề án vị trí việc làm',
  'hồ sơ lưu trữ',
]
const SOURCES = [
  'theo Quyết định số 1508/QĐ-UBND ngày 12/5/2025',
  'theo Nghị định số 61/2018/NĐ-CP',
  'tại Kế hoạch số 77/KH-UBND',
  'trên địa bàn xã',
]
const UNITS = [
  'Văn phòng HĐND và UBND',
  'Phòng Kinh tế',
  'Phòng Văn hóa - Xã hội',
  'Trung tâm Phục vụ hành chính công',
  'Công an xã',
]
const TIMES = ['Quý I/2026', 'Thường xuyên', 'Trước ngày 30/11/2026', 'Tháng 6/2026', 'Định kỳ hằng quý']

/** Numbers that look drawn by lot but are the same in every run. */
function lots(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

function makePlan(count: number, tasks: number): Plan {
  const draw = lots(7)
  const pick = (list: readonly string[]) => list[draw(list.length)] ?? ''
  const sentence = () => `${pick(ACTIONS)} ${pick(THINGS)} ${pick(SOURCES)}`
  const sections = Array.from({ length: count }, (_, s) => ({
    title: `${s + 1}. ${sentence()}`,
    paragraphs: Array.from({ length: 6 }, () => `${Array.from({ length: 4 }, sentence).join('; ')}.`),
  }))
  const rows = [['TT', 'Nội dung thực hiện', 'Sản phẩm, kết quả', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành']]
  for (let r = 1; r <= tasks; r++) {
    const task = `${Array.from({ length: 1 + draw(5) }, sentence).join('; ')}.`
    rows.push([String(r), task, `Báo cáo kết quả ${pick(THINGS)}`, pick(UNITS), pick(UNITS), pick(TIMES)])
  }
  return { sections, rows }
}
