/** A phrase with `{name}` filled in; a name without a value is left out. */
export const fillPhrase = (phrase: string, values: Readonly<Record<string, string | number | null>>): string =>
  phrase.replace(/\{([\w-]+)\}/g, (_, name: string) => String(values[name] ?? ''))
