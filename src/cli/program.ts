import { Command, CommanderError } from 'commander'
import { declareCommands } from './commands/declare.ts'
import { UsageFailure } from './failure.ts'
import type { MessageKey, Say } from './messages/messages.ts'
import { vi } from './messages/vi.ts'

const TITLES: Readonly<Record<string, MessageKey>> = {
  'Usage:': 'help.usage',
  'Arguments:': 'help.arguments',
  'Options:': 'help.options',
  'Global Options:': 'help.globals',
  'Commands:': 'help.commands',
}

/** The command line's grammar, its help in the language of `say`. Nothing is run or loaded before a command is chosen. */
export function makeProgram(say: Say): Command {
  const program = new Command('doichieu')
  program
    .description(say('about'))
    // an option belongs to the command that it stands behind
    .enablePositionalOptions()
    .option('--lang <vi|en>', say('help.lang'))
    .option('-V, --version', say('help.version'))
    .on('option:version', () => {
      throw new CommanderError(0, 'doichieu.version', '')
    })
    .addHelpText('after', `\n${say('help.more')}`)
  declareCommands(program, say)
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
    localise(command, say)
  return program
}

function localise(command: Command, say: Say): void {
  command
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .helpOption('-h, --help', say('help.help'))
    .helpCommand(false)
    .allowExcessArguments(false)
    .configureHelp({
      // a question to the graph has none of the options of its exports
      showGlobalOptions: command.parent !== null && command.parent.parent === null,
      sortSubcommands: false,
      styleTitle: (title) => (title in TITLES ? say(TITLES[title] as MessageKey) : title),
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined || defaultValue === false
          ? description
          : `${description} (${say('help.default', { value: String(defaultValue) })})`,
    })
}

/** What a person did wrong on the command line, in one line. */
export function usageLine(say: Say, error: CommanderError | UsageFailure, command: string | undefined): string {
  const help = ['doichieu', ...(command === undefined ? [] : [command]), '--help'].join(' ')
  return say('error.usage', { what: usageOf(say, error), help })
}

function usageOf(say: Say, error: CommanderError | UsageFailure): string {
  if (error instanceof UsageFailure) {
    const { option, value } = error
    const expected = error.expected in vi ? say(error.expected as MessageKey) : error.expected
    if (value === '') return say('usage.needed', { option, expected })
    return say('usage.invalid', { option, value, expected })
  }
  const key = `usage.${error.code.replace('commander.', '')}`
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  return key in vi ? say(key as MessageKey, { what }) : say('usage.other', { what: error.message.replace(/^error: /, '') })
}
