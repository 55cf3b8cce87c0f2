import { isSyllable } from './syllable.ts'

/**
 * How many letters an earlier conversion dropped from Unicode text. What is counted cannot be Vietnamese as it stands
 * and could be with ư: a rime such as `ơng` or `ơc` (`hớng`, `nớc`), or a soft hyphen where the letter stood. Where
 * there are such, words left without any vowel count too (`nh sau`, `t vấn`).
 * Nothing is put back: `lới` may be `lưới`, and only a reader can tell.
 */
export function countLost(text: string): number {
  let sure = 0
  let likely = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\u00ad]+/gu)) {
    if (hasLost(word)) sure++
    else if (CONSONANTS.test(word) && couldHoldHorn(word) && standsAmongWords(text, index, index + word.length)) likely++
  }
  return sure === 0 ? 0 : sure + likely
}

const HORNED_O = /[ơờớởỡợ]/i
const CONSONANTS = /^[bcdđghklmnpqrstvx]{1,5}$/u

function hasLost(word: string): boolean {
  const parts = word.split('\u00ad')
  const bare = parts.join('')
  if (!HORNED_O.test(bare) || /[ưừứửữự]/i.test(bare)) return false
  const atHyphen = parts.length === 2 && isSyllable(parts.join('ư'))
  return atHyphen || (!isSyllable(bare) && isSyllable(bare.replace(HORNED_O, 'ư$&')))
}

function couldHoldHorn(word: string): boolean {
  return Array.from({ length: word.length }, (_, i) => `${word.slice(0, i + 1)}ư${word.slice(i + 1)}`).some(isSyllable)
}

/** Letters as units (`5 m`), list labels (`c)`) and parts of numbers (`số 5/h`) are no words. */
function standsAmongWords(text: string, from: number, to: number): boolean {
  return /\p{L}[,;]? $/u.test(text.slice(Math.max(0, from - 3), from)) && /^ \p{L}/u.test(text.slice(to, to + 2))
}
