import { zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { listArchive } from '../../../src/parsers/archive/list-archive.ts'

const files = (names: readonly string[]) => zipSync(Object.fromEntries(names.map((name) => [name, new Uint8Array([1, 2, 3])])))

/** A ZIP whose one name is stored as bytes of another encoding, not flagged as UTF-8. */
function named(name: Uint8Array): Uint8Array {
  const placeholder = 'x'.repeat(name.length)
  const bytes = files([placeholder])
  for (let at = Buffer.from(bytes).indexOf(placeholder); at >= 0; at = Buffer.from(bytes).indexOf(placeholder))
    bytes.set(name, at)
  return bytes
}

describe('listArchive', () => {
  it('gives files with their bytes, without folders, hidden files and litter', () => {
    const listed = listArchive(
      files(['Kế hoạch/xã Vân Lĩnh.docx', '__MACOSX/._a', 'Kế hoạch/.DS_Store', '~$tam.docx', 'Thumbs.db']),
    )
    expect(listed.map((file) => file.name)).toEqual(['Kế hoạch/xã Vân Lĩnh.docx'])
    expect([...(listed[0]?.read() ?? [])]).toEqual([1, 2, 3])
  })

  it('keeps names inside the archive', () => {
    expect(listArchive(files(['../../etc/a.txt', '/b.txt', 'C:\\c\\..\\d.txt'])).map((file) => file.name)).toEqual([
      'etc/a.txt',
      'b.txt',
      'c/d.txt',
    ])
  })

  it('reads names in DOS and Vietnamese Windows encodings', () => {
    expect(
      listArchive(named(iconv.encode('kế hoạch.txt'.normalize('NFD').replace('e\u0302', 'ê'), 'windows-1258')))[0]?.name,
    ).toBe('kế hoạch.txt')
    expect(listArchive(named(Uint8Array.of(0x63, 0x61, 0x66, 0x82)))[0]?.name).toBe('café')
  })

  it('stops at its limits and at damage', () => {
    const archive = files(['a', 'b'])
    const [a, b] = listArchive(archive, { bytes: 5 })
    expect(a?.read()).toHaveLength(3)
    expect(() => b?.read()).toThrow('too-large')
    expect(() => listArchive(archive, { files: 1 })).toThrow('too-large')
    expect(() => listArchive(archive.subarray(0, 60))).toThrow('damaged')
  })

  it('gives the files that are whole where one is not', () => {
    const archive = zipSync({ 'a.txt': Buffer.from('một '.repeat(50)), 'b.txt': Buffer.from('hai '.repeat(50)) })
    // the first byte of what is packed: a block type that there is not
    archive.fill(0xff, 35, 37)
    const [a, b] = listArchive(archive)
    expect(() => a?.read()).toThrow('damaged')
    expect(Buffer.from(b?.read() ?? []).toString()).toContain('hai hai')
  })
})
