#!/usr/bin/env node
import { inspect } from 'node:util'
import { CommanderError } from 'commander'
import { Failure, failureLine, UsageFailure } from './failure.ts'
import { takeLanguage } from './language.ts'
import { speaker } from './messages/messages.ts'
import { compilePatternsAtOnce } from './patterns-at-once.ts'
import { commandIn, makeProgram, usageLine } from './program.ts'

const FAILED = 1
const WRONG_USAGE = 2

async function main(argv: readonly string[]): Promise<number> {
  const { language, wrong, rest: words } = takeLanguage(argv, process.env)
  const rest = words[0] === 'help' ? [...words.slice(1), '--help'] : words
  const say = speaker(language)
  const program = makeProgram(say)
  try {
    if (wrong !== null) throw new UsageFailure('--lang', wrong, 'vi, en')
    await program.parseAsync(rest.length === 0 ? ['--help'] : [...rest], { from: 'user' })
    return Number(process.exitCode ?? 0)
  } catch (error) {
    if (error instanceof CommanderError && error.code === 'doichieu.version') {
      process.stdout.write(`${(await import('./version.ts')).version()}\n`)
      return 0
    }
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (process.env.DOICHIEU_DEBUG) process.stderr.write(`${inspect(error)}\n`)
    const usage = error instanceof CommanderError || error instanceof UsageFailure
    const subject = error instanceof Failure ? error.path : ((error as { path?: string }).path ?? 'doichieu')
    process.stderr.write(`${usage ? usageLine(say, error, commandIn(program, rest)) : failureLine(say, subject, error)}\n`)
    return usage ? WRONG_USAGE : FAILED
  }
}

compilePatternsAtOnce()

// a reader that has seen enough (`| head`) is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await main(process.argv.slice(2))
