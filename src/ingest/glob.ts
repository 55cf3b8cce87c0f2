import { sep } from 'node:path'

/** The folder that a pattern starts from and what its paths must look like; null for a path without a pattern. */
export function readGlob(pattern: string): { root: string; matches: RegExp } | null {
  const parts = pattern.split(/[\\/]/u)
  const first = parts.findIndex((part) => /[*?[{]/u.test(part))
  if (first < 0) return null
  const root = parts.slice(0, first).join('/')
  return { root: root === '' ? (pattern.startsWith('/') ? '/' : '.') : root, matches: globPattern(parts.join('/')) }
}

/** `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` and `[abc]` choose. Matches with `/` between folders. */
export function globPattern(glob: string): RegExp {
  let depth = 0
  const source = glob.replace(/\*\*\/|\*\*|\*|\?|\{|\}|,|\[[^\]/]+\]|[.+^$()|\]\\[]/gu, (token) => {
    if (token === '**/') return '(?:[^/]+/)*'
    if (token === '**') return '.*'
    if (token === '*') return '[^/]*'
    if (token === '?') return '[^/]'
    if (token === '{') return depth++ >= 0 ? '(?:' : ''
    if (token === '}') return depth > 0 && depth-- ? ')' : '\\}'
    if (token === ',') return depth > 0 ? '|' : ','
    return /^\[.+\]$/u.test(token) ? token.replace('[!', '[^') : `\\${token}`
  })
  return new RegExp(`^${source}${')'.repeat(depth)}$`, 'u')
}

export const withSlashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))
