import { child, childrenNamed } from '../xml/find-elements.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { isOn, type Styles } from './read-styles.ts'

/** One level of a list as numbering.xml defines it. */
export interface NumberingLevel {
  readonly start: number
  readonly format: string
  /** The members of a custom format. */
  readonly custom?: string
  /** `%1.%2.`: each `%n` is the counter of level n. */
  readonly text: string
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** All counters in decimals (legal style). */
  readonly decimalsOnly: boolean
  /** Starts again after a paragraph of this level (from 1) or a higher one; 0 never; undefined after any higher one. */
  readonly restart?: number
  /** The paragraph style that brings this level with it. */
  readonly style?: string
}

export interface NumberingInstance {
  /** Instances of one abstract definition share their counters. */
  readonly abstractId: string
  readonly levels: readonly (NumberingLevel | undefined)[]
  /** Levels at which this instance starts anew, with the number it starts from. */
  readonly startOverrides: ReadonlyMap<number, number>
}

export function readNumberings(root: XmlElement | undefined, styles: Styles): ReadonlyMap<string, NumberingInstance> {
  const abstracts = new Map(
    childrenNamed(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', element]),
  )
  const nums = new Map(childrenNamed(root, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', element]))
  const abstractOf = (num: XmlElement | undefined) => child(num, 'w:abstractNumId')?.attributes['w:val'] ?? ''

  /** A definition may only point at a numbering style, which names the instance whose definition holds the levels. */
  const definition = (abstractId: string, hops = 0): { id: string; element: XmlElement | undefined } => {
    const element = abstracts.get(abstractId)
    const link = child(element, 'w:numStyleLink')?.attributes['w:val']
    const numId = styles.style(link)?.paragraph.numbering?.numId
    const linked = numId === undefined ? '' : abstractOf(nums.get(numId))
    return linked === '' || linked === abstractId || hops > 8 ? { id: abstractId, element } : definition(linked, hops + 1)
  }

  const instances = new Map<string, NumberingInstance>()
  for (const [numId, num] of nums) {
    const { id, element } = definition(abstractOf(num))
    const levels: (NumberingLevel | undefined)[] = []
    for (const level of childrenNamed(element, 'w:lvl')) levels[levelIndex(level)] = readLevel(level)
    const startOverrides = new Map<number, number>()
    for (const override of childrenNamed(num, 'w:lvlOverride')) {
      const index = levelIndex(override)
      const level = child(override, 'w:lvl')
      if (level !== undefined) levels[index] = readLevel(level)
      const start = child(override, 'w:startOverride')?.attributes['w:val']
      if (start !== undefined) startOverrides.set(index, Number(start))
    }
    instances.set(numId, { abstractId: id, levels, startOverrides })
  }
  return instances
}

function levelIndex(element: XmlElement): number {
  return Math.min(8, Math.max(0, Number(element.attributes['w:ilvl']) || 0))
}

function readLevel(element: XmlElement): NumberingLevel {
  const value = (name: string) => child(element, name)?.attributes['w:val']
  const format = readFormat(element)
  const suffix = value('w:suff')
  const restart = value('w:lvlRestart')
  const style = value('w:pStyle')
  const legal = child(element, 'w:isLgl')
  return {
    start: Number(value('w:start') ?? 0),
    format: format?.attributes['w:val'] ?? 'decimal',
    ...(format?.attributes['w:format'] === undefined ? {} : { custom: format.attributes['w:format'] }),
    text: value('w:lvlText') ?? '',
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    decimalsOnly: legal !== undefined && isOn(legal.attributes['w:val'] ?? '1'),
    ...(restart === undefined ? {} : { restart: Number(restart) }),
    ...(style === undefined ? {} : { style }),
  }
}

/** A custom format stands in a choice, with a plain one for older readers behind it. */
function readFormat(level: XmlElement): XmlElement | undefined {
  const choice = child(child(child(level, 'mc:AlternateContent'), 'mc:Choice'), 'w:numFmt')
  const fallback = child(child(child(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt')
  return choice ?? child(level, 'w:numFmt') ?? fallback
}
