import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parsers/parse.ts'
import { text, tinyPdf } from './pdf/tiny-pdf.ts'

describe('parse', () => {
  it('takes a Buffer, also one that shares memory with others, and leaves it whole', async () => {
    const pdf = tinyPdf([{ content: [text(50, 100, 'thôn Đông')] }])
    const shared = Buffer.concat([Buffer.from('before'), pdf, Buffer.from('after')])
    const view = shared.subarray(6, 6 + pdf.length)
    expect((await parse(view)).text).toBe('thôn Đông\n')
    expect((await parse(view)).text).toBe('thôn Đông\n')
    expect(shared.subarray(6, 6 + pdf.length).equals(pdf)).toBe(true)
  })

  it('says in one line what it cannot read', async () => {
    await expect(parse(new Uint8Array())).rejects.toMatchObject({ name: 'UnreadableError', code: 'empty' })
  })
})
