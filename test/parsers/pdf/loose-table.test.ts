import { describe, expect, it } from 'vitest'
import type { Table } from '../../../src/document/document.ts'
import { parsePdf } from '../../../src/parsers/pdf/parse-pdf.ts'
import { line, text, tinyPdf } from './tiny-pdf.ts'

const XS = [40, 80, 260, 420]
const HEADER = ['TT', 'Viec', 'Don vi', 'Han'].map((words, i) => text((XS[i] ?? 0) + 2, 60, words, { size: 10, bold: true }))

/** Cells of a page: column, baseline of the first line, lines; a line is 12 points below the last. */
type Cell = readonly [column: number, base: number, ...lines: string[]]

const page = (cells: readonly Cell[], more: readonly string[] = [], header: readonly string[] = HEADER) => ({
  content: [
    ...header,
    ...cells.flatMap(([column, base, ...lines]) =>
      lines.map((words, i) => text(XS[column] ?? 0, base + 12 * i, words, { size: 10 })),
    ),
    ...more,
  ],
})

/** Each row as `no | task | unit | time`, merged cells with the rows that they take. */
async function rowsOf(...pages: ReturnType<typeof page>[]): Promise<string[]> {
  const { blocks } = await parsePdf(tinyPdf(pages))
  const tables = blocks.filter((block): block is Table => block.kind === 'table')
  expect(tables).toHaveLength(1)
  return (tables[0]?.rows ?? [])
    .slice(1)
    .map((row) =>
      row.cells
        .map((cell) => (cell.rowSpan > 1 ? `${cell.text.replace(/\n/g, ' ')} x${cell.rowSpan}` : cell.text.replace(/\n/g, ' ')))
        .join(' | '),
    )
}

