/** One entry as the ZIP's own directory gives it. */
export interface ZipEntry {
  readonly nameBytes: Uint8Array
  /** The name is said to be UTF-8. */
  readonly utf8: boolean
  readonly encrypted: boolean
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number
  readonly compressedSize: number
  /** As declared; a hostile file may lie. */
  readonly size: number
  /** Where its local header starts. */
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END64 = 0x06064b50
const END64_LOCATOR = 0x07064b50
const LONGEST_COMMENT = 65_535

/** The entries of a ZIP, in the directory's order; null where it has no directory (cut off, or no ZIP at all). */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end < 0) return null
  const { count, start } = directoryOf(view, end)
  const entries: ZipEntry[] = []
  let at = start
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const flags = view.getUint16(at + 8, true)
    const extra = at + 46 + nameLength
    entries.push({
      nameBytes: bytes.subarray(at + 46, extra),
      utf8: (flags & 0x800) !== 0,
      encrypted: (flags & 1) !== 0,
      method: view.getUint16(at + 10, true),
      ...sizes(view, at, extra, Math.min(bytes.length, extra + extraLength)),
    })
    at = extra + extraLength + view.getUint16(at + 32, true)
  }
  return entries
}

/** The names of the local headers, for a ZIP that lost its directory. */
export function scanLocalNames(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  for (
    let at = 0;
    at >= 0 && at + 30 < bytes.length && names.length < 1000;
    at = buffer.indexOf('PK\u0003\u0004', at + 4, 'latin1')
  )
    if (buffer.readUInt32LE(at) === LOCAL) names.push(buffer.toString('utf8', at + 30, at + 30 + buffer.readUInt16LE(at + 26)))
  return names
}

function findEnd(view: DataView): number {
  const last = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT)
  for (let at = view.byteLength - 22; at >= last; at--) if (view.getUint32(at, true) === END) return at
  return -1
}

function directoryOf(view: DataView, end: number): { count: number; start: number } {
  const locator = end - 20
  if (locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR) {
    const end64 = Number(view.getBigUint64(locator + 8, true))
    if (end64 + 56 <= view.byteLength && view.getUint32(end64, true) === END64)
      return { count: Number(view.getBigUint64(end64 + 32, true)), start: Number(view.getBigUint64(end64 + 48, true)) }
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) }
}

/** Sizes and offset; those that do not fit 32 bits stand in the ZIP64 extra field, in this order. */
function sizes(
  view: DataView,
  at: number,
  extraFrom: number,
  extraTo: number,
): Pick<ZipEntry, 'compressedSize' | 'size' | 'offset'> {
  let size = view.getUint32(at + 24, true)
  let compressedSize = view.getUint32(at + 20, true)
  let offset = view.getUint32(at + 42, true)
  for (let field = extraFrom; field + 4 <= extraTo; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue
    let next = field + 4
    const take = (value: number): number => {
      if (value !== 0xffffffff || next + 8 > extraTo) return value
      next += 8
      return Number(view.getBigUint64(next - 8, true))
    }
    size = take(size)
    compressedSize = take(compressedSize)
    offset = take(offset)
  }
  return { size, compressedSize, offset }
}
