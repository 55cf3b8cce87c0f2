import type { Language } from './messages/messages.ts'

interface Taken {
  readonly language: Language
  /** A language that there is not. */
  readonly wrong: string | null
  readonly rest: readonly string[]
}

/** Takes `--lang` out of the arguments, wherever it stands, since help needs it before anything is parsed. */
export function takeLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Taken {
  const end = argv.indexOf('--')
  const at = argv.findIndex((word, i) => (end < 0 || i < end) && (word === '--lang' || word.startsWith('--lang=')))
  const joined = argv[at]?.startsWith('--lang=') ?? false
  const asked = at < 0 ? env.DOICHIEU_LANG : joined ? argv[at]?.slice('--lang='.length) : (argv[at + 1] ?? '')
  const rest = at < 0 ? argv : argv.filter((_, i) => i !== at && (joined || i !== at + 1))
  if (asked === 'en' || asked === 'vi') return { language: asked, wrong: null, rest }
  return { language: 'vi', wrong: at < 0 ? null : (asked ?? ''), rest }
}
