import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { run } from '../../src/cli/commands/diff.ts'
import { UsageFailure } from '../../src/cli/failure.ts'
import { speaker } from '../../src/cli/messages/messages.ts'
import { followUp } from '../../src/record/follow-up.ts'
import { versionComparison } from '../../src/record/version-comparison.ts'

const letterhead = (number: string, kind: string, title: string) => `ỦY BAN NHÂN DÂN
XÃ SUỐI MÂY
Số: ${number}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Suối Mây, ngày 09 tháng 01 năm 2031

${kind}
${title}
`
const plan = (number: string, month: string) => `${letterhead(number, 'KẾ HOẠCH', 'Bảo vệ rừng năm 2031')}
I. MỤC TIÊU
1. Không để xảy ra cháy rừng trên địa bàn xã.
II. NHIỆM VỤ
1. Phát quang đường băng cản lửa khu vực đồi Thông trước ngày 30/${month}/2031.
2. Tập huấn chữa cháy rừng cho đội dân phòng các thôn.

CHỦ TỊCH
`
const REPORT = `${letterhead('90/BC-UBND', 'BÁO CÁO', 'Kết quả bảo vệ rừng năm 2031')}
I. KẾT QUẢ
1. Đã phát quang 2,5 km đường băng cản lửa khu vực đồi Thông.
2. Chưa tổ chức tập huấn chữa cháy rừng cho đội dân phòng.

CHỦ TỊCH
`

let folder: string
let printed = ''
const file = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-two-'))
  writeFileSync(file('draft.txt'), plan('/KH-UBND', '6'))
  writeFileSync(file('issued.txt'), plan('17/KH-UBND', '9'))
  writeFileSync(file('report.txt'), REPORT)
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  vi.restoreAllMocks()
  printed = ''
})

const diff = async (options: Record<string, unknown>): Promise<string> => {
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    printed += String(text)
    const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined
    done?.()
    return true
  })
  printed = ''
  await run({ args: [], options: { store: file('none.sqlite'), timeout: '60', ...options }, say: speaker('vi') })
  return printed
}

describe('two documents', () => {
  test('a draft and the issued text', async () => {
    const compared = versionComparison.parse(
      JSON.parse(await diff({ from: file('draft.txt'), to: file('issued.txt'), json: true })),
    )
    expect(compared.facts).toMatchObject([{ fact: 'number', to: '17/KH-UBND' }])
    expect(compared.clauses.changes.map(({ status }) => status)).toEqual(['changed'])
    const text = await diff({ from: file('draft.txt'), to: file('issued.txt') })
    expect(text.replace(/\s+/gu, ' ')).toContain('[-30/6/2031.-] {+30/9/2031.+}')
  })

  test('a document and itself', async () => {
    expect(await diff({ from: file('issued.txt'), to: file('issued.txt') })).toContain('Hai văn bản không khác nhau.')
  })

  test('a plan and its report', async () => {
    const followed = followUp.parse(JSON.parse(await diff({ from: file('issued.txt'), to: file('report.txt'), json: true })))
    expect(followed.items.map(({ progress }) => progress)).toEqual(['done', 'not-done'])
    expect(await diff({ from: file('issued.txt'), to: file('report.txt') })).toContain('1 đã làm, 1 chưa làm')
  })

  test('reports are written where they are asked for', async () => {
    const out = file('out')
    expect(await diff({ from: file('draft.txt'), to: file('issued.txt'), out })).toContain('hai-van-ban.xlsx')
    expect(readdirSync(out).sort()).toEqual(['hai-van-ban.html', 'hai-van-ban.json', 'hai-van-ban.xlsx'])
    versionComparison.parse(JSON.parse(readFileSync(join(out, 'hai-van-ban.json'), 'utf8')))
    await diff({ from: file('issued.txt'), to: file('report.txt'), html: file('followed.html') })
    expect(readFileSync(file('followed.html'), 'utf8')).toContain('Báo cáo nói gì về kế hoạch')
  })

  test('a plan without tasks cannot be followed up', async () => {
    writeFileSync(file('notice.txt'), letterhead('2/TB-UBND', 'THÔNG BÁO', 'Lịch nghỉ Tết'))
    await expect(diff({ from: file('notice.txt'), to: file('report.txt') })).rejects.toMatchObject({ code: 'plan-without-tasks' })
  })

  test('one alone is not enough', async () => {
    await expect(diff({ from: file('issued.txt') })).rejects.toThrow(UsageFailure)
    await expect(diff({})).rejects.toThrow(UsageFailure)
  })
})
