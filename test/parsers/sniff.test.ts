import cfb from 'cfb'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parsers/parse.ts'
import { mediaTypeOf, sniff } from '../../src/parsers/sniff.ts'

const text = (content: string) => new TextEncoder().encode(content)

function ole(...streams: string[]): Uint8Array {
  const container = cfb.utils.cfb_new()
  for (const stream of streams) cfb.utils.cfb_add(container, stream, Buffer.from('nội dung'))
  return new Uint8Array(cfb.write(container, { type: 'buffer' }) as Buffer)
}

const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])))

describe('sniff', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['pdf', text('%PDF-1.7\n')],
    ['docx', zip('[Content_Types].xml', 'word/document.xml')],
    ['docx', zip('[Content_Types].xml', 'word/document2.xml')],
    ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
    ['unknown', zip('[Content_Types].xml', 'ppt/presentation.xml')],
    ['zip', zip('ke-hoach.docx', 'bao-cao.pdf')],
    [
      'odt',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('<a/>') }),
    ],
    [
      'ods',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
        'content.xml': strToU8('<a/>'),
      }),
    ],
    ['doc', ole('WordDocument', '1Table')],
    ['doc', ole('WordDocument', 'ObjectPool/Workbook')],
    ['xls', ole('Workbook')],
    ['encrypted-office', ole('EncryptedPackage', 'EncryptionInfo')],
    ['unknown', ole('Contents')],
    ['rtf', text('{\\rtf1\\ansi Ke hoach}')],
    ['html', text('\ufeff  <!DOCTYPE html><p>Kế hoạch')],
    ['html', text('<table border=1><tr><td>TT</table>')],
    ['html', text('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x')],
    ['xls', text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">')],
    ['text', text('Kế hoạch <b>năm</b> 2031')],
    ['text', text('So sánh a < b; <html> là thẻ')],
    ['text', Buffer.from('\ufeffKế hoạch', 'utf16le')],
    ['text', Buffer.from('Ke hoach xa Van Linh', 'utf16le')],
    ['text', Uint8Array.of(0x4b, 0xd5, 0x20, 0x68, 0x6f, 0xb9, 0x63, 0x68)],
    ['unknown', Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256)],
  ] as const)('finds %s', (format, bytes) => {
    expect(sniff(bytes as Uint8Array, 'ten-sai.pdf')).toBe(format)
  })

  it('goes by the streams of a container that is cut off', () => {
    const whole = ole('WordDocument', '1Table')
    const directory = Buffer.from(whole).indexOf(Buffer.from('WordDocument', 'utf16le'))
    expect(sniff(whole.subarray(0, directory + 130))).toBe('doc')
    expect(sniff(whole.subarray(0, 600), 'ke-hoach.doc')).toBe('doc')
  })

  it('has a media type for each format', () => {
    expect(mediaTypeOf('docx')).toContain('wordprocessingml')
  })
})

describe('parse', () => {
  it.each([
    ['empty', '', new Uint8Array()],
    ['encrypted', 'office', ole('EncryptedPackage')],
    ['unknown-format', 'zip', zip('ke-hoach.docx')],
    ['unknown-format', '', ole('Contents')],
  ] as const)('says %s (%s)', async (code, detail, bytes) => {
    await expect(parse(bytes as Uint8Array)).rejects.toMatchObject({ name: 'UnreadableError', code, detail })
  })
})
