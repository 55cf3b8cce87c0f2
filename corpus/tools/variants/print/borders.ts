/** Rules of the task tables as an office may draw them, in Word and in HTML. */
import { editMain } from '../word/package.ts'

export type Rules = 'none' | 'horizontal' | 'dotted' | 'dashed'

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const
const UPRIGHT: ReadonlySet<string> = new Set(['left', 'right', 'insideV'])

function value(side: string, rules: Rules): string {
  if (rules === 'dotted' || rules === 'dashed') return rules
  return rules === 'none' || UPRIGHT.has(side) ? 'none' : 'single'
}

/** Task tables only: letterheads and signatures have no rules as it is. */
export const drawBorders = (word: Uint8Array, rules: Rules): Uint8Array =>
  editMain(word, (xml) =>
    xml.replace(/<w:tblBorders><w:top w:val="single".*?<\/w:tblBorders>/g, () => {
      const sides = SIDES.map((side) => `<w:${side} w:val="${value(side, rules)}" w:sz="4" w:space="0" w:color="000000"/>`)
      return `<w:tblBorders>${sides.join('')}</w:tblBorders>`
    }),
  )

const CSS: Readonly<Record<Rules, string>> = {
  none: 'border: none',
  horizontal: 'border-left: none; border-right: none',
  dotted: 'border: 0.7pt dotted #000',
  dashed: 'border: 0.7pt dashed #000',
}

export const styleBorders = (html: string, rules: Rules): string =>
  html.replace('</style>', `.grid td, .grid th { ${CSS[rules]} }</style>`)
