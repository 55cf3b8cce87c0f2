import { formatNumber } from '../numbering/format-number.ts'
import type { ComputedLabel } from '../story/story.ts'
import type { NumberingInstance, NumberingLevel } from './read-numbering.ts'
import type { NumberingReference } from './read-styles.ts'

/** Counts the numbered paragraphs of a document, asked once for each, in reading order. */
export class LabelCounter {
  readonly #instances: ReadonlyMap<string, NumberingInstance>
  /** By abstract definition: the last number given at each level, undefined where it starts anew. */
  readonly #counters = new Map<string, (number | undefined)[]>()
  readonly #startedInstances = new Set<string>()

  constructor(instances: ReadonlyMap<string, NumberingInstance>) {
    this.#instances = instances
  }

  /** The label of the next paragraph, or null where it has none. `style` finds the level where the reference names none. */
  next(reference: NumberingReference | undefined, style: string | undefined): ComputedLabel | null {
    const numId = reference?.numId
    const instance = numId === undefined ? undefined : this.#instances.get(numId)
    if (numId === undefined || instance === undefined) return null
    const index = Math.min(8, Math.max(0, reference?.level ?? levelOfStyle(instance, style)))
    const level = instance.levels[index]
    if (level === undefined) return null
    const counters = this.#advance(numId, instance, index, level)
    if (level.format === 'bullet') return { text: bulletText(level.text), bullet: true, suffix: ' ' }
    const text = print(level, instance, counters).trim()
    return text === '' ? null : { text, bullet: false, suffix: level.suffix === 'nothing' ? '' : ' ' }
  }

  #advance(numId: string, instance: NumberingInstance, index: number, level: NumberingLevel): readonly (number | undefined)[] {
    const counters = this.#counters.get(instance.abstractId) ?? []
    this.#counters.set(instance.abstractId, counters)
    const last = this.#startsAnew(numId, instance, index) ? undefined : counters[index]
    counters[index] = last === undefined ? (instance.startOverrides.get(index) ?? level.start) : last + 1
    for (let higher = 0; higher < index; higher++) counters[higher] ??= instance.levels[higher]?.start ?? 1
    for (let deeper = index + 1; deeper < 9; deeper++) {
      const restart = instance.levels[deeper]?.restart
      if (restart === undefined || (restart > 0 && index < restart)) counters[deeper] = undefined
    }
    return counters
  }

  /** An override of the start counts when its instance first comes up at that level. */
  #startsAnew(numId: string, instance: NumberingInstance, index: number): boolean {
    const key = `${numId}/${index}`
    if (this.#startedInstances.has(key)) return false
    this.#startedInstances.add(key)
    return instance.startOverrides.has(index)
  }
}

function levelOfStyle(instance: NumberingInstance, style: string | undefined): number {
  const index = style === undefined ? -1 : instance.levels.findIndex((level) => level?.style === style)
  return Math.max(0, index)
}

function print(level: NumberingLevel, instance: NumberingInstance, counters: readonly (number | undefined)[]): string {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const shown = instance.levels[index]
    if (shown === undefined) return ''
    const format = level.decimalsOnly && shown.format !== 'none' ? 'decimal' : shown.format
    return formatNumber(counters[index] ?? shown.start, format, shown.custom)
  })
}

/** Bullets are pictures of many fonts; plans tell only dash and plus apart. Private-use `+` is Symbol's. */
function bulletText(text: string): string {
  return text.trim() === '+' || text === '\uf02b' ? '+' : '-'
}
