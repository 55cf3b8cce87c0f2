import { derived, descriptionOf } from '../ubnd-xa-dong-que-tay-14-kh-2026/describe.ts'

const own = derived('ubnd-xa-yen-trach-thuong-21-kh-2026', { copyOf: 'ubnd-xa-dong-que-tay-14-kh-2026' })
export const alignment = own.alignment

export const description = descriptionOf({
  why: 'Another commune’s plan copied word for word; one row still names that commune.',
  features: ['derived from the template', 'a copy of Đồng Quế Tây’s plan', 'planted: the other commune’s name left in a task'],
  place: 'Yên Trạch Thượng',
  number: '21/KH-UBND',
  date: '2026-01-22',
  signer: { position: 'Phó Chủ tịch', name: 'Trịnh Công Duẩn' },
  annexes: own.annexes,
  text: { seed: 132, spacing: 'double', pageStart: 'form-feed', pageNumber: 'top', numberCell: 'centre', letterhead: 'by-line' },
  word: { seed: 132, automaticLabels: true },
  pdf: 'chromium',
})
