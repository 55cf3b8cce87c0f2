import { Command } from 'commander'
import { expect, test } from 'vitest'
import { examplesOf } from '../../src/cli/examples.ts'
import { speaker } from '../../src/cli/messages/messages.ts'
import { makeProgram } from '../../src/cli/program.ts'

const program = makeProgram(speaker('vi'))
const all = (command: Command): Command[] => [command, ...command.commands.flatMap(all)]
const pathOf = (command: Command): string => (command.parent === null ? '' : `${pathOf(command.parent)} ${command.name()}`.trim())

/** The words of a line as a shell would part them, no more than the examples need. */
const words = (line: string) => [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')

test.each(all(program).flatMap((command) => examplesOf(pathOf(command)).map((line) => [line] as const)))(
  '%s is a command line that can be read',
  async (line) => {
    const [, ...typed] = words(line.replace(/ > .*/, ''))
    const read = makeProgram(speaker('vi'))
    let ran = 0
    for (const command of all(read))
      if (command.parent !== null) {
        command.exitOverride()
        command.action(() => {
          ran++
        })
      }
    await read.parseAsync(typed, { from: 'user' })
    expect(ran).toBe(1)
  },
)
