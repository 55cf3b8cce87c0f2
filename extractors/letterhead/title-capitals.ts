/**
 * A title set in capitals with the capitals of running text: those of the same words elsewhere in the document, else
 * lower case but for syllables that the document writes with a capital inside its sentences (names).
 */
export function titleCapitals(title: string, fullText: string): string {
  if (/\p{Ll}{2}/u.test(title)) return title
  const flat = fullText.replace(/\s+/g, ' ')
  const at = flat.toLowerCase().indexOf(title.toLowerCase())
  const places = at < 0 ? [] : occurrences(flat, title)
  const written = places.find((text) => /\p{Ll}{2}/u.test(text))
  if (written) return written.charAt(0).toUpperCase() + written.slice(1)
  const words = title.toLowerCase().split(' ')
  const names = new Set([...new Set(words)].filter((word) => isName(word, flat)))
  return capitalise(words.map((word) => (names.has(word) ? capitalise(word) : word)).join(' '))
}

function occurrences(text: string, phrase: string): string[] {
  const found: string[] = []
  const lower = text.toLowerCase()
  const wanted = phrase.toLowerCase()
  for (let at = lower.indexOf(wanted); at >= 0 && found.length < 50; at = lower.indexOf(wanted, at + 1))
    found.push(text.slice(at, at + phrase.length))
  return found
}

/** Written with a capital behind a lower-case word more often than without. */
function isName(word: string, text: string): boolean {
  if (/^(?:tthc|cchc|ubnd|hđnd|qppl|cntt)$/u.test(word)) return true
  // rows of dots and the like are no syllables
  if (word.length > 20) return false
  const inside = (form: string) =>
    text.split(new RegExp(`(?<=\\p{Ll} )${form.replace(/[^\p{L}\p{N}]/gu, '.')}(?!\\p{L})`, 'u')).length - 1
  const capital = inside(capitalise(word))
  return capital > 0 && capital > inside(word)
}

const capitalise = (text: string) => text.replace(/^[^\p{L}]*\p{L}/u, (letters) => letters.toUpperCase())
