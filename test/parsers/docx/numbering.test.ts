import { describe, expect, it } from 'vitest'
import { parseDocx } from '../../../src/parsers/docx/parse-docx.ts'
import { abstractNum, makeDocx, num, numbered, p, tbl, tc, tr } from './make-docx.ts'

const texts = (bytes: Uint8Array) => parseDocx(bytes).blocks.map((block) => (block.kind === 'table' ? '' : block.text))

describe('automatic numbering', () => {
  it('counts levels, starts deeper ones anew, and puts labels before the text', () => {
    const numbering =
      abstractNum(0, [
        ['upperRoman', '%1.'],
        ['decimal', '%2.'],
        ['decimal', '%2.%3.'],
        ['lowerLetter', '%4)'],
      ]) + num(1, 0)
    const levels = [0, 1, 2, 2, 3, 3, 1, 2, 0, 1]
    const document = parseDocx(makeDocx(levels.map((level) => p('việc', numbered(1, level))).join(''), { numbering }))
    expect(document.blocks.map((block) => (block.kind === 'paragraph' ? block.label : null))).toEqual([
      'I.',
      '1.',
      '1.1.',
      '1.2.',
      'a)',
      'b)',
      '2.',
      '2.1.',
      'II.',
      '1.',
    ])
    expect(document.blocks[4]).toMatchObject({ text: 'a) việc' })
  })

  it('shares counters between instances of one definition, and starts anew where an instance says so', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering = abstractNum(0, [['lowerLetter', '%1)']]) + num(1, 0) + num(2, 0) + num(3, 0, override)
    expect(texts(makeDocx([1, 1, 2, 3, 3].map((id) => p('x', numbered(id))).join(''), { numbering }))).toEqual([
      'a) x',
      'b) x',
      'c) x',
      'a) x',
      'b) x',
    ])
  })

  it('keeps counting over restarts that are switched off', () => {
    const numbering =
      abstractNum(0, [
        ['upperRoman', '%1.'],
        ['decimal', '%2.', '<w:lvlRestart w:val="0"/>'],
      ]) + num(1, 0)
    expect(texts(makeDocx([0, 1, 1, 0, 1].map((level) => p('x', numbered(1, level))).join(''), { numbering }))).toEqual([
      'I. x',
      '1. x',
      '2. x',
      'II. x',
      '3. x',
    ])
  })

  it('writes legal style in decimals, zeros before digits, bullets as dashes, letters of a custom order', () => {
    const custom =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="a, b, c, d, đ, e"/></mc:Choice></mc:AlternateContent>'
    const numbering =
      abstractNum(0, [
        ['upperRoman', 'Điều %1.'],
        ['decimal', '%1.%2', '<w:isLgl/>'],
      ]) +
      abstractNum(1, [['decimalZero', '%1']]) +
      abstractNum(2, [
        ['bullet', '\uf0b7'],
        ['bullet', '+'],
      ]) +
      `<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="4"/>${custom}<w:lvlText w:val="%1)"/></w:lvl></w:abstractNum>` +
      [0, 1, 2, 3].map((id) => num(id + 1, id)).join('')
    const body = [numbered(1), numbered(1, 1), numbered(2), numbered(3), numbered(3, 1), numbered(4), numbered(4)]
      .map((properties) => p('x', properties))
      .join('')
    expect(texts(makeDocx(body, { numbering }))).toEqual(['Điều I. x', '1.1 x', '01 x', '- x', '+ x', 'd) x', 'đ) x'])
  })

  it('numbers through styles, also inherited ones, and drops numbering for number 0', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Item"/><w:name w:val="Sub"/></w:style>'
    const numbering =
      abstractNum(0, [
        ['decimal', '%1.'],
        ['lowerLetter', '%2)', '<w:pStyle w:val="Sub"/>'],
      ]) + num(1, 0)
    const body =
      p('một', '<w:pStyle w:val="Item"/>') +
      p('hai', '<w:pStyle w:val="Sub"/>') +
      p('ba', '<w:pStyle w:val="Item"/>') +
      p('không', `<w:pStyle w:val="Item"/>${numbered(0)}`)
    expect(texts(makeDocx(body, { numbering, styles }))).toEqual(['1. một', 'a) hai', '2. ba', 'không'])
  })

  it('gives the automatic numbers of a table column as text', () => {
    const numbering = abstractNum(0, [['decimal', '%1']]) + num(1, 0)
    const row = (task: string) => tr([tc(`<w:p><w:pPr>${numbered(1)}</w:pPr></w:p>`), tc(p(task))])
    const [table] = parseDocx(makeDocx(tbl([800, 8000], [row('Rà soát'), row('Báo cáo')]), { numbering })).blocks
    expect(table?.kind === 'table' && table.rows.map((found) => found.cells.map((cell) => cell.text))).toEqual([
      ['1', 'Rà soát'],
      ['2', 'Báo cáo'],
    ])
  })

  it('does not count paragraphs that a tracked change deleted', () => {
    const numbering = abstractNum(0, [['decimal', '%1.']]) + num(1, 0)
    const gone = `<w:p><w:pPr>${numbered(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>bỏ</w:delText></w:r></w:del></w:p>`
    expect(texts(makeDocx(p('một', numbered(1)) + gone + p('hai', numbered(1)), { numbering }))).toEqual(['1. một', '2. hai'])
  })
})
