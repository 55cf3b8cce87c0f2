/** A font as pdfjs hands it over: every property is unpacked from bytes each time it is asked for. */
export interface PdfFont {
  readonly name?: string
  readonly ascent?: number
  readonly descent?: number
  readonly fontMatrix?: ArrayLike<number>
}

/** What is used of a font; heights are in ems. */
export interface FontFacts {
  readonly name: string
  readonly bold: boolean
  readonly italic: boolean
  readonly ascent: number
  /** Below the base line, so mostly positive. */
  readonly descent: number
  /** Ems that a glyph's width of 1 stands for. */
  readonly unit: number
}

const known = new WeakMap<PdfFont, FontFacts>()

/** Text without a font, or whose font pdfjs could not read. */
export const NO_FONT: FontFacts = factsOf({})

export function fontFacts(font: PdfFont): FontFacts {
  const facts = known.get(font) ?? factsOf(font)
  known.set(font, facts)
  return facts
}

function factsOf(font: PdfFont): FontFacts {
  const { name = '', ascent, descent } = font
  return {
    name,
    bold: /bold|black|heavy|[-,]bd/i.test(name),
    italic: /italic|oblique/i.test(name),
    ascent: bounded(ascent, 0.7, 1.1, 0.89),
    descent: bounded(descent === undefined ? undefined : -descent, 0.1, 0.35, 0.22),
    unit: font.fontMatrix?.[0] ?? 0.001,
  }
}

/** Fonts may claim anything: what cannot be is taken for what is usual. */
function bounded(value: number | undefined, low: number, high: number, usual: number): number {
  return value === undefined || !(value >= low && value <= high) ? usual : value
}
