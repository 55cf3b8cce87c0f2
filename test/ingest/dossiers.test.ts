import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ingestSummary } from '../../src/cli/ingest-summary.ts'
import { speaker } from '../../src/cli/messages/messages.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { openStore } from '../../src/store/open-store.ts'

const DECISION = `ỦY BAN NHÂN DÂN
XÃ SUỐI MÂY

Số: 05/QĐ-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Suối Mây, ngày 09 tháng 01 năm 2031

QUYẾT ĐỊNH
Ban hành Kế hoạch cải cách hành chính năm 2031

CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI MÂY

Căn cứ Luật Tổ chức chính quyền địa phương;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch cải cách hành chính năm 2031.

Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

CHỦ TỊCH
`
const annex = (self: string) => `<html><head><meta charset="utf-8"></head><body>
<p align="center"><b>PHỤ LỤC 01</b></p>
<p align="center"><b>Nhiệm vụ về cải cách thể chế</b></p>
<p align="center"><i>${self}</i></p>
<table border="1"><tr><th>TT</th><th>Nhiệm vụ</th><th>Sản phẩm</th><th>Cơ quan chủ trì</th><th>Thời gian hoàn thành</th></tr>
<tr><td>1</td><td>Rà soát văn bản của xã</td><td>Báo cáo</td><td>Văn phòng HĐND và UBND</td><td>Tháng 6/2031</td></tr>
<tr><td>2</td><td>Niêm yết thủ tục mới</td><td>Bảng niêm yết</td><td>Trung tâm Phục vụ hành chính công</td><td>Thường xuyên</td></tr></table>
</body></html>`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doichieu-dossiers-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const NUMBERED = '(Ban hành kèm theo Quyết định số 05/QĐ-UBND ngày 09/01/2031 của Chủ tịch UBND xã Suối Mây)'

test.each([
  ['number', { 'van-ban/qd.txt': DECISION, 'bang-bieu/1.html': annex(NUMBERED) }],
  ['name', { 'qd-05.txt': DECISION, 'PL1 QĐ 05.html': annex('') }],
  ['folder', { 'quyet-dinh.txt': DECISION, 'phu-luc/1.html': annex('') }],
] as const)('an annex file is told by %s', async (reason, files) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, 'in', name, '..'), { recursive: true })
    writeFileSync(join(folder, 'in', name), text)
  }
  const store = await openStore(':memory:')
  const report = await ingest([join(folder, 'in')], { store, quarantine: join(folder, 'aside'), workers: 0 })
  expect(report.dossiers).toEqual({ count: 1, annexes: 1 })
  expect(await store.dossiers()).toMatchObject([{ main: { number: '05/QĐ-UBND' }, annexes: [{ reason }] }])
  await store.close()
})

test('within a ZIP file too, and the summary says so', async () => {
  const zip = zipSync({ 'qd.txt': Buffer.from(DECISION), 'pl/01.html': Buffer.from(annex(NUMBERED)) })
  writeFileSync(join(folder, 'xa.zip'), zip)
  const report = await ingest([join(folder, 'xa.zip')], { store: ':memory:', quarantine: join(folder, 'aside'), workers: 0 })
  const where = { store: 'kho.sqlite', quarantine: 'aside' }
  expect(ingestSummary(report, where, speaker('vi'))).toContain('1 hồ sơ')
  expect(ingestSummary({ ...report, dossiers: { count: 0, annexes: 0 } }, where, speaker('vi'))).not.toContain('hồ sơ')
})
