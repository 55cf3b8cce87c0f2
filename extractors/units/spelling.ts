import { fold, foldTonePlacement } from '../../src/text/fold.ts'
import { ABBREVIATIONS, CENTRE, STANDING_COMMITTEE } from './abbreviations.ts'

const escaped = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/([-&])/gu, '\\s?$1\\s?')
    .replace(/ /gu, '\\s')
const KEYS = Object.keys(ABBREVIATIONS).sort((a, b) => b.length - a.length)
const ABBREVIATION = new RegExp(`(?<![\\p{L}\\d])(?:${KEYS.map(escaped).join('|')})(?![\\p{L}\\d])`, 'gu')
const BY_KEY = new Map(KEYS.map((key) => [key.replace(/\s/gu, ''), ABBREVIATIONS[key] ?? '']))

/** A name with its abbreviations spelled out: `VP HĐND&UBND` is `Văn phòng Hội đồng nhân dân và Ủy ban nhân dân`. */
export function spelledOut(name: string): string {
  const dashes = name.replace(/[–—−]/gu, '-').replace(STANDING_COMMITTEE, 'Thường trực ').replace(CENTRE, 'Trung tâm ')
  return dashes
    .replace(ABBREVIATION, (found) => BY_KEY.get(found.replace(/\s/gu, '')) ?? found)
    .replace(/(?<=\p{L})\s*&\s*(?=\p{L})/gu, ' và ')
    .replace(/(?<=\p{Ll})\.(?=\p{Lu})/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** Letters only, for comparing: no marks, dashes, commas or `và`. */
export function letters(name: string): string {
  return fold(foldTonePlacement(spelledOut(name)))
    .replace(/[^a-z0-9]+/gu, ' ')
    .replace(/(?<![a-z0-9])va(?![a-z0-9])/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
