import { fillPhrase } from '../../reports/words/fill-phrase.ts'
import { en } from './en.ts'
import { type MessageKey, vi } from './vi.ts'

export type Language = 'vi' | 'en'
export const LANGUAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { vi, en }

/** Says a sentence in the language that was asked for, `{name}` filled in. */
export type Say = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string

export function speaker(language: Language): Say {
  const messages = LANGUAGES[language]
  return (key, values = {}) => fillPhrase(messages[key], values)
}

export type { MessageKey }
