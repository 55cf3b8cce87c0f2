/** Relations by which a document may rest on another: `theo Nghị định …` rests on it, and is a mention. */
export const RESTS: ReadonlySet<string> = new Set(['based-on', 'implements', 'mentions'])

/** What another cited text does to a text that is only mentioned for it, `Thông tư … hướng dẫn Nghị định …`. */
export const ACTS_ON: ReadonlySet<string> = new Set(['amends', 'replaces', 'repeals', 'guides'])
