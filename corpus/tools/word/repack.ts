/** Writes a package again with fixed times, so that the same content gives the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const TIME = new Date('2024-01-01T00:00:00')
const STAMP = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g

export function repack(bytes: Uint8Array): Uint8Array {
  const files = Object.entries(unzipSync(new Uint8Array(bytes)))
    .map(([name, data]): [string, Uint8Array] => {
      if (name !== 'docProps/core.xml') return [name, data]
      return [name, strToU8(strFromU8(data).replace(STAMP, '$12024-01-01T00:00:00Z'))]
    })
    .sort(([a], [b]) => (a === '[Content_Types].xml' ? -1 : b === '[Content_Types].xml' ? 1 : a < b ? -1 : 1))
  return zipSync(Object.fromEntries(files), { mtime: TIME, level: 9 })
}
