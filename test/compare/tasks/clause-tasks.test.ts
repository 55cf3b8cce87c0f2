import { expect, test } from 'vitest'
import { clauseTasks } from '../../../src/compare/tasks/clause-tasks.ts'
import { normalise } from '../../../src/normaliser/normalise.ts'
import type { OutlineEntry } from '../../../src/record/record.ts'
import { reworded } from '../support/many-fields.ts'

const entry = (path: string, text: string): OutlineEntry => ({ path: path.split('/'), label: path, text, page: 1 })
const tasks = (outline: OutlineEntry[]) => clauseTasks(normalise({ ...reworded, annexes: [], outline }))

test('the leaves of the part that says what is to be done', () => {
  const found = tasks([
    entry('I', 'MỤC ĐÍCH, YÊU CẦU'),
    entry('I/1', 'Nâng cao nhận thức của người dân về trồng rừng.'),
    entry('II', 'NHIỆM VỤ TRỌNG TÂM'),
    entry('II/1', 'Trồng rừng'),
    entry('II/1/a', 'Đánh giá diện tích đất trống, đồi trọc trong quý I/2026.'),
    entry('II/1/b', 'Hằng tháng tuần tra bảo vệ rừng phòng hộ.'),
    entry('III', 'TỔ CHỨC THỰC HIỆN'),
    entry('III/1', 'Phòng Kinh tế: theo dõi, đôn đốc.'),
  ])
  expect(found.map(({ key }) => key)).toEqual(['II/1/a', 'II/1/b'])
  expect(found[1]?.deadlines).toMatchObject([{ kind: 'recurring', every: 'P1M' }])
})

test('where no heading names the tasks, all that is neither purpose nor organisation', () => {
  const found = tasks([
    entry('1', 'Mục đích'),
    entry('1/a', 'Phục vụ phát triển kinh tế của xã.'),
    entry('2', 'Làm đường'),
    entry('2/a', 'Bê tông hóa 3 km đường nội đồng.'),
    entry('3', 'Tổ chức thực hiện'),
    entry('3/a', 'Các thôn huy động ngày công.'),
  ])
  expect(found.map(({ key }) => key)).toEqual(['2/a'])
})
