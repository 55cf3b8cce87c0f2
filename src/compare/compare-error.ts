/** What makes a comparison impossible. */
export type CompareErrorCode = 'template-without-tasks'

/** Nothing to compare by: the template has no tasks. */
export class CompareError extends Error {
  readonly code: CompareErrorCode
  /** Path of the document that is at fault. */
  readonly path: string

  constructor(code: CompareErrorCode, path: string, message: string) {
    super(message)
    this.name = 'CompareError'
    this.code = code
    this.path = path
  }
}
