import { describe, expect, it } from 'vitest'
import { flowOf } from '../../../extractors/flow.ts'
import { zonesOf } from '../../../extractors/outline/zones.ts'
import { annexSections } from '../../../extractors/settle/sections.ts'
import { documentOf, table } from '../made-up-document.ts'

const TASKS = table([
  ['TT', 'Nhiệm vụ', 'Chủ trì', 'Thời gian'],
  ['1', 'Họp', 'Công an xã', 'Quý I'],
])

/** `heading: what stands under it`, with `body` for tables that no annex heading announces. */
const sections = (...drafts: Parameters<typeof documentOf>) =>
  annexSections(zonesOf(flowOf(documentOf(...drafts)))).map(
    ({ heading, content, inBody }) =>
      `${inBody ? 'body ' : ''}${heading?.text ?? '-'}: ${content.map((block) => (block.kind === 'table' ? 'table' : block.text)).join(', ')}`,
  )

const HEAD = ['KẾ HOẠCH', 'Cải cách hành chính năm 2031', 'I. NHIỆM VỤ'] as const

describe('annexSections', () => {
  it('puts what stands under each heading together', () => {
    expect(
      sections(
        ...HEAD,
        'Nơi nhận:',
        'PHỤ LỤC 01',
        '(Kèm theo Kế hoạch số 12/KH-UBND)',
        TASKS,
        TASKS,
        'PHỤ LỤC 02',
        'TT Nội dung',
      ),
    ).toEqual(['PHỤ LỤC 01: (Kèm theo Kế hoạch số 12/KH-UBND), table, table', 'PHỤ LỤC 02: TT Nội dung'])
  })

  it('keeps a heading with nothing under it', () => {
    expect(sections(...HEAD, 'Nơi nhận:', 'PHỤ LỤC 01', 'PHỤ LỤC 02', TASKS)).toEqual(['PHỤ LỤC 01: ', 'PHỤ LỤC 02: table'])
  })

  it('takes a table of the body, with the paragraph above it', () => {
    expect(sections(...HEAD, 'Các nhiệm vụ như sau', TASKS, 'II. KINH PHÍ')).toEqual(['body Các nhiệm vụ như sau: table'])
  })

  it('finds none in prose', () => {
    expect(sections(...HEAD, 'Họp giao ban.')).toEqual([])
  })
})
