/** `npm run corpus:add -- ubnd-xa-ten-xa-12-kh-2026`: a new folder with a description to fill in. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORPUS } from './folders.ts'

const SKELETON = `import { clause, heading, row } from '../tools/blocks.ts'
import { month } from '../tools/deadline-marks.ts'
import type { Description } from '../tools/description.ts'
import { cite, target } from '../tools/marks.ts'
import { t } from '../tools/phrase.ts'

export const description: Description = {
  why: 'What this document shows that no other does.',
  features: ['one feature a line'],
  document: {
    kind: 'ke-hoach',
    number: '12/KH-UBND',
    date: '2026-01-15',
    place: 'Tên Xã',
    issuer: { name: 'Ủy ban nhân dân xã Tên Xã', level: 'commune', unit: 'Tên Xã', parents: ['Tên Tỉnh'] },
    title: 'Việc gì năm 2026',
    planYear: 2026,
    signer: { position: 'Chủ tịch', name: null },
    recipients: ['Lưu: VT'],
  },
  parts: [
    {
      letterhead: { organ: ['ỦY BAN NHÂN DÂN', 'XÃ TÊN XÃ'], number: 'Số: 12/KH-UBND', dateline: 'Tên Xã, ngày 15 tháng 01 năm 2026' },
      kindLine: 'KẾ HOẠCH',
      title: ['Việc gì năm 2026'],
      preamble: [t\`Căn cứ \${cite('quyet-dinh', '34/QĐ-UBND', '2026-01-05', 'UBND tỉnh Tên Tỉnh')};\`],
      body: [heading('I.', 'MỤC TIÊU', [clause('1.', t\`\${target('Trên 90% hồ sơ đúng hạn', '>', 90, 'hồ sơ đúng hạn')}.\`)])],
      signature: { recipients: ['Nơi nhận:', '- Lưu: VT.'], lines: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: null },
    },
  ],
  annexes: [
    {
      number: '01',
      heading: 'Phụ lục 01',
      title: 'Nhiệm vụ',
      columns: [
        { role: 'no', header: 'TT', width: 5 },
        { role: 'task', header: 'Nhiệm vụ', width: 45 },
        { role: 'lead', header: 'Chủ trì', width: 25 },
        { role: 'deadline', header: 'Thời hạn', width: 25 },
      ],
      rows: [row('1', { task: 'Làm việc gì', lead: 'Phòng Kinh tế', deadline: t\`\${month('Tháng 5/2026', '2026-05')}\` })],
    },
  ],
  units: [{ id: 'phong-kinh-te', name: 'Phòng Kinh tế', surfaceForms: ['Phòng Kinh tế'] }],
  findings: [],
  text: { seed: 1, spacing: 'double', pageStart: 'space', pageNumber: 'none', numberCell: 'top', letterhead: 'by-cell' },
  word: { seed: 1 },
  pdf: 'libreoffice',
}
`

const [slug] = process.argv.slice(2)
if (!slug || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
  console.error('A folder name in kebab-case ASCII: issuer, number, year.')
  process.exitCode = 2
} else if (existsSync(join(CORPUS, slug))) {
  console.error(`corpus/${slug} is there already.`)
  process.exitCode = 1
} else {
  mkdirSync(join(CORPUS, slug))
  writeFileSync(join(CORPUS, slug, 'describe.ts'), SKELETON)
  console.log(`Fill in corpus/${slug}/describe.ts, then: npm run corpus -- ${slug}`)
}
