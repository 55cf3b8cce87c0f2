import { describe, expect, test } from 'vitest'
import { readPlan } from '../../src/ingest/read-plan.ts'
import { parse } from '../../src/parsers/parse.ts'
import { roman } from '../../src/reports/docx/annex.ts'
import { lettersToEach, letterToAll } from '../../src/reports/docx/letter.ts'
import { mendingOf } from '../../src/reports/docx/mending.ts'
import { viewsOf } from '../../src/reports/view.ts'
import { wordsOf } from '../../src/reports/words/words.ts'
import { madeUpComparison } from './made-up-comparison.ts'

const comparison = madeUpComparison({ communes: 8, tasks: 26 })
const say = wordsOf('vi')
const textOf = async (bytes: Uint8Array) => JSON.stringify(await parse(bytes, { name: 'letter.docx' })).normalize('NFC')

describe('a letter to all communes', async () => {
  const bytes = await letterToAll(comparison)
  const record = await readPlan(bytes, 'letter.docx')

  test('is a letter of the template’s issuer to our own extractor, its number and date left to fill in', () => {
    expect(record.document).toMatchObject({
      kind: 'cong-van',
      number: null,
      date: null,
      place: 'Trung Hải',
      issuer: { name: 'Ủy ban nhân dân tỉnh Trung Hải', level: 'province' },
      planYear: 2031,
    })
    expect(record.document.title).toContain('hoàn thiện kế hoạch năm 2031')
    expect(record.document.recipients).toContain('Như trên')
    expect(record.findings.map(({ rule }) => rule)).toContain('number-or-date-blank')
  })

  test('has an annex for each commune that has something to mend, each thing in it', async () => {
    const text = await textOf(bytes)
    const told = viewsOf(comparison, say).map((view) => ({ view, mending: mendingOf(view, comparison, say) }))
    for (const { view, mending } of told) {
      expect(text.includes(`KẾ HOẠCH CỦA ${view.place.toUpperCase()}`)).toBe(mending.length > 0)
      for (const { todo } of mending) for (const one of todo) expect(text).toContain(JSON.stringify(one).slice(1, -1))
    }
    expect(text).toContain('Hòn Khói')
  })
})

describe('a letter to each commune', async () => {
  const letters: { name: string; bytes: Uint8Array }[] = []
  for await (const letter of lettersToEach(comparison, { sender: 'Sở Nội vụ' })) letters.push(letter)

  test('has a name of its own and goes to those that have something to mend', () => {
    const asked = viewsOf(comparison, say).filter((view) => mendingOf(view, comparison, say).length > 0)
    expect(letters.map(({ name }) => name).sort()).toEqual(asked.map(({ place }) => `${place}.docx`).sort())
  })

  test('comes from the office that was named', async () => {
    const { document } = await readPlan(letters[0]?.bytes ?? new Uint8Array(), 'letter.docx')
    expect(document).toMatchObject({ kind: 'cong-van', issuer: { name: 'Sở Nội vụ' } })
    expect(await textOf(letters[0]?.bytes ?? new Uint8Array())).toContain('/SNV-')
  })
})

test('of very many communes the letter to all has one table of counts', async () => {
  const text = await textOf(await letterToAll(madeUpComparison({ communes: 201, tasks: 2 })))
  expect(text).toContain('KẾT QUẢ ĐỐI CHIẾU')
  expect(text).not.toContain('NỘI DUNG CẦN HOÀN THIỆN TRONG')
})

test.each([
  [4, 'IV'],
  [19, 'XIX'],
  [166, 'CLXVI'],
])('%i is %s', (number, numeral) => {
  expect(roman(number)).toBe(numeral)
})
