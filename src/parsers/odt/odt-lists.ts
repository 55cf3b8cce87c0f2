import { formatNumber } from '../numbering/format-number.ts'
import type { ComputedLabel } from '../story/story.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import type { ListLevel, OdtStyles } from './read-odt-styles.ts'

/** A list that is open at a point of the text; `counters` are shared by its levels. */
export interface OpenList {
  readonly style: string | undefined
  /** 1 is the outermost. */
  readonly level: number
  readonly counters: (number | undefined)[]
}

/** Opens lists and labels their items; lists that go on from an earlier one keep its numbers. */
export class ListLabeller {
  readonly #styles: OdtStyles
  /** The last outermost list of each style, and each list by its id. */
  readonly #earlier = new Map<string, (number | undefined)[]>()

  constructor(styles: OdtStyles) {
    this.#styles = styles
  }

  open(list: XmlElement, outer: OpenList | null): OpenList {
    const style = list.attributes['text:style-name'] ?? outer?.style
    if (outer !== null) return { style, level: outer.level + 1, counters: outer.counters }
    const continued = list.attributes['text:continue-list']
    const goesOn = continued !== undefined || list.attributes['text:continue-numbering'] === 'true'
    const counters =
      (goesOn ? this.#earlier.get(continued === undefined ? `style/${style}` : `id/${continued}`) : undefined) ?? []
    this.#earlier.set(`style/${style}`, counters)
    const id = list.attributes['xml:id']
    if (id !== undefined) this.#earlier.set(`id/${id}`, counters)
    return { style, level: 1, counters }
  }

  label(item: XmlElement, list: OpenList): ComputedLabel | null {
    const level = this.#styles.listLevel(list.style, list.level)
    if (level === undefined) return { text: '-', bullet: true, suffix: ' ' }
    const given = item.attributes['text:start-value']
    const last = list.counters[list.level]
    list.counters[list.level] = given !== undefined ? Number(given) : last === undefined ? level.start : last + 1
    list.counters.length = list.level + 1 // deeper levels start anew
    if (level.format === null) return { text: level.bullet === '+' ? '+' : '-', bullet: true, suffix: ' ' }
    const text = this.#number(list, level)
    return text === '' ? null : { text, bullet: false, suffix: ' ' }
  }

  #number(list: OpenList, level: ListLevel): string {
    if (level.format === 'none') return (level.prefix + level.suffix).trim()
    const numbers: string[] = []
    for (let i = Math.max(1, list.level - level.shown + 1); i <= list.level; i++) {
      const shown = i === list.level ? level : this.#styles.listLevel(list.style, i)
      if (shown?.format && shown.format !== 'none') numbers.push(formatNumber(list.counters[i] ?? shown.start, shown.format))
    }
    return `${level.prefix}${numbers.join('.')}${level.suffix}`.trim()
  }
}
