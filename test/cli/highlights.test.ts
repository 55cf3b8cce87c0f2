import { expect, test } from 'vitest'
import { highlights } from '../../src/cli/demo/highlights.ts'
import { speaker } from '../../src/cli/messages/messages.ts'
import type { AnnexRow, PlanRecord } from '../../src/record/record.ts'
import { madeUpPlan } from '../record/made-up-plan.ts'

const say = speaker('en')

test('one line each of what stands out, the same document in two formats counted once', () => {
  const plan = madeUpPlan({})
  const lines = highlights([plan, { ...plan, source: { ...plan.source, path: 'other.pdf' } }], say)
  const tasks = plan.annexes.flatMap(({ rows }) => rows).length
  expect(lines[0]).toContain(`has the most tasks: ${tasks}.`)
  expect(lines.length).toBeLessThanOrEqual(5)
})

test('the day on which most falls due, the unit that leads most', () => {
  const plan = madeUpPlan({})
  const row = plan.annexes[0]?.rows[0] as AnnexRow
  const due = (day: string) => row.deadlines.slice(0, 1).map((deadline) => ({ ...deadline, kind: 'date' as const, due: day }))
  const rows = ['2031-06-30', '2031-06-30', '2031-12-31'].map((day) => ({ ...row, lead: ['Văn phòng'], deadlines: due(day) }))
  const changed: PlanRecord = { ...plan, annexes: plan.annexes.slice(0, 1).map((annex) => ({ ...annex, rows })) }
  const lines = highlights([changed], say)
  expect(lines).toContain('30/06/2031 is the busiest day: 2 tasks of 1 documents fall due.')
  expect(lines).toContain('Văn phòng leads the most: 3 tasks in 1 documents.')
})

test('nothing is said of documents without any of it', () => {
  const plan = madeUpPlan({})
  expect(highlights([{ ...plan, annexes: [], citations: [], findings: [] }], say)).toEqual([])
})
