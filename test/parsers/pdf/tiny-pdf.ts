/** Writes small PDFs for tests: text in one made-up font whose glyphs are all half an em wide, and lines. */
export interface TinyPage {
  readonly width?: number
  readonly height?: number
  readonly rotate?: number
  /** Content stream operators, see `text`, `line` and `box`. */
  readonly content: readonly string[]
  readonly xobject?: string
}

/** `y` counts from the top of a page of the given height. */
export function text(
  x: number,
  y: number,
  words: string,
  options: { size?: number; bold?: boolean; height?: number; mode?: number } = {},
): string {
  const { size = 12, bold = false, height = 842, mode = 0 } = options
  return `BT ${mode} Tr /${bold ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${x} ${height - y} Tm <${hex(words)}> Tj ET`
}

export function line(x0: number, y0: number, x1: number, y1: number, height = 842): string {
  return `0.5 w ${x0} ${height - y0} m ${x1} ${height - y1} l S`
}

/** A filled box, as Word and Chromium draw borders. */
export function box(x: number, y: number, width: number, height: number, pageHeight = 842): string {
  return `${x} ${pageHeight - y - height} ${width} ${height} re f`
}

/** The rules of a table: column edges `xs`, row edges `ys`. `open` leaves the foot without a rule. */
export function grid(xs: readonly number[], ys: readonly number[], open = false): string[] {
  const [left = 0, right = 0] = [xs[0], xs[xs.length - 1]]
  const [top = 0, bottom = 0] = [ys[0], ys[ys.length - 1]]
  const flat = open ? ys.slice(0, -1) : ys
  return [...flat.map((y) => line(left, y, right, y)), ...xs.map((x) => line(x, top, x, bottom))]
}

export function hex(words: string): string {
  let out = ''
  for (let i = 0; i < words.length; i++) out += words.charCodeAt(i).toString(16).padStart(4, '0')
  return out
}

export function tinyPdf(pages: readonly TinyPage[], trailer = ''): Uint8Array {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const stream = (body: string, entries = '') => `<< ${entries} /Length ${body.length} >>\nstream\n${body}\nendstream`
  const kids = pages.map((_, i) => `${9 + 3 * i} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`)
  const cmap =
    'begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap'
  for (const name of ['Made-Up', 'Made-Up-Bold']) {
    const descendant = `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /Ascent 890 /Descent -220 >> >>`
    add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode 5 0 R >>`,
    )
  }
  add(stream(cmap))
  add('<< >>')
  add('<< >>')
  add('<< >>')
  pages.forEach((page, i) => {
    const { width = 595, height = 842, rotate = 0, content, xobject = '' } = page
    const at = 9 + 3 * i
    const resources = `<< /Font << /R 3 0 R /B 4 0 R >> /XObject << /F ${at + 2} 0 R >> >>`
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Resources ${resources} /Contents ${at + 1} 0 R >>`,
    )
    add(stream(content.join('\n')))
    add(
      stream(
        xobject,
        `/Type /XObject /Subtype /Form /BBox [0 0 2000 2000] /Matrix [1 0 0 1 100 0] /Resources << /Font << /R 3 0 R >> >>`,
      ),
    )
  })
  let file = '%PDF-1.7\n'
  const offsets = objects.map((body, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
