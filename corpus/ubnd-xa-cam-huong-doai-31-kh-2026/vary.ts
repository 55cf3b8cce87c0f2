/** Which variants of this document stand in `variants/`. */
export const variants = [
  'source.doc',
  'source.rtf',
  'source.odt',
  'source.xlsx',
  'page.doc',
  'horizontal.pdf',
  'signed-chromium.pdf',
]
