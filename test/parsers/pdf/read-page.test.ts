import { describe, expect, it } from 'vitest'
import { withPdf } from '../../../src/parsers/pdf/pdfjs.ts'
import { readPage } from '../../../src/parsers/pdf/read-page.ts'
import { box, hex, line, type TinyPage, text, tinyPdf } from './tiny-pdf.ts'

function read(page: TinyPage) {
  return withPdf(tinyPdf([page]), async (file, operators) => readPage(await file.getPage(1), 1, operators))
}

const words = async (...content: string[]) => (await read({ content })).words.map((word) => word.text)

// the shape of pdfjs's operator list is its own affair: these hold it to what we rely on
describe('readPage', () => {
  it('gives words with boxes from the top left, and rules from strokes and from thin filled boxes', async () => {
    const content = [text(50, 100, 'thôn Đông'), line(40, 120, 240, 120), box(40, 120, 0.5, 60)]
    const page = await read({ content })
    expect(page.words.map((word) => word.text)).toEqual(['thôn', 'Đông'])
    expect(page.words[0]).toMatchObject({ x0: 50, x1: 74, base: 100, size: 12, spaced: false })
    expect(page.words[1]).toMatchObject({ x0: 80, spaced: true })
    expect(page.rules.map((rule) => [rule.upright, Math.round(rule.from), Math.round(rule.to)])).toEqual([
      [false, 40, 240],
      [true, 120, 180],
    ])
  })
  it('reads spaces from gaps, and none from kerning', async () => {
    expect(await words(`BT /R 12 Tf 50 700 Td [<${hex('xã')}> -300 <${hex('Tân')}> -60 <${hex('An')}>] TJ ET`)).toEqual([
      'xã',
      'TânAn',
    ])
  })
  it('keeps to text matrix, rise, stretch and spacing', async () => {
    const content = [`BT /R 10 Tf 50 Tz 2 Tc 3 Ts 1 0 0 1 100 700 Tm <${hex('ab')}> Tj ET`]
    const [word] = (await read({ content })).words
    expect(word).toMatchObject({ text: 'ab', x0: 100, x1: 106, base: 139 })
  })
  it('composes accents that are drawn as glyphs of their own', async () => {
    const [word] = await words(`BT /R 12 Tf 50 700 Td [<${hex('ê')}> 450 <${hex('\u0301')}> 50 <${hex('t')}>] TJ ET`)
    expect(word?.normalize('NFC')).toBe('ết')
  })
  it('leaves out what is drawn twice for boldness', async () => {
    expect(await words(`BT /R 12 Tf 50 700 Td [<${hex('a')}> 490 <${hex('a')}>] TJ ET`)).toEqual(['a'])
  })
  it('follows the matrix of a form', async () => {
    const [word] = (await read({ content: ['/F Do'], xobject: text(10, 100, 'dấu') })).words
    expect(word).toMatchObject({ text: 'dấu', x0: 110, base: 100 })
  })
  it('turns pages to be read, by their own word or by that of their text', async () => {
    const sideways = `BT /R 12 Tf 0 1 -1 0 300 100 Tm <${hex('phụ lục')}> Tj ET`
    const byFlag = await read({ rotate: 90, content: [sideways] })
    expect(byFlag).toMatchObject({ width: 842, height: 595 })
    expect(byFlag.words[0]).toMatchObject({ text: 'phụ', x0: 100, base: 300, turns: 0 })
    const byText = await read({ content: [sideways, line(10, 10, 10, 300)] })
    expect(byText).toMatchObject({ width: 842, height: 595 })
    expect(byText.words[0]).toMatchObject({ text: 'phụ', x0: 100, base: 300, turns: 0 })
    expect(byText.rules[0]).toMatchObject({ upright: false, at: 10, from: 542, to: 832 })
  })
  it('marks hidden text', async () => {
    const page = await read({ content: [text(50, 100, 'mờ', { mode: 3 })] })
    expect(page.words[0]?.hidden).toBe(true)
  })
  it('leaves the built-in push in place and prints nothing', async () => {
    await words(text(50, 100, 'a'))
    expect(Array.prototype.push.toString()).toContain('[native code]')
  })
})
