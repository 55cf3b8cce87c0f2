import { en } from './en.ts'
import { fillPhrase } from './fill-phrase.ts'
import { vi, type WordKey } from './vi.ts'

export type Language = 'vi' | 'en'

/** Says a phrase of a report, `{name}` filled in. */
export type Words = (key: WordKey, values?: Readonly<Record<string, string | number | null>>) => string

const LANGUAGES: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = { vi, en }

export function wordsOf(language: Language): Words {
  const phrases = LANGUAGES[language]
  return (key, values = {}) => fillPhrase(phrases[key], values)
}

export const isWord = (key: string): key is WordKey => key in vi
export type { WordKey }
