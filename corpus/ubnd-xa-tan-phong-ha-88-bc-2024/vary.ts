/** Which variants of this document stand in `variants/`. */
export const variants = [
  'source.doc',
  'source.rtf',
  'source.odt',
  'endnotes.docx',
  'split-runs.docx',
  'comments.docx',
  'source.tcvn3.docx',
  'tcvn3.rtf',
  'hyphens.docx',
]
