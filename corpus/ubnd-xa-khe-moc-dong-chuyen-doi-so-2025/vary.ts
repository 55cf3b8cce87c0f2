/** Which variants of this document stand in `variants/`. */
export const variants = [
  'source.doc',
  'source.odt',
  'source.xlsx',
  'page.doc',
  'source.tcvn3.docx',
  'source.vni.docx',
  'tracked.docx',

  'borderless-chromium.pdf',
  'horizontal-chromium.pdf',
  'dashed.pdf',
]
