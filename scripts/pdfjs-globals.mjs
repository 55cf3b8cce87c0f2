// What the bundled pdfjs finds in place of two globals of the web platform (see bundle.mjs).
import { inflateSync } from 'node:zlib'

/** Inflates in one go: a web stream takes as long for one page's content as reading the page. Throws as the real one does. */
export class WholeInflate {
  constructor(format) {
    if (format !== 'deflate') throw new TypeError(`Unsupported format: ${format}`)
    let bytes = new Uint8Array()
    const writer = {
      ready: undefined,
      async write(chunk) {
        bytes = chunk
      },
      async close() {},
    }
    this.writable = { getWriter: () => writer }
    this.readable = {
      async *[Symbol.asyncIterator]() {
        yield inflateSync(bytes)
      },
    }
  }
}

/** pdfjs looks whether responses have `bytes()`; to ask Node's own would load all of its HTTP client, and nothing is fetched. */
export class NoResponse {
  bytes() {}
}
