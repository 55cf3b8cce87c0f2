import { describe, expect, it } from 'vitest'
import { fontFacts, NO_FONT } from '../../../src/parsers/pdf/font-facts.ts'

describe('fontFacts', () => {
  it('reads weight and slant from the name, and heights where they can be', () => {
    const font = { name: 'ABCDEF+TimesNewRoman-BoldItalic', ascent: 0.9, descent: -0.2, fontMatrix: [0.0005, 0, 0, 0.0005] }
    expect(fontFacts(font)).toEqual({ name: font.name, bold: true, italic: true, ascent: 0.9, descent: 0.2, unit: 0.0005 })
    expect(fontFacts({ name: 'Arial', ascent: 0, descent: 4 })).toEqual({ ...NO_FONT, name: 'Arial' })
  })

  it('asks each font once', () => {
    let asked = 0
    const font = {
      get name() {
        asked++
        return 'Times'
      },
    }
    expect(fontFacts(font)).toBe(fontFacts(font))
    expect(asked).toBe(1)
  })
})
