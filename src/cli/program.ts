import { Command, CommanderError, Help } from 'commander'
import { declareCommands } from './commands/declare.ts'
import { examplesOf } from './examples.ts'
import { TOGETHER, UsageFailure } from './failure.ts'
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
  declareCommands(program, say)
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
    localise(command, say)
  program.addHelpText('after', `\n${say('help.more')}`)
  return program
}

function localise(command: Command, say: Say): void {
  const examples = examplesOf(pathOf(command))
  if (examples.length > 0) command.addHelpText('after', `\n${[say('help.examples'), ...examples].join('\n  ')}`)
  // commander's own words in what it prints of a command's grammar
  const terms = (text: string) =>
    text.replace('[options]', say('help.term.options')).replace('[command]', say('help.term.command'))
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
      commandUsage: (shown) => terms(Help.prototype.commandUsage(shown)),
      subcommandTerm: (shown) => terms(Help.prototype.subcommandTerm(shown)),
      styleTitle: (title) => (title in TITLES ? say(TITLES[title] as MessageKey) : title),
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined || defaultValue === false
          ? description
          : `${description} (${say('help.default', { value: String(defaultValue) })})`,
    })
}

/** `graph why`, empty for the program itself. */
function pathOf(command: Command): string {
  if (command.parent === null) return ''
  return `${pathOf(command.parent)} ${command.name()}`.trim()
}

/** The command that the words on the command line begin with, `graph why`; empty where they name none. */
export function commandIn(program: Command, words: readonly string[]): string {
  const [first, ...rest] = words
  const found = program.commands.find((command) => command.name() === first)
  return found === undefined ? '' : `${found.name()} ${commandIn(found, rest)}`.trim()
}

/** What a person did wrong on the command line, in one line. */
export function usageLine(say: Say, error: CommanderError | UsageFailure, command: string): string {
  const help = ['doichieu', ...(command === '' ? [] : [command]), '--help'].join(' ')
  return say('error.usage', { what: usageOf(say, error), help })
}

function usageOf(say: Say, error: CommanderError | UsageFailure): string {
  if (error instanceof UsageFailure) {
    const { option, value } = error
    const expected = error.expected in vi ? say(error.expected as MessageKey) : error.expected
    if (error.expected === TOGETHER) return say('usage.together', { option, value })
    if (value === '') return say('usage.needed', { option, expected })
    return say('usage.invalid', { option, value, expected })
  }
  const key = `usage.${error.code.replace('commander.', '')}`
  const what = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const near = /\(Did you mean ([^?]+)\?\)/.exec(error.message)?.[1]
  if (near !== undefined && key in vi) return say('usage.near', { what: say(key as MessageKey, { what }), near })
  return key in vi ? say(key as MessageKey, { what }) : say('usage.other', { what: error.message.replace(/^error: /, '') })
}
