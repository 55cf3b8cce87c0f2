import { ABBREVIATIONS } from './abbreviations.ts'

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const keys = Object.keys(ABBREVIATIONS).sort((a, b) => b.length - a.length)
// an abbreviation inside a number's symbol (05/QĐ-UBND) is part of a name and stays
const KNOWN = new RegExp(`(?<![\\p{L}\\p{N}/&-])(?:${keys.map(literally).join('|')})(?![\\p{L}\\p{N}/&-])`, 'gu')

/** Spells out the abbreviations of administrative Vietnamese, `TTHC` as `thủ tục hành chính`; the rest stays as written. */
export function expandAbbreviations(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s*-\s*(?=\p{Lu}{2})/gu, (dash, at: number) => (/\p{Lu}{2}$/u.test(text.slice(0, at)) ? '-' : dash))
    .replace(KNOWN, (short) => ABBREVIATIONS[short] ?? short)
}
