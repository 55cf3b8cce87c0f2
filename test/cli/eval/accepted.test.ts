import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { accept, describeMoves, readAccepted } from '../../../src/cli/eval/accepted.ts'
import { speaker } from '../../../src/cli/messages/messages.ts'

const say = speaker('en')

test('what is accepted is read back, nothing where nothing was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accepted-'))
  expect(readAccepted(folder)).toBeNull()
  const path = accept(folder, { a: { units: 1 } })
  expect(readFileSync(path, 'utf8')).toContain('"a": {"units":1}')
  expect(readAccepted(folder)).toEqual({ a: { units: 1 } })
})

test('losses stand before gains, documents that came or went after them', () => {
  const before = { a: { citations: 0.5, units: 1 }, b: {} }
  const lines = describeMoves(before, { a: { citations: 0.75, units: 0.25 }, c: {} }, say)
  expect(lines).toEqual([
    'Against the accepted state: 1 losses, 1 gains, 1 documents fewer, 1 more',
    '  ▼  100.0 % →   25.0 %  units                a',
    '  ▲   50.0 % →   75.0 %  citations            a',
    '  - b',
    '  + c',
  ])
  expect(describeMoves(before, before, say)).toEqual(['Against the accepted state: nothing moved.'])
})
