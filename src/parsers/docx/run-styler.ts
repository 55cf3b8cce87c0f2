import { child } from '../xml/find-elements.ts'
import type { XmlElement } from '../xml/read-xml.ts'
import { type RunProperties, readRunProperties, type Style, type Styles, type ThemeFonts } from './read-styles.ts'

/** Resolves what a run looks like: direct marks over character style over paragraph style over the defaults. */
export class RunStyler {
  readonly #styles: Styles
  readonly #theme: ThemeFonts
  readonly #resolved = new Map<string, RunProperties>()
  readonly #known = new Map<Style | undefined, WeakMap<XmlElement, RunProperties>>()

  constructor(styles: Styles, theme: ThemeFonts) {
    this.#styles = styles
    this.#theme = theme
  }

  /** What holds for a run; the same elements stand in many runs, and are worked out once for each style around them. */
  resolve(paragraph: Style | undefined, run: XmlElement | undefined): RunProperties {
    if (run === undefined) return this.#styled(paragraph, undefined)
    const known = this.#known.get(paragraph) ?? new WeakMap<XmlElement, RunProperties>()
    this.#known.set(paragraph, known)
    const properties = known.get(run) ?? this.#complete(paragraph, run)
    known.set(run, properties)
    return properties
  }

  #complete(paragraph: Style | undefined, run: XmlElement): RunProperties {
    const styleElement = child(run, 'w:rStyle')
    const styled = this.#styled(paragraph, styleElement?.attributes['w:val'])
    return run.children.length === (styleElement === undefined ? 0 : 1)
      ? styled
      : { ...styled, ...readRunProperties(run, this.#theme) }
  }

  #styled(paragraph: Style | undefined, character: string | undefined): RunProperties {
    const key = `${paragraph?.id ?? ''}\n${character ?? ''}`
    const known = this.#resolved.get(key)
    if (known !== undefined) return known
    const made = combine(this.#styles.defaults, paragraph?.run ?? {}, this.#styles.style(character)?.run ?? {})
    this.#resolved.set(key, made)
    return made
  }
}

/** Bold, italic and caps are switches: set by both styles they are off again. */
function combine(defaults: RunProperties, paragraph: RunProperties, character: RunProperties): RunProperties {
  const toggled = (name: 'bold' | 'italic' | 'caps') =>
    paragraph[name] === true && character[name] === true ? false : (character[name] ?? paragraph[name] ?? defaults[name] ?? false)
  return { ...defaults, ...paragraph, ...character, bold: toggled('bold'), italic: toggled('italic'), caps: toggled('caps') }
}
