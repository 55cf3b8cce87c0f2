import { LETTERS } from '../../src/text/letters.ts'
import { anyCase } from './any-case.ts'
import { FIELDS } from './fields.ts'

/** The longer first, with the spellings that occur. */
const anyOf = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replace(/ /gu, '\\s+')
        .replace(/óa/gu, '(?:óa|oá)')
        .replace(/Thống\\s\+kê/u, 'Thống\\s+k(?:ê|ế)')
        .replace(/tịch$/u, 't(?:ị|i)ch'),
    )
    .join('|')
/** In small letters these are a duty, not a field: `Sở Nội vụ tổng hợp`. */
const NO_DUTY = `(?!(?:tổ\\s+chức|tổng\\s+hợp|thanh\\s+tra|kế\\s+hoạch|đào\\s+tạo|thông\\s+tin|đầu\\s+tư|thống\\s+kê\\s+(?:các|số|kết))(?![${LETTERS}]))`
const JOINT = new RegExp(`\\s*[-–]\\s*|,\\s+|\\s+và\\s+|\\s*&\\s*|\\s+${NO_DUTY}`, 'uy')
const FIRST = new RegExp(`[${LETTERS}]+`, 'uy')

/** Fields by their first word in small letters: one pattern of them all takes longer to compile than many texts to read. */
const BY_FIRST_WORD = new Map<string, string[]>()
for (const field of FIELDS) {
  const first = field.split(' ')[0]?.toLowerCase() ?? ''
  for (const word of new Set([first, first.replace(/óa/gu, 'oá')]))
    BY_FIRST_WORD.set(word, [...(BY_FIRST_WORD.get(word) ?? []), field])
}
const patterns = new Map<string, RegExp>()

function patternOf(first: string): RegExp | null {
  const fields = BY_FIRST_WORD.get(first)
  if (fields === undefined) return null
  const pattern = patterns.get(first) ?? new RegExp(`(?:${anyCase(anyOf(fields))})(?![${LETTERS}\\d])`, 'uy')
  patterns.set(first, pattern)
  return pattern
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

function fieldEnd(text: string, at: number): number | null {
  const end = endOf(FIRST, text, at)
  const pattern = end === null ? null : patternOf(text.slice(at, end).toLowerCase())
  return pattern === null ? null : endOf(pattern, text, at)
}

/** Where one to four joined fields of state management that start at `at` end; null where none starts there. */
export function fieldsEnd(text: string, at: number): number | null {
  let end = fieldEnd(text, at)
  for (let more = 0; end !== null && more < 3; more++) {
    const joint = endOf(JOINT, text, end)
    const next = joint === null ? null : fieldEnd(text, joint)
    if (next === null) break
    end = next
  }
  return end
}
