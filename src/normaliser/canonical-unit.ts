import type { Level, PlanRecord, Unit } from '../record/record.ts'
import { fold, foldTonePlacement, slug } from '../text/fold.ts'
import { expandAbbreviations } from './expand.ts'
import { LEVEL_WORDS, NO_LEVEL } from './levels.ts'

/** A body as two plans can be compared by it: `UBND xã Yên Bình` and `Ủy ban nhân dân phường Kim Sơn` share one id. */
export interface CanonicalUnit {
  /** Without the name of a place, `uy-ban-nhan-dan-xa`. */
  readonly id: string
  readonly name: string
  readonly level: Level | null
  /** `Các cơ quan, đơn vị liên quan`: nobody in particular. */
  readonly generic: boolean
}

const GENERIC = /^(?:cac |nhung |tat ca |toan the )|(?:co )?(?:lien quan|khac)$/
const COMMUNE_WORDS = /(?<![a-z])(?:phuong|thi tran|dac khu)(?![a-z])(?! (?:an|tien|phap|huong))/g

/** What a name says of its body apart from which commune it belongs to. `own` is the level of the plan's issuer. */
export function canonicalUnit(name: string, own: Level | null = null, locals: readonly string[] = []): CanonicalUnit {
  const spelled = foldTonePlacement(expandAbbreviations(name)).replace(/\s*\([^)]*\)\s*$/u, '')
  const bare = withoutPlace(fold(spelled), locals)
  return {
    id: slug(bare.replace(COMMUNE_WORDS, 'xa')),
    name: spelled,
    level: levelOf(bare) ?? (GENERIC.test(bare) ? null : own),
    generic: GENERIC.test(bare),
  }
}

function withoutPlace(folded: string, locals: readonly string[]): string {
  return [...locals]
    .sort((a, b) => b.length - a.length)
    .map(fold)
    .filter((place) => place !== '')
    .reduce((text, place) => ` ${text} `.replaceAll(` ${place} `, ' ').trim(), folded)
}

/** The level that the words of a folded name say, or null where they say none. */
export function levelOf(folded: string): Level | null {
  const text = ` ${NO_LEVEL.reduce((rest, phrase) => rest.replaceAll(phrase, '#'), folded)} `
  for (const { level, starts = [], holds = [] } of LEVEL_WORDS)
    if (starts.some((word) => text.startsWith(` ${word}`)) || holds.some((word) => text.includes(` ${word} `))) return level
  return null
}

/** Finds the record's own unit for a name as a cell writes it, by any of its surface forms. */
export function unitFinder(record: Pick<PlanRecord, 'units'>): (written: string) => Unit | null {
  const byForm = new Map<string, Unit>()
  for (const unit of record.units) for (const form of [unit.name, ...unit.surfaceForms]) byForm.set(key(form), unit)
  return (written) => byForm.get(key(written)) ?? null
}

const key = (text: string) => slug(foldTonePlacement(expandAbbreviations(text)))
