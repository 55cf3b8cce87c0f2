import type { Say } from './messages/messages.ts'
import { type MessageKey, vi } from './messages/vi.ts'

/** Input that a command cannot work on: what, why and what to do, said in one line; exit code 1. */
export class Failure extends Error {
  override name = 'Failure'
  readonly path: string
  readonly code: string
  /** What fills `{detail}` in the sentence; the code where nothing else is said. */
  readonly detail: string

  constructor(path: string, code: string, options?: ErrorOptions & { readonly detail?: string }) {
    super(`${path}: ${code}`, options)
    this.path = path
    this.code = code
    this.detail = options?.detail ?? code
  }
}

/** A value that an option or argument cannot take; exit code 2. */
export class UsageFailure extends Error {
  override name = 'UsageFailure'
  readonly option: string
  readonly value: string
  readonly expected: string

  constructor(option: string, value: string, expected: string) {
    super(`${option} ${value}`)
    this.option = option
    this.value = value
    this.expected = expected
  }
}

/** In place of what is expected: the option does not go together with those that stand as the value. */
export const TOGETHER = 'together'

/** Why, and what to do about it, for a failure's code. */
export function reasonOf(say: Say, code: string, detail = ''): { why: string; remedy: string } {
  const key = `error.${code}` in vi ? (`error.${code}` as MessageKey) : 'error.crash'
  return { why: say(key, { detail }), remedy: say(`${key}.remedy` as MessageKey) }
}

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
}

/** The code under which people are told of an error: an unreadable file, a store, the file system, else a crash. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'crash'
  if (error instanceof Failure) return error.code
  const { code, detail, syscall } = error as Error & { code?: unknown; detail?: unknown; syscall?: unknown }
  if (typeof code !== 'string') return 'crash'
  if (code === 'unknown-format' && detail === 'zip') return 'archive'
  if (syscall !== undefined) return SYSTEM[code] ?? 'io'
  return `error.${code}` in vi ? code : 'crash'
}

/** The one line for people. */
export function failureLine(say: Say, path: string, error: unknown): string {
  const detail = error instanceof Failure ? error.detail : String((error as { code?: unknown }).code ?? '')
  const { why, remedy } = reasonOf(say, codeOf(error), detail)
  return say('error.line', { path, why, remedy })
}
