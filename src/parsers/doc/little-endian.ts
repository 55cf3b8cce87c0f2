/** Reads of little-endian numbers; outside the bytes they give 0, so that damaged files end in missing parts only. */
export class LittleEndian {
  readonly bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  uint8 = (at: number): number => this.bytes[at] ?? 0
  uint16 = (at: number): number => (this.#holds(at, 2) ? this.#view.getUint16(at, true) : 0)
  int16 = (at: number): number => (this.#holds(at, 2) ? this.#view.getInt16(at, true) : 0)
  uint32 = (at: number): number => (this.#holds(at, 4) ? this.#view.getUint32(at, true) : 0)
  int32 = (at: number): number => (this.#holds(at, 4) ? this.#view.getInt32(at, true) : 0)

  slice(from: number, length: number): LittleEndian {
    const start = Math.min(Math.max(0, from), this.length)
    return new LittleEndian(this.bytes.subarray(start, Math.min(this.length, start + Math.max(0, length))))
  }

  /** UTF-16 text of `units` code units. */
  utf16(at: number, units: number): string {
    let text = ''
    for (let i = 0; i < units && this.#holds(at + 2 * i, 2); i++) text += String.fromCharCode(this.uint16(at + 2 * i))
    return text
  }

  #holds(at: number, size: number): boolean {
    return at >= 0 && at + size <= this.bytes.length
  }
}
