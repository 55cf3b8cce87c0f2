import { setFlagsFromString } from 'node:v8'

/** V8 whose flags are known here; a later one may say on the terminal that it knows this flag no more. */
const KNOWN = 13

/**
 * Has patterns compiled to machine code when they are first used. V8 compiles each to bytecode first and to machine code
 * when it is used again: that pays where most are used once, but one document takes some three hundred of them through
 * both, which is a third of the time that `extract` needs. Holds for the whole process, so it is the command line's to say.
 */
export function compilePatternsAtOnce(): void {
  if (Number.parseInt(process.versions.v8, 10) <= KNOWN) setFlagsFromString('--no-regexp-tier-up')
}
