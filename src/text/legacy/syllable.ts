/**
 * The Vietnamese syllable: onset + rime + tone. A grammar, not a word list: it says which spellings are possible.
 */

const ONSETS = ['ngh', 'ch', 'gh', 'gi', 'kh', 'ng', 'nh', 'ph', 'qu', 'th', 'tr', ...'bcdđghklmnprstvx', '']

// rimes by their nucleus, quality marks kept, tone taken off
const RIMES = new Set(
  [
    'a ai am an ang anh ao ap at ac ach au ay ăm ăn ăng ăp ăt ăc ăk âm ân âng âp ât âc âu ây',
    'e em en eng eo ep et ec ê êm ên êng ênh êp êt êch êu',
    'i ia im in inh ip it ich iu iêm iên iêng iêp iêt iêc iêu y yêm yên yêng yêt yêu',
    'o oi om on ong op ot oc oong ooc ô ôi ôm ôn ông ôp ôt ôc ơ ơi ơm ơn ơp ơt',
    'oa oai oam oan oang oanh oao oap oat oac oach oay oăm oăn oăng oăt oăc oe oen oeo oet',
    'u ua ui um un ung up ut uc uôi uôm uôn uông uôt uôc uân uâng uât uây uê uên uênh uêch uơ',
    'uy uya uyn uynh uyt uych uyp uyu uyên uyêt ư ưa ưi ưng ưt ưc ưu ươi ươm ươn ương ươp ươt ươc ươu',
  ].flatMap((line) => line.split(' ')),
)
const AFTER_QU = new Set(['y', 'yn', 'ynh', 'yt', 'ych', 'yên', 'yêt', 'ya', 'yu', 'yêng', 'au', 'ơ'])
const FRONT = /^[ieêy]/u
const NARROW = /^[ieê]/u
const STOP = /(?:[ptck]|ch)$/u
const ALPHABET = /^[a-zàáâãèéêìíòóôõùúýăđĩũơư\u1ea0-\u1ef9]+$/u
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu
const known = new Map<string, boolean>()

/** Whether `word` (one word, any case, NFC or NFD) could be a Vietnamese syllable. */
export function isSyllable(word: string): boolean {
  if (word.length > 12) return false
  let verdict = known.get(word)
  if (verdict === undefined) {
    verdict = parse(word)
    if (known.size > 50_000) known.clear()
    known.set(word, verdict)
  }
  return verdict
}

function parse(word: string): boolean {
  const small = word.toLowerCase().normalize('NFC')
  if (!ALPHABET.test(small)) return false
  const marked = small.normalize('NFD')
  const tones = marked.match(TONE) ?? []
  if (tones.length > 1) return false
  const bare = marked.replace(TONE, '').normalize('NFC')
  return ONSETS.some((onset) => bare.startsWith(onset) && fits(onset, bare.slice(onset.length), tones[0]))
}

function fits(onset: string, rime: string, tone: string | undefined): boolean {
  if (STOP.test(rime) && tone !== '\u0301' && tone !== '\u0323') return false
  if (onset === 'qu') return (RIMES.has(rime) && /^[aăâeêiôơ]/u.test(rime)) || AFTER_QU.has(rime)
  if (!RIMES.has(rime)) return false
  if (onset === 'k') return FRONT.test(rime)
  if (onset === 'gh' || onset === 'ngh') return NARROW.test(rime)
  if (onset === 'c') return !FRONT.test(rime)
  if (onset === 'ng') return !NARROW.test(rime)
  if (onset === 'g') return !/^[eêy]/u.test(rime)
  return true
}

/** An abbreviation such as `QĐ` or `HĐND`: capitals of the Vietnamese alphabet. */
export function isAbbreviation(word: string): boolean {
  if (word.length < 2 || word.length > 8 || word !== word.toUpperCase()) return false
  return ALPHABET.test(word.toLowerCase().normalize('NFC'))
}
