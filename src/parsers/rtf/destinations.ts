/** Groups whose text is none of the document's. */
export const SKIPPED = new Set([
  ...'annotation atnauthor atnid author background bkmkend bkmkstart buptim category colortbl comment company creatim datafield'.split(
    ' ',
  ),
  ...'doccomm docvar factoidname filetbl fldinst footnotesep formfield ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc generator'.split(
    ' ',
  ),
  ...'hlinkbase info keywords latentstyles listlevel listoverridetable listpicture listtable manager nextfile nonesttables'.split(
    ' ',
  ),
  ...'nonshppict objclass objdata objname operator pgdsctbl pict pn pnseclvl printim private protusertbl revtbl revtim'.split(
    ' ',
  ),
  ...'rsidtbl rxe shppict shprslt sn sp subject sv tc template title txe upr userprops wgrffmtfilter xe themedata'.split(' '),
  ...'colorschememapping datastore mmathPr nesttableprops panose falt fontemb fontfile'.split(' '),
])

/** Groups marked as skippable (`\*`) that hold text all the same. */
export const KEPT = new Set(['shpinst', 'shptxt', 'ud', 'pntext', 'cs', 'bkmkstart'])

export const FURNITURE = new Set(['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'])

/** Control words that stand for a character. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['column', '\n'],
  ['bullet', '•'],
  ['endash', '–'],
  ['emdash', '—'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
  ['~', '\u00a0'],
  ['_', '-'],
  // the optional hyphen: TCVN3 keeps ư there
  ['-', '\u00ad'],
])
