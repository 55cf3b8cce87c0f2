const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** Reads of little-endian numbers; outside the bytes they give 0, so that damaged files end in missing parts only. */
export class LittleEndian {
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  get length(): number {
    return this.bytes.length
  }

  uint8(at: number): number {
    return this.bytes[at] ?? 0
  }

  uint16(at: number): number {
    return this.uint8(at) | (this.uint8(at + 1) << 8)
  }

  int16(at: number): number {
    return (this.uint16(at) << 16) >> 16
  }

  uint32(at: number): number {
    return this.int32(at) >>> 0
  }

  int32(at: number): number {
    return this.uint16(at) | (this.uint16(at + 2) << 16)
  }

  slice(from: number, length: number): LittleEndian {
    const start = Math.min(Math.max(0, from), this.length)
    return new LittleEndian(this.bytes.subarray(start, Math.min(this.length, start + Math.max(0, length))))
  }

  /** UTF-16 text of `units` code units. */
  utf16(at: number, units: number): string {
    return UTF16.decode(this.slice(at, 2 * units).bytes)
  }
}
