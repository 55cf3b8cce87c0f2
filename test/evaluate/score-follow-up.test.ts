import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describeFollowUp, readFollowUps, scoreFollowUp } from '../../src/evaluate/score-follow-up.ts'

const gold = [
  { task: '01/1', progress: 'done' as const },
  { task: '01/2', progress: 'silent' as const, accept: ['mentioned' as const] },
  { task: '01/3', progress: 'partly' as const },
]
const item = (task: string, progress: 'done' | 'mentioned' | 'ahead') => ({ task, progress, evidence: [] })

test('what is accepted is right, what is missing is wrong', () => {
  const scored = scoreFollowUp({ items: [item('01/1', 'done'), item('01/2', 'mentioned')] }, gold)
  expect(scored).toEqual({ right: [2, 3], wrong: ['01/3: partly, not –'] })
  expect(describeFollowUp('bc/source.txt', scored, true)).toEqual([
    'progress bc/source.txt  66.7 % (2/3)',
    '   wrong  01/3: partly, not –',
  ])
})

test('a report is read in every format that its plan has too', () => {
  const folder = mkdtempSync(join(tmpdir(), 'doichieu-follow-'))
  for (const [at, files] of [
    ['plan', ['source.txt']],
    ['report', ['source.txt', 'source.docx']],
  ] as const) {
    mkdirSync(join(folder, at))
    for (const file of files) writeFileSync(join(folder, at, file), '')
  }
  writeFileSync(join(folder, 'report', 'follow-up.json'), JSON.stringify({ plan: 'plan', items: gold }))
  expect(readFollowUps(folder).map(({ name }) => name)).toEqual(['report/source.txt'])
  rmSync(folder, { recursive: true })
})
