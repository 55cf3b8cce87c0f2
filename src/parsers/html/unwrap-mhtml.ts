export interface HtmlPart {
  readonly bytes: Uint8Array
  readonly charset?: string
}

/** The HTML within an MHTML file ("Web page, single file"); null for anything else. */
export function unwrapMhtml(bytes: Uint8Array): HtmlPart | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (!/^[\s\u00ef\u00bb\u00bf]*[A-Za-z][A-Za-z-]*:/.test(text)) return null
  return htmlPart(text, 0)
}

function htmlPart(text: string, depth: number): HtmlPart | null {
  const end = /\r?\n\r?\n/.exec(text)
  if (end === null || depth > 5) return null
  const headers = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ')
  const body = text.slice(end.index + end[0].length)
  const type = headerOf(headers, 'content-type')
  if (/^text\/html/i.test(type)) {
    const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1]
    return {
      bytes: decodeTransfer(body, headerOf(headers, 'content-transfer-encoding')),
      ...(charset === undefined ? {} : { charset }),
    }
  }
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^;\s]+))/i.exec(type)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined) return null
  for (const part of body.split(`--${mark}`).slice(1)) {
    const found = htmlPart(part.replace(/^\r?\n/, ''), depth + 1)
    if (found !== null) return found
  }
  return null
}

function headerOf(headers: string, name: string): string {
  const line = headers.split(/\r?\n/).find((header) => header.toLowerCase().startsWith(`${name}:`))
  return line?.slice(name.length + 1).trim() ?? ''
}

function decodeTransfer(body: string, encoding: string): Uint8Array {
  if (/^base64/i.test(encoding)) return Buffer.from(body, 'base64')
  if (!/^quoted-printable/i.test(encoding)) return Buffer.from(body, 'latin1')
  const text = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(text, 'latin1')
}
