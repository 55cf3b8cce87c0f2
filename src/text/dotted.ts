import { fold } from './fold.ts'

/** Lower-case words without marks, joined by dots, connectives left out: the spelling that RFC 9676 recommends. */
export function dotted(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => !/^(?:va|cua|cac)$/.test(word))
    .join('.')
}
