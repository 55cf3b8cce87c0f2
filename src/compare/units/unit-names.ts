import { expandAbbreviations } from '../../normaliser/expand.ts'
import { fold, foldTonePlacement } from '../../text/fold.ts'
import { remembered } from '../words/remembered.ts'

/** What only names of bodies abbreviate, where a name or the part of one begins. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}&.-])(?:P\.|P(?=\s\p{Lu}))\s*/gu, 'phòng '],
  [/(?<![\p{L}\p{N}&.-])CC\.?(?=\s)/gu, 'công chức'],
  [/(?<![\p{L}\p{N}&.-])(?:TT\.?)(?=\s)/gu, 'trung tâm'],
  [/(?<![\p{L}\p{N}&.-])(?:VP\.?)(?=[\s-])/gu, 'văn phòng'],
  [/(?<![\p{L}\p{N}&.-])(?:BCH|Ban CH)(?=\s)/gu, 'ban chỉ huy'],
  [/(?<![\p{L}\p{N}&.-])(?:ĐTN|Đoàn TN)(?![\p{L}\p{N}])/gu, 'đoàn thanh niên'],
  [/(?<![\p{L}\p{N}&.-])TYT(?![\p{L}\p{N}])/gu, 'trạm y tế'],
  [/(?<![\p{L}\p{N}&.-])CA(?=\s)/gu, 'công an'],
  [/(?<=\s)KT(?=$|[\s,;-])/gu, 'kinh tế'],
  [/(?<=\s)XH(?=$|[\s,;])/gu, 'xã hội'],
  [/(?<=-\s?)TK(?=$|[\s,;])/gu, 'thống kê'],
  [/(?<=-\s?)HT(?=$|[\s,;])/gu, 'hộ tịch'],
]

const spelled = (name: string): string => SHORT.reduce((text, [short, long]) => text.replace(short, long), name)

/** Name of a body for holding against patterns: spelled out, folded, without punctuation, one space between words. */
export const unitWords: (name: string) => string = remembered((name) =>
  fold(
    foldTonePlacement(
      expandAbbreviations(
        spelled(name)
          .replace(/\([^)]*\)/gu, ' ')
          .replace(/:.*$/su, ''),
      ),
    ),
  )
    .replace(/[^a-z0-9]+/g, ' ')
    .trim(),
)

/** A pattern of a name by its words; `*` stands for any words. It has to cover the name from its first word. */
export function namePattern(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => unitWords(part))
  const source = parts.map((part) => part.replace(/[^a-z0-9 ]/g, '')).join('(?: .*)?')
  return new RegExp(`^${source}(?= |$)`)
}
