import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parseDocx } from '../../../src/parsers/docx/parse-docx.ts'
import { makeDocx, p, r } from './make-docx.ts'

const texts = (body: string, parts = {}) =>
  parseDocx(makeDocx(body, parts)).blocks.map((block) => (block.kind === 'table' ? '' : block.text))
const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const instruction = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`

describe('text of paragraphs', () => {
  it('joins runs, keeps hyphens that do not break, drops soft ones', () => {
    const body = `<w:p>${r('Nghị định 12/2031/NĐ')}<w:r><w:noBreakHyphen/><w:t>CP</w:t><w:softHyphen/></w:r>${r(' ngày')}<w:r><w:tab/><w:t>nay</w:t></w:r></w:p>`
    expect(texts(body)).toEqual(['Nghị định 12/2031/NĐ-CP ngày nay'])
  })

  it('takes tracked changes as accepted', () => {
    const body =
      `<w:p>${r('Giao ')}<w:del w:id="1"><w:r><w:delText>Phòng cũ</w:delText></w:r></w:del><w:ins w:id="2">${r('Phòng mới')}</w:ins>` +
      `<w:moveFrom w:id="3">${r(' đi')}</w:moveFrom></w:p>` +
      `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr>${r('nửa đầu, ')}</w:p>${p('nửa sau')}`
    expect(texts(body)).toEqual(['Giao Phòng mới', 'nửa đầu, nửa sau'])
  })

  it('keeps results of fields and drops their instructions, nested and across paragraphs', () => {
    const inner = `${field('begin')}${instruction('REF x')}${field('separate')}${r('trong')}${field('end')}`
    const body = `<w:p>${field('begin')}${instruction('IF ')}${inner}${instruction(' = 1')}${field('separate')}${r('kết quả')}${field('end')}${r(' hết')}</w:p><w:p><w:fldSimple w:instr="DATE">${r('ngày')}</w:fldSimple></w:p>`
    expect(texts(body)).toEqual(['kết quả hết', 'ngày'])
    expect(texts(`<w:p>${r('trước')}${field('begin')}${instruction('hỏng')}</w:p>${p('sau')}`)).toEqual(['trước', 'sau'])
  })

  it('reads a text box once, whichever way it is drawn', () => {
    const box = `<w:txbxContent>${p('DỰ THẢO')}</w:txbxContent>`
    const body = `<w:p>${r('Kế hoạch')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    expect(texts(body)).toEqual(['Kế hoạch', 'DỰ THẢO'])
  })

  it('drops hidden text and comments, shows capitals, signs and formulas', () => {
    const body = `<w:p>${r('ẩn', '<w:vanish/>')}${r('kế hoạch ', '<w:caps/>')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r(' 80%')}<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath></w:p>`
    expect(texts(body)).toEqual(['KẾ HOẠCH ≥ 80%1/2'])
  })

  it('makes lines of breaks, and parts a paragraph where the page breaks', () => {
    const body = `<w:p>${r('Thời gian')}<w:r><w:br/></w:r>${r('hoàn thành')}<w:r><w:br w:type="page"/></w:r>${r('PHỤ LỤC')}</w:p>`
    const { blocks } = parseDocx(makeDocx(body))
    expect(blocks.map((block) => block.kind === 'paragraph' && block.lines.map((line) => line.text))).toEqual([
      ['Thời gian', 'hoàn thành'],
      ['PHỤ LỤC'],
    ])
  })

  it('gives alignment, bold through styles, outline levels', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:b/></w:rPr><w:pPr><w:jc w:val="center"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:basedOn w:val="Base"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    const { blocks } = parseDocx(
      makeDocx(p('Mục tiêu', '<w:pStyle w:val="H"/>') + p('thường', '<w:jc w:val="both"/>'), { styles }),
    )
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: 2, bold: true, align: 'center' })
    expect(blocks[1]).toMatchObject({ kind: 'paragraph', align: 'justify' })
    expect(blocks[1]).not.toHaveProperty('bold')
  })

  it('sets notes and running heads apart', () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0">${p('---')}</w:footnote><w:footnote w:id="7"><w:p><w:r><w:footnoteRef/></w:r>${r(' Kế hoạch số 9/KH-UBND')}</w:p></w:footnote>`
    const header = `<w:p>${r('Trang ')}${field('begin')}${instruction(' PAGE ')}${field('separate')}${r('3')}${field('end')}</w:p>`
    const body = `<w:p>${r('theo quy định')}<w:r><w:footnoteReference w:id="7"/></w:r>${r(' này')}</w:p><w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>`
    const document = parseDocx(makeDocx(body, { footnotes, header }))
    expect(document.blocks[0]).toMatchObject({ text: 'theo quy định này', notes: [{ marker: '1', at: 13 }] })
    expect(document.blocks[1]).toMatchObject({ kind: 'footnote', marker: '1', text: 'Kế hoạch số 9/KH-UBND' })
    expect(document.blocks[2]).toMatchObject({ layer: 'furniture', text: 'Trang' })
  })

  it('reads strict files and files under other prefixes', () => {
    const document = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:jc x:val="end"/></x:pPr><x:r><x:t>chữ khác</x:t></x:r></x:p></x:body></x:document>`
    const { blocks } = parseDocx(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(document) }))
    expect(blocks[0]).toMatchObject({ text: 'chữ khác', align: 'right' })
  })

  it('decodes legacy fonts', () => {
    const font = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    const document = parseDocx(makeDocx(`<w:p>${r('KÕ ho¹ch c¶i c¸ch hµnh chÝnh', font)}</w:p>`))
    expect(document.encoding).toBe('tcvn3')
    expect(document.blocks[0]).toMatchObject({ text: 'Kế hoạch cải cách hành chính' })
  })
})
