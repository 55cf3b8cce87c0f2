import type { XmlElement } from '../xml/read-xml.ts'
import { type RunProperties, readRunProperties, type Style, type Styles, type ThemeFonts } from './read-styles.ts'

/** Resolves what a run looks like: direct marks over character style over paragraph style over the defaults. */
export class RunStyler {
  readonly #styles: Styles
  readonly #theme: ThemeFonts
  readonly #resolved = new Map<string, RunProperties>()

  constructor(styles: Styles, theme: ThemeFonts) {
    this.#styles = styles
    this.#theme = theme
  }

  resolve(paragraph: Style | undefined, run: XmlElement | undefined): RunProperties {
    const styleElement = run?.children.find((node) => typeof node !== 'string' && node.name === 'w:rStyle') as
      | XmlElement
      | undefined
    const styled = this.#styled(paragraph, styleElement?.attributes['w:val'])
    if (run === undefined || run.children.length === (styleElement === undefined ? 0 : 1)) return styled
    return { ...styled, ...readRunProperties(run, this.#theme) }
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
