import { isSyllable } from './syllable.ts'

/**
 * Letters that an earlier conversion dropped, in Unicode text. What is counted cannot be Vietnamese as it stands and
 * could be with ư: a rime such as `ơng` or `ơc` (`hớng`, `nớc`), or a soft hyphen where the letter stood.
 * Nothing is put back: `lới` may be `lưới`, and only a reader can tell.
 */
export function countLost(text: string): number {
  let lost = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}\u00ad]+/gu)) if (hasLost(word)) lost++
  return lost
}

function hasLost(word: string): boolean {
  const parts = word.split('\u00ad')
  const bare = parts.join('')
  if (!/[ơờớởỡợ]/iu.test(bare) || /ư|[ừứửữự]/iu.test(bare)) return false
  const hyphen = parts.length === 2 && isSyllable(parts.join('ư'))
  return hyphen || (!isSyllable(bare) && isSyllable(bare.replace(/[ơờớởỡợ]/iu, 'ư$&')))
}
