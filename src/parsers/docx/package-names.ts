/** Namespaces of the parts that are read, transitional and strict, by the prefix that the readers know. */
export const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
}

/** Only these hold text; white space elsewhere is the file's own layout. */
export const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['w:t', 'm:t', 'w:instrText'])

/** What bears on looks alone and is never read. */
export const LOOKS: ReadonlySet<string> = new Set([
  'w:tblBorders',
  'w:tcBorders',
  'w:pBdr',
  'w:spacing',
  'w:ind',
  'w:shd',
  'w:sz',
  'w:szCs',
  'w:bCs',
  'w:iCs',
  'w:color',
  'w:lang',
  'w:tabs',
  'w:tcW',
  'w:tblW',
  'w:rPrChange',
  'w:pPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:sectPrChange',
  'w:proofErr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
  'w:delText',
])