describe('tables without rules', () => {
  it('parts rows set without white between them, by their numbers', async () => {
    const cells: Cell[] = [
      [0, 80, '1'],
      [1, 80, 'Ra soat van ban da het', 'hieu luc'],
      [2, 80, 'Phong Kinh te'],
      [3, 80, 'Quy I'],
      [0, 104, '2'],
      [1, 104, 'Hop'],
      [2, 104, 'Cong an xa va', 'dan quan'],
      [3, 104, 'Quy II'],
      [0, 128, '3'],
      [1, 128, 'Kiem tra', 'cac diem'],
      [2, 128, 'Tram Y te'],
      [3, 128, 'Quy III'],
    ]
    expect(await rowsOf(page(cells))).toEqual([
      '1 | Ra soat van ban da het hieu luc | Phong Kinh te | Quy I',
      '2 | Hop | Cong an xa va dan quan | Quy II',
      '3 | Kiem tra cac diem | Tram Y te | Quy III',
    ])
  })

  it('parts rows whose cells stand around their middle', async () => {
    const cells: Cell[] = [
      [0, 92, '1'],
      [1, 80, 'Ra soat van ban da het', 'hieu luc thi hanh tai', 'cac thon'],
      [2, 92, 'Phong Kinh te'],
      [3, 92, 'Quy I'],
      [0, 122, '2'],
      [1, 122, 'Hop giao ban'],
      [2, 116, 'Cong an xa va', 'dan quan'],
      [3, 122, 'Quy II'],
      [0, 146, '3'],
      [1, 140, 'Kiem tra', 'cac diem'],
      [2, 146, 'Tram Y te'],
      [3, 146, 'Quy III'],
    ]
    expect(await rowsOf(page(cells))).toEqual([
      '1 | Ra soat van ban da het hieu luc thi hanh tai cac thon | Phong Kinh te | Quy I',
      '2 | Hop giao ban | Cong an xa va dan quan | Quy II',
      '3 | Kiem tra cac diem | Tram Y te | Quy III',
    ])
  })

  it('parts rows without numbers where all their cells begin anew', async () => {
    const header = ['Viec can lam', 'Don vi', 'Han', 'Ket qua'].map((words, i) =>
      text([42, 202, 302, 402][i] ?? 0, 60, words, { size: 10, bold: true }),
    )
    const rows = [
      ['Ra soat cac van ban', 'da ban hanh', 'Phong Kinh te', 'Quy I', 'Bao cao'],
      ['Tap huan can bo cac', 'thon', 'Cong an xa', 'Quy II', 'Hoi nghi'],
      ['Kiem tra viec chap', 'hanh quy che', 'Van phong', 'Quy III', 'Bien ban'],
    ]
    const content = rows.flatMap(([first = '', second = '', ...rest], i) => [
      text(40, 80 + 24 * i, first, { size: 10 }),
      text(40, 92 + 24 * i, second, { size: 10 }),
      ...rest.map((words, c) => text([200, 300, 400][c] ?? 0, 80 + 24 * i, words, { size: 10 })),
    ])
    expect(await rowsOf({ content: [...header, ...content] })).toEqual([
      'Ra soat cac van ban da ban hanh | Phong Kinh te | Quy I | Bao cao',
      'Tap huan can bo cac thon | Cong an xa | Quy II | Hoi nghi',
      'Kiem tra viec chap hanh quy che | Van phong | Quy III | Bien ban',
    ])
  })

  it('gives a unit that stands around the middle of several rows to all of them', async () => {
    const tasks = ['Ra soat', 'Hop', 'Kiem tra', 'Tap huan', 'So ket']
    const cells: Cell[] = tasks.flatMap((task, i): Cell[] => [
      [0, 80 + 20 * i, String(i + 1)],
      [1, 80 + 20 * i, task],
      [3, 80 + 20 * i, 'Quy I'],
    ])
    expect(await rowsOf(page([...cells, [2, 90, 'Phong Kinh te'], [2, 140, 'Cong an xa']]))).toEqual([
      '1 | Ra soat | Phong Kinh te x2 | Quy I',
      '2 | Hop | Quy I',
      '3 | Kiem tra | Cong an xa x3 | Quy I',
      '4 | Tap huan | Quy I',
      '5 | So ket | Quy I',
    ])
  })

  it('leaves cells empty where nothing stands between the rows', async () => {
    const cells: Cell[] = ['Ra soat', 'Hop', 'Kiem tra', 'Tap huan'].flatMap((task, i): Cell[] => [
      [0, 80 + 20 * i, String(i + 1)],
      [1, 80 + 20 * i, task],
      ...(i === 1 ? [] : [[2, 80 + 20 * i, 'Cong an xa'] as Cell]),
      [3, 80 + 20 * i, 'Quy I'],
    ])
    expect((await rowsOf(page(cells)))[1]).toBe('2 | Hop |  | Quy I')
  })

  it('goes on with a cell that no rule closes at the foot of its page', async () => {
    const columns = [38, 78, 258, 380, 500]
    const flat = (y: number, ...open: number[]) =>
      columns.slice(1).flatMap((x, c) => (open.includes(c) ? [] : [line(columns[c] ?? 0, y, x, y)]))
    const row = (base: number, no: string, unit: string): Cell[] => [
      [0, base, no],
      [1, base, 'Ra soat van ban'],
      ...(unit === '' ? [] : [[2, base, unit] as Cell]),
      [3, base, 'Quy I'],
    ]
    const rules = [...flat(46), ...flat(66), ...flat(90)]
    const first = page([...row(82, '1', 'Tram Y te'), ...row(106, '2', 'Cong an xa')], [...rules, ...flat(114, 2)])
    const second = page([...row(82, '3', ''), ...row(106, '4', 'Phong Kinh te')], [...rules, ...flat(114)])
    expect(await rowsOf(first, second)).toEqual([
      '1 | Ra soat van ban | Tram Y te | Quy I',
      '2 | Ra soat van ban | Cong an xa x2 | Quy I',
      '3 | Ra soat van ban | Quy I',
      '4 | Ra soat van ban | Phong Kinh te | Quy I',
    ])
  })

  it('takes a bold line below the header for a group, not for a heading', async () => {
    const cells: Cell[] = [1, 2, 3].flatMap((n): Cell[] => [
      [0, 72 + 20 * n, String(n)],
      [1, 72 + 20 * n, 'Ra soat van ban'],
      [2, 72 + 20 * n, 'Cong an xa'],
      [3, 72 + 20 * n, 'Quy I'],
    ])
    const rows = await rowsOf(page(cells, [text(40, 73, 'I. Cong-tac-chi-dao-dieu-hanh-chung-cua-xa', { size: 10, bold: true })]))
    expect(rows[0]).toMatch(/^I\./u)
    expect(rows).toHaveLength(4)
  })

  const three: Cell[] = [1, 2, 3].flatMap((n): Cell[] => [
    [0, 72 + 20 * n, String(n)],
    [1, 72 + 20 * n, 'Ra soat van ban'],
    [2, 72 + 20 * n, 'Cong an xa'],
    [3, 72 + 20 * n, 'Quy I'],
  ])

  it('reads the rows below a header that alone is ruled', async () => {
    const edges = [38, 78, 258, 418, 500]
    const rules = [...[46, 66].map((y) => line(38, y, 500, y)), ...edges.map((x) => line(x, 46, x, 66))]
    const { blocks } = await parsePdf(tinyPdf([page(three, rules)]))
    const [table] = blocks.filter((block): block is Table => block.kind === 'table')
    expect(table?.rows.map((row) => row.cells.length)).toEqual([4, 4, 4, 4])
  })

  it('parts rows by their numbers where only groups are ruled', async () => {
    const rules = [46, 66, 120, 150].map((y) => line(38, y, 500, y))
    expect(await rowsOf(page(three, rules))).toHaveLength(3)
  })

  it('gives the columns below a heading of two levels', async () => {
    const bold = (x: number, y: number, words: string) => text(x, y, words, { size: 10, bold: true })
    const header = [bold(42, 60, 'TT'), bold(100, 60, 'Viec'), bold(262, 53, 'Phan-cong-cho-don-vi'), bold(422, 60, 'Han')]
    const lower = [bold(262, 67, 'Chu-tri'), bold(342, 67, 'Phoi-hop')]
    const units = [1, 2, 3].map((n) => text(340, 72 + 20 * n, 'Tram Y te', { size: 10 }))
    const rows = await rowsOf(page(three, units, [...header, ...lower]))
    expect(rows).toEqual([1, 2, 3].map((n) => `${n} | Ra soat van ban | Cong an xa | Tram Y te | Quy I`))
  })

  it('ends before a heading of the text', async () => {
    const rows = await rowsOf(
      page(three, [
        text(80, 150, 'III. To-chuc', { size: 10, bold: true }),
        text(40, 168, 'Thu-truong-cac-co-quan-chiu-trach-nhiem-thuc-hien', { size: 10 }),
      ]),
    )
    expect(rows.at(-1)).toBe('3 | Ra soat van ban | Cong an xa | Quy I')
  })

  it('parts rows at the labels typed before their tasks', async () => {
    const header = ['Viec', 'Don vi', 'Han', 'Ket qua'].map((words, i) =>
      text([42, 202, 302, 402][i] ?? 0, 60, words, { size: 10, bold: true }),
    )
    const tasks = ['1. Ra soat quy che', '2. Hop giao ban', '3. Kiem tra cac diem']
    const content = tasks.flatMap((task, i) =>
      [task, 'Cong an', 'Quy I', 'Bao cao'].map((words, c) =>
        text([40, 200, 300, 400][c] ?? 0, 80 + 12 * i, words, { size: 10 }),
      ),
    )
    expect(await rowsOf({ content: [...header, ...content] })).toEqual(tasks.map((task) => `${task} | Cong an | Quy I | Bao cao`))
  })
})
