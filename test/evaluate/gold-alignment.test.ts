import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAlignments } from '../../src/evaluate/gold-alignment.ts'

const folder = mkdtempSync(join(tmpdir(), 'alignments-'))
const put = (path: string, text = '') => {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}
put('mau/source.txt')
put('mau/source.docx')
put('xa-mot/source.txt')
put('xa-mot/source.docx')
put('xa-mot/source.pdf')
put(
  'xa-mot/alignment.json',
  JSON.stringify({ template: 'mau', plans: [{ file: 'xa-mot/source.txt', items: [], extra: ['01/9'] }] }),
)
put('xa-hai/source.txt')

test('a plan in each format that its template has too', () => {
  expect(readAlignments(folder)).toEqual(
    ['source.docx', 'source.txt'].map((file) => ({
      name: `xa-mot/${file}`,
      template: join(folder, 'mau', file),
      plan: join(folder, 'xa-mot', file),
      gold: { items: [], extra: ['01/9'] },
    })),
  )
})

test('the same for the plan’s own folder', () => {
  expect(readAlignments(join(folder, 'xa-mot')).map(({ name }) => name)).toEqual(['xa-mot/source.docx', 'xa-mot/source.txt'])
  expect(readAlignments(join(folder, 'xa-hai'))).toEqual([])
})
