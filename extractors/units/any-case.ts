/** The pattern source with every letter in either case: for parts of patterns that mind the case elsewhere. */
export const anyCase = (source: string): string =>
  source.replace(/\p{L}/gu, (letter, index, all) =>
    all[index - 1] === '\\'
      ? letter
      : letter.toLowerCase() === letter.toUpperCase()
        ? letter
        : `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
  )
