/** The text of an HTML file: by its byte order mark, the transfer's charset, what it says of itself, else as it looks. */
export function decodeHtml(bytes: Uint8Array, charset?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return utf8
  // pages that call themselves something else are UTF-8 all the same where all their bytes fit
  if (!utf8.includes('\ufffd')) return utf8
  const said = charset ?? charsetOf(bytes)
  return new TextDecoder(said === undefined || /^(?:utf-?8|us-ascii)$/i.test(said) ? 'windows-1252' : known(said)).decode(bytes)
}

function charsetOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString('latin1')
  return (
    /<meta[^>]{0,300}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ??
    /<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
  )
}

/** Names that no decoder knows (old Vietnamese ones) are taken as bytes, which the legacy tables then read. */
function known(charset: string): string {
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return 'windows-1252'
  }
}
