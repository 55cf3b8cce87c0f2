import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/parsers/parse.ts'
import { UnreadableError } from '../../../src/parsers/unreadable.ts'
import { makeDocx, p } from './make-docx.ts'

const TYPES = { '[Content_Types].xml': strToU8('<Types/>') }

async function codeOf(bytes: Uint8Array): Promise<string> {
  const error = await parse(bytes, { name: 'ke-hoach.docx' }).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  return error instanceof UnreadableError ? error.code : String(error)
}

describe('unreadable DOCX', () => {
  const whole = makeDocx(p('Kế hoạch của xã Vân Lĩnh'.repeat(40)))

  it('says damaged for files that are cut off anywhere', async () => {
    for (const part of [0.2, 0.5, 0.9, 0.99])
      expect(await codeOf(whole.subarray(0, Math.floor(whole.length * part)))).toBe('damaged')
  })

  it('says damaged where the main part is missing, broken, or nested without end', async () => {
    expect(await codeOf(zipSync({ ...TYPES, 'word/styles.xml': strToU8('<w:styles/>') }))).toBe('damaged')
    expect(await codeOf(zipSync({ ...TYPES, 'word/document.xml': strToU8('không phải XML') }))).toBe('damaged')
    const deep = '<w:tbl><w:tr><w:tc>'.repeat(50_000)
    expect(await codeOf(makeDocx(deep))).toBe('damaged')
  })

  it('says no-text where there is none', async () => {
    expect(await codeOf(makeDocx('<w:p/>'))).toBe('no-text')
  })

  it('says too-large for what unpacks without end, whatever its headers say', async () => {
    const bomb = zipSync({ ...TYPES, 'word/document.xml': new Uint8Array(300 * 1024 * 1024) }, { level: 6 })
    expect(await codeOf(bomb)).toBe('too-large')
    // the same with a header that lies about the size
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
    for (let at = 0; at + 46 < bomb.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true)
    expect(await codeOf(bomb)).toBe('too-large')
  }, 30_000)
})
