import type { FlowParagraph } from '../flow/flow.ts'

/** What a group inherits from the one around it. */
export interface FormatState {
  /** `skip` drops text; `fonts` and `styles` are tables; the rest is text of the document. */
  destination: 'text' | 'skip' | 'fonts' | 'styles' | 'label'
  font: number
  /** `\dbch` and `\hich` name fonts for other scripts until `\loch`. */
  otherScript: boolean
  unicodeSkip: number
  bold: boolean
  italic: boolean
  caps: boolean
  hidden: boolean
  deleted: boolean
  align: NonNullable<FlowParagraph['align']>
  inTable: boolean
  level: number | undefined
}

export function initialState(): FormatState {
  return {
    destination: 'text',
    font: -1,
    otherScript: false,
    unicodeSkip: 1,
    bold: false,
    italic: false,
    caps: false,
    hidden: false,
    deleted: false,
    align: 'left',
    inTable: false,
    level: undefined,
  }
}

/** Applies a character or paragraph property; whether the word was one. */
export function applyFormat(state: FormatState, name: string, value: number | null, defaultFont: number): boolean {
  const on = value !== 0
  switch (name) {
    case 'f':
      if (!state.otherScript) state.font = value ?? defaultFont
      break
    case 'loch':
    case 'dbch':
    case 'hich':
      state.otherScript = name !== 'loch'
      break
    case 'plain':
      Object.assign(state, {
        font: defaultFont,
        otherScript: false,
        bold: false,
        italic: false,
        caps: false,
        hidden: false,
        deleted: false,
      })
      break
    case 'b':
      state.bold = on
      break
    case 'i':
      state.italic = on
      break
    case 'caps':
      state.caps = on
      break
    case 'v':
      state.hidden = on
      break
    case 'deleted':
      state.deleted = on
      break
    case 'uc':
      state.unicodeSkip = value ?? 1
      break
    case 'pard':
      Object.assign(state, { align: 'left', inTable: false, level: undefined })
      break
    case 'intbl':
      state.inTable = true
      break
    case 'itap':
      state.inTable = on
      break
    case 'ql':
    case 'qc':
    case 'qr':
    case 'qj':
    case 'qd':
      state.align = ({ l: 'left', c: 'center', r: 'right' } as const)[name[1] as 'l' | 'c' | 'r'] ?? 'justify'
      break
    case 'outlinelevel':
      state.level = value !== null && value < 9 ? value + 1 : undefined
      break
    default:
      return false
  }
  return true
}
