#!/usr/bin/env node
import { inspect } from 'node:util'
import { CommanderError } from 'commander'
import { COMMANDS } from './commands/declare.ts'
import { Failure, failureLine, UsageFailure } from './failure.ts'
import { takeLanguage } from './language.ts'
import { speaker } from './messages/messages.ts'
import { makeProgram, usageLine } from './program.ts'

const FAILED = 1
const WRONG_USAGE = 2

async function main(argv: readonly string[]): Promise<number> {
  const { language, wrong, rest } = takeLanguage(argv, process.env)
  const say = speaker(language)
  try {
    if (wrong !== null) throw new UsageFailure('--lang', wrong, 'vi, en')
    await makeProgram(say).parseAsync(rest.length === 0 ? ['--help'] : [...rest], { from: 'user' })
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
    const command = COMMANDS.find((name) => name === rest[0])
    process.stderr.write(`${usage ? usageLine(say, error, command) : failureLine(say, subject, error)}\n`)
    return usage ? WRONG_USAGE : FAILED
  }
}

// a reader that has seen enough (`| head`) is no failure
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})
process.exitCode = await main(process.argv.slice(2))
