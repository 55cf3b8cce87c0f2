/** Turned pages, written behind the file as PDF editors do (an incremental update with a cross-reference table of its own). */

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

interface Page {
  readonly number: number
  readonly dictionary: string
}

const PAGE = /(\d+) 0 obj\s*(<<\/Type\/Page\/Parent (?:(?!endobj)[\s\S])*?>>)\s*endobj/g

function pagesOf(pdf: string): readonly Page[] {
  return [...pdf.matchAll(PAGE)].map((match) => ({ number: Number(match[1]), dictionary: match[2] ?? '' }))
}

/** The file with some objects written anew; new ones take numbers from `size` on. */
function update(bytes: Uint8Array, objects: readonly { readonly number: number; readonly body: string }[]): Uint8Array {
  const pdf = latin(bytes)
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf)?.[1]
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+\d+\s+%%EOF\s*$/.exec(pdf)?.[1]
  if (start === undefined || trailer === undefined) throw new Error('no cross-reference table')
  const size = Math.max(Number(/\/Size (\d+)/.exec(trailer)?.[1]), ...objects.map(({ number }) => number + 1))
  let at = bytes.length
  const entries = objects.map(({ number, body }) => {
    const text = `${number} 0 obj\n${body}\nendobj\n`
    const entry = `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
    at += text.length
    return { text, entry }
  })
  const table = `xref\n${entries.map(({ entry }) => entry).join('')}`
  const end = `trailer\n<<${trailer.replace(/\/Size \d+/, `/Size ${size}`)}/Prev ${start}>>\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([bytes, Buffer.from(entries.map(({ text }) => text).join('') + table + end, 'latin1')])
}

const sizeOf = (pdf: string): number => Number([...pdf.matchAll(/\/Size (\d+)/g)].at(-1)?.[1])

/** Pages across are stored upright, their content turned, and `/Rotate 90` turns them back for the reader. */
export function storeUpright(bytes: Uint8Array): Uint8Array {
  const pdf = latin(bytes)
  let next = sizeOf(pdf)
  const objects = pagesOf(pdf).flatMap(({ number, dictionary }) => {
    const [, width = '', height = ''] = /\/MediaBox\[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary) ?? []
    const content = /\/Contents (\d+ 0 R)/.exec(dictionary)?.[1]
    if (content === undefined || Number(width) < Number(height)) return []
    const opening = `q 0 1 -1 0 ${height} 0 cm\n`
    const [open, close] = [next++, next++]
    return [
      { number: open, body: `<</Length ${opening.length}>>\nstream\n${opening}\nendstream` },
      { number: close, body: '<</Length 2>>\nstream\nQ\n\nendstream' },
      {
        number,
        body: dictionary
          .replace(/\/MediaBox\[[^\]]*\]/, `/MediaBox[0 0 ${height} ${width}]/Rotate 90`)
          .replace(/\/Contents \d+ 0 R/, `/Contents [${open} 0 R ${content} ${close} 0 R]`),
      },
    ]
  })
  return update(bytes, objects)
}

/** Pages shown lying on their side, as a scanner's feeder or a careless printer leaves them. */
export const layOnSide = (bytes: Uint8Array, degrees: 90 | 180 | 270): Uint8Array =>
  update(
    bytes,
    pagesOf(latin(bytes)).map(({ number, dictionary }) => ({
      number,
      body: dictionary.replace(/\/MediaBox/, `/Rotate ${degrees}/MediaBox`),
    })),
  )
