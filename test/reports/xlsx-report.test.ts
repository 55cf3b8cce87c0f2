import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/record/comparison.ts'
import { describeDifference } from '../../src/reports/describe-difference.ts'
import { wordsOf } from '../../src/reports/words/words.ts'
import { SheetNames } from '../../src/reports/xlsx/sheet-names.ts'
import { xlsxReport } from '../../src/reports/xlsx/xlsx-report.ts'
import { madeUpComparison } from './made-up-comparison.ts'

test('names of sheets are as spreadsheets allow them, each once', () => {
  const names = new SheetNames()
  const given = [
    'Xã A/B:C*?[]\\',
    "'Xã'",
    '',
    'History',
    'Xã Suối Mây',
    'xã suối mây',
    `Xã ${'Rất Dài '.repeat(9)}`,
    `Xã ${'Rất Dài '.repeat(9)}`,
  ]
  const taken = given.map((name) => names.take(name))
  expect(new Set(taken.map((name) => name.toLowerCase())).size).toBe(given.length)
  for (const name of taken) {
    expect(name.length).toBeLessThanOrEqual(31)
    expect(name).toMatch(/^[^\\/?*[\]:]+$/u)
    expect(name).not.toMatch(/^'|'$/u)
    expect(name.toLowerCase()).not.toBe('history')
  }
})

async function opened(comparison: Comparison): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(Buffer.from(await xlsxReport(comparison)) as unknown as ArrayBuffer)
  return workbook
}

const textOf = (sheet: ExcelJS.Worksheet): string => {
  const cells: string[] = []
  sheet.eachRow((row) => row.eachCell((cell) => void cells.push(cell.text)))
  return cells.join('\n')
}

describe('a workbook', () => {
  const comparison = madeUpComparison({ communes: 6, tasks: 26 })
  let workbook: ExcelJS.Workbook
  beforeAll(async () => {
    workbook = await opened(comparison)
  })

  test('has a summary, the matrix, the tasks most missed, who sent nothing, and a sheet a commune', () => {
    const names = workbook.worksheets.map(({ name }) => name)
    expect(names.slice(0, 4)).toEqual(['Tổng hợp', 'Ma trận', 'Nhiệm vụ hay thiếu', 'Chưa gửi kế hoạch'])
    expect(names).toHaveLength(4 + 6)
    expect(names).toContain('Xã Suối Mây')
  })

  test('every sheet is framed as an office expects: A4 on its side, head frozen and repeated, filter, font', () => {
    for (const sheet of workbook.worksheets) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 })
      expect(sheet.pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/)
      expect(sheet.views[0]).toMatchObject({ state: 'frozen' })
      expect(sheet.autoFilter).toBeTruthy()
      expect(sheet.headerFooter.oddFooter).toContain('&P/&N')
      sheet.eachRow((row) => row.eachCell((cell) => expect(cell.font.name).toBe('Times New Roman')))
    }
  })

  test('the matrix has a sign for each commune and task', () => {
    const matrix = workbook.getWorksheet('Ma trận') as ExcelJS.Worksheet
    const row = matrix.getRow(matrix.rowCount)
    expect(row.cellCount).toBe(2 + 26)
    for (let at = 3; at <= 28; at++) expect(row.getCell(at).text).toMatch(/^[✓≈≠‼✗]\??$/u)
  })

  test('the summary leads to each commune', () => {
    const summary = workbook.getWorksheet('Tổng hợp') as ExcelJS.Worksheet
    const links: string[] = []
    summary.eachRow((row) => row.eachCell((cell) => void (cell.hyperlink && links.push(cell.hyperlink))))
    expect(links).toHaveLength(6)
    for (const link of links) expect(workbook.getWorksheet(link.replace(/^#'|'!A1$/gu, ''))).toBeDefined()
  })

  test('every difference stands on its commune’s sheet, in NFC', () => {
    const say = wordsOf('vi')
    for (const { plan, items, differences } of comparison.plans) {
      const text = textOf(workbook.getWorksheet(`Xã ${plan.unit}`) as ExcelJS.Worksheet)
      expect(text).toBe(text.normalize('NFC'))
      for (const difference of items.flatMap((item) => item.differences ?? []))
        expect(text).toContain(describeDifference(difference, say))
      for (const { template } of differences) expect(text).toContain(template)
    }
  })
})

test('of very many communes all stand on one sheet, which is said', async () => {
  const workbook = await opened(madeUpComparison({ communes: 201, tasks: 3 }))
  expect(workbook.worksheets.map(({ name }) => name)).toContain('Chi tiết')
  expect(workbook.worksheets.length).toBeLessThan(8)
  expect(textOf(workbook.getWorksheet('Tổng hợp') as ExcelJS.Worksheet)).toContain('Chi tiết')
  expect((workbook.getWorksheet('Chi tiết') as ExcelJS.Worksheet).rowCount).toBeGreaterThan(201 * 3)
})

test('texts that no cell could take are made to fit', async () => {
  const comparison = madeUpComparison({ communes: 1, tasks: 2 })
  const [row] = comparison.template.rows
  if (row !== undefined) row.task = `${'dài '.repeat(20_000)}\u0000\u0008`
  const workbook = await opened(comparison)
  expect(textOf(workbook.worksheets.at(-1) as ExcelJS.Worksheet)).toContain('dài dài')
})
