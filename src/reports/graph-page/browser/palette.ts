/** Colours of the stylesheet as the canvas needs them; one list of names for both. */
export interface Palette {
  readonly paper: string
  readonly band: string
  readonly line: string
  readonly ink: string
  readonly soft: string
  readonly faint: string
  readonly alarm: string
  readonly accent: string
  readonly status: (name: string) => string
  readonly relation: (name: string) => string
}

/** Reads the colours that are in force now. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement)
  const known = new Map<string, string>()
  const of = (name: string) => {
    const value = known.get(name) ?? style.getPropertyValue(`--${name}`).trim()
    known.set(name, value)
    return value
  }
  return {
    paper: of('paper'),
    band: of('band'),
    line: of('line'),
    ink: of('ink'),
    soft: of('soft'),
    faint: of('faint'),
    alarm: of('alarm'),
    accent: of('accent'),
    status: (name) => of(`status-${name}`),
    relation: (name) => of(`relation-${name}`),
  }
}
