import type { Say } from '../messages/messages.ts'

/** What a command is given: its arguments in order, its options by name, and the language to speak. */
export interface Invocation {
  readonly args: readonly unknown[]
  readonly options: Readonly<Record<string, unknown>>
  readonly say: Say
}

/** Does a command's work. Throws Failure (exit 1) or UsageFailure (exit 2). */
export type Run = (invocation: Invocation) => Promise<void>
