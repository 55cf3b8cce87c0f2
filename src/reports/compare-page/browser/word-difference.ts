import { diffArrays } from 'diff'
import { escaped } from '../escape.ts'

/** Words and signs, each with the space behind it, so that words marked side by side are marked as one. */
const TOKENS = /(?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s])\s*|\s+/gu

/** Two texts as HTML, each with the words marked that the other does not have. */
export function markedTexts(before: string, after: string): { before: string; after: string } {
  const changes = diffArrays(tokens(before), tokens(after), {
    comparator: (a, b) => a.trim().toLowerCase() === b.trim().toLowerCase(),
  })
  const side = (skip: 'added' | 'removed', tag: 'del' | 'ins') =>
    changes
      .filter((change) => !change[skip])
      .map((change) => {
        const text = escaped(change.value.join(''))
        const end = text.trimEnd()
        return change.added || change.removed ? `<${tag}>${end}</${tag}>${text.slice(end.length)}` : text
      })
      .join('')
  // words that both have are taken from the left text: their case may differ, which is no difference
  return { before: side('added', 'del'), after: side('removed', 'ins') }
}

const tokens = (text: string): string[] => text.normalize('NFC').match(TOKENS) ?? []
