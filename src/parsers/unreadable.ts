/** Why no text could be had from an input; `detail` is for logs, never a sentence for people. */
export type UnreadableCode = 'empty' | 'encrypted' | 'damaged' | 'unknown-format' | 'no-text' | 'too-large'

/** Thrown by every parser for input that cannot be read at all. Doubts about readable input are diagnostics. */
export class UnreadableError extends Error {
  readonly code: UnreadableCode
  readonly detail: string

  constructor(code: UnreadableCode, detail = '') {
    super(detail === '' ? code : `${code}: ${detail}`)
    this.name = 'UnreadableError'
    this.code = code
    this.detail = detail
  }
}
