import { describe, expect, it } from 'vitest'
import { child, descendants, textOf } from '../../../src/parsers/xml/find-elements.ts'
import { readXml } from '../../../src/parsers/xml/read-xml.ts'

const read = (xml: string, options = {}) => readXml(new TextEncoder().encode(xml), options)

describe('readXml', () => {
  it('reads elements, attributes of both quotes, references, CDATA; passes over comments, DTDs and instructions', () => {
    const root = read(
      `\ufeff<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x "y">]><!-- <b/> --><a b="1 &gt; 0" c='"x"'>một &amp; &#7841;&#x1EA1;&x;<![CDATA[<hai>]]><d e="a>b"/></a>`,
    )
    expect(root.attributes).toEqual({ b: '1 > 0', c: '"x"' })
    expect(textOf(root)).toBe('một & ạạ&x;<hai>')
    expect(child(root, 'd')?.attributes).toEqual({ e: 'a>b' })
  })

  it('knows elements and attributes by namespace, whatever the prefix', () => {
    const root = read('<q:a xmlns:q="urn:một" q:b="1" c="2"><q:d/></q:a>', { prefixes: { 'urn:một': 'w' } })
    expect(root.name).toBe('w:a')
    expect(root.attributes).toMatchObject({ 'w:b': '1', c: '2' })
    expect(child(root, 'w:d')).toBeDefined()
  })

  it('leaves out what is not asked for, and hands children out one by one', () => {
    const taken: string[] = []
    const root = read('<a> <b><t>x</t> <u>y</u></b><b><t>z</t></b></a>', {
      textIn: new Set(['t']),
      without: new Set(['u']),
      each: { parent: 'a', take: (element: Parameters<typeof textOf>[0]) => taken.push(textOf(element)) },
    })
    expect(taken).toEqual(['x', 'z'])
    expect(root.children).toEqual([])
  })

  it('reads what repeats word for word once, and the same element stands in all places', () => {
    const options = { repeated: new Set(['p']), textIn: new Set(['p', 't']), without: new Set(['x']) }
    const root = read('<a><b><p k="1"><x/><i/></p><t>một</t></b><b><p k="1"><x/><i/></p></b><b><p k="2"/></b></a>', options)
    const [first, second, third] = descendants(root, 'p')
    expect(first).toBe(second)
    expect(first?.attributes).toEqual({ k: '1' })
    expect(first?.children).toHaveLength(1)
    expect(third?.attributes).toEqual({ k: '2' })
    expect(textOf(root)).toBe('một')
    // one within another, and one without an end, are read as others are
    expect(descendants(read('<a><p>1<p>2</p></p></a>', options), 'p').map(textOf)).toEqual(['12'])
    expect(textOf(read(`<a>${'<p>'.repeat(50)}hai`, options))).toBe('hai')
  })

  it('goes on over slips of form', () => {
    expect(textOf(read('<a>1 < 2 <b>hai</c> ba</a> thừa'))).toBe('1 < 2 hai ba')
    expect(descendants(read('<a><b>cắt'), 'b')).toHaveLength(1)
    expect(() => read('không có gì')).toThrow('damaged')
    expect(() => read('<a>'.repeat(100_000))).toThrow('damaged')
  })

  it('reads UTF-16', () => {
    expect(textOf(readXml(Buffer.from('\ufeff<a>kế hoạch</a>', 'utf16le')))).toBe('kế hoạch')
  })
})
