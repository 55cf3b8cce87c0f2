import { foldInPlace } from './fold-in-place.ts'

/** Lower-case words without marks, joined by dots, connectives left out: the spelling that RFC 9676 recommends. */
export function dotted(text: string): string {
  return foldInPlace(text.normalize('NFC'))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => !/^(?:va|cua|cac)$/.test(word))
    .join('.')
}
