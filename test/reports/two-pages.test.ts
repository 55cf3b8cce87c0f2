import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { followUp } from '../../src/compare/follow-up/follow-up.ts'
import { compareVersions } from '../../src/compare/versions/compare-versions.ts'
import type { PlanRecord } from '../../src/record/record.ts'
import { followUpPage } from '../../src/reports/follow-up-page/follow-up-page.ts'
import { followUpXlsx } from '../../src/reports/follow-up-page/follow-up-xlsx.ts'
import { versionsPage } from '../../src/reports/versions-page/versions-page.ts'
import { versionsXlsx } from '../../src/reports/versions-page/versions-xlsx.ts'
import { annexRow, deadline, madeUpPlan } from '../record/made-up-plan.ts'

const ATTACK = `<img src=x onerror="alert(1)"></script><script>alert(1)</script>`

const planWith = (due: string, task: string, sha256 = 'a'.repeat(64)): PlanRecord =>
  madeUpPlan({
    sha256,
    rows: [
      annexRow({ no: '1', task, cells: { task }, deadlines: [deadline({ raw: due, due: due.split('/').reverse().join('-') })] }),
      annexRow({ no: '2', task: 'Lắp biển cấm lửa ở lối vào rừng phòng hộ', cells: {} }),
    ],
  })

const draft = planWith('30/06/2031', 'Phát quang đường băng cản lửa khu vực đồi Thông')
const issued = planWith('30/09/2031', `Phát quang đường băng cản lửa khu vực đồi Thông, đồi Sim ${ATTACK}`, 'b'.repeat(64))
const report: PlanRecord = {
  ...madeUpPlan({ sha256: 'c'.repeat(64), number: '90/BC-UBND', rows: [] }),
  annexes: [],
  document: { ...draft.document, kind: 'bao-cao', number: '90/BC-UBND', title: 'Kết quả bảo vệ rừng năm 2031' },
  outline: [{ path: ['I'], label: 'I.', text: 'KẾT QUẢ', page: 1 }],
  paragraphs: [
    { path: ['I'], text: `- Đã phát quang 2,5 km đường băng cản lửa khu vực đồi Thông ${ATTACK}.`, page: 1 },
    { path: ['I'], text: '- Biển cấm lửa ở lối vào rừng phòng hộ chưa được lắp.', page: 1 },
  ],
}
const versions = compareVersions(draft, issued)
const followed = followUp(draft, report)

const names = async (bytes: Uint8Array) => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer)
  return workbook.worksheets
}

describe.each([
  ['versions', (language: 'vi' | 'en') => versionsPage(versions, language)],
  ['follow-up', (language: 'vi' | 'en') => followUpPage(followed, language)],
] as const)('the page of %s', (_, page) => {
  test('needs nothing from anywhere and lets no text be markup', async () => {
    const html = await page('vi')
    expect(html).not.toMatch(/(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?\/\//iu)
    expect(html).not.toMatch(/<link|@import|@font-face/iu)
    expect(html).toContain("default-src 'none'")
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img')
    expect(html).toBe(html.normalize('NFC'))
  })

  test('is English when asked', async () => {
    expect(await page('vi')).toContain('<html lang="vi">')
    const english = await page('en')
    expect(english).toContain('<html lang="en">')
    expect(english).toContain('Show only')
  })
})

test('versions: removed and added words are marked, what binds is said', async () => {
  const html = await versionsPage(versions)
  expect(html).toMatch(/<del>30\/06\/2031<\/del>/u)
  expect(html).toMatch(/<ins>30\/09\/2031<\/ins>/u)
  expect(html).toContain('Thời hạn muộn hơn: “30/06/2031” → “30/09/2031”')
  expect(html).toContain('data-kinds="binding wording"')
})

test('versions without a difference say so', async () => {
  expect(await versionsPage(compareVersions(draft, draft))).toContain('Hai văn bản không khác nhau.')
})

test('follow-up: each task with its progress and the sentence that says it', async () => {
  const html = await followUpPage(followed)
  expect(html).toContain('data-kinds="done"')
  expect(html).toMatch(/data-kinds="not-done[ "]/u)
  expect(html).toContain('Biển cấm lửa ở lối vào rừng phòng hộ chưa được lắp.')
})

test('workbooks can be opened and hold a sheet for each part', async () => {
  const sheets = await names(await versionsXlsx(versions))
  expect(sheets.map(({ name }) => name)).toEqual(['Nhiệm vụ', 'Lời văn', 'Thể thức', 'Văn bản viện dẫn'])
  const cells = JSON.stringify(sheets[0]?.getSheetValues())
  expect(cells).toContain('"strike":true')
  expect((await names(await followUpXlsx(followed, 'en'))).map(({ name }) => name)).toEqual([
    'Tasks',
    'Targets',
    'Fields of work',
  ])
})
