/** Which variants of this document stand in `variants/`. */
export const variants = [
  'source.doc',
  'source.odt',
  'source.xlsx',
  'page.doc',
  'source.tcvn3.docx',
  'source.vni.docx',
  'tracked.docx',
  'numbered.docx',
  'nested.docx',
  'hyphens.docx',
  'borderless.pdf',
  'merged.docx',
  'merged.pdf',
  'two-levels.pdf',
  'on-side.pdf',
]
