import type { Hit } from '../../store/store.ts'
import type { Say } from '../messages/messages.ts'
import { wholeNumber } from '../options.ts'
import { put } from '../output.ts'
import { withStore } from '../with-store.ts'
import type { Run } from './run.ts'

/** `search WORDS… [--store F] [--limit N] [--json]` */
export const run: Run = async ({ args: [words], options, say }) => {
  const limit = wholeNumber('--limit', options.limit, 1)
  const typed = (words as string[])
    .map((word) => (/\s/u.test(word) && (words as string[]).length > 1 ? `"${word}"` : word))
    .join(' ')
  const hits = await withStore(String(options.store), (store) => store.search(typed, { limit }))
  if (options.json) return put(hits.map((hit) => `${JSON.stringify(hit)}\n`).join(''))
  if (hits.length === 0) return put(`${say('search.nothing')}\n`)
  await put(
    `${twins(hits)
      .map((same) => shown(same, say, process.stdout.isTTY))
      .join('\n\n')}\n`,
  )
}

/** What one document says in one place, of each file that it stands in: the same plan as DOCX and PDF is read once. */
function twins(hits: readonly Hit[]): Hit[][] {
  const found = new Map<string, Hit[]>()
  for (const hit of hits) {
    const { part, number, issuer, planYear, where, text, path } = hit
    const key = [part, number ?? path, issuer, planYear, where, text].join('\n')
    found.set(key, [...(found.get(key) ?? []), hit])
  }
  return [...found.values()]
}

function shown(same: readonly Hit[], say: Say, colour: boolean): string {
  // a page says more than none
  const hit = same.find(({ page }) => page !== null) ?? (same[0] as Hit)
  const files = same.length === 1 ? hit.path : say('search.twins', { path: hit.path, n: same.length - 1 })
  const from = [hit.number, hit.issuer, hit.planYear].filter((part) => part !== null).join(' · ')
  const where = [`${say(`part.${hit.part}`)} ${hit.where}`.trim(), hit.page === null ? '' : say('page', { page: hit.page })]
  const main = hit.dossier && say('search.dossier', { document: hit.dossier.number ?? hit.dossier.path })
  const head = `${[from, main].filter(Boolean).join(', ')} (${where.filter(Boolean).join(', ')})`.trim()
  return [head, `  ${marked(hit, colour)}`, `  ${files}`].join('\n')
}

/** The snippet with the words found in bold, or between « and » where there are no colours. */
function marked({ snippet, marks }: Hit, colour: boolean): string {
  const [open, close] = colour ? ['\u001b[1m', '\u001b[22m'] : ['«', '»']
  return together(marks, snippet)
    .reverse()
    .reduce((text, [from, to]) => text.slice(0, from) + open + text.slice(from, to) + close + text.slice(to), snippet)
}

/** Marks with nothing but spaces between them are one: a phrase is marked as a phrase. */
function together(marks: Hit['marks'], snippet: string): [number, number][] {
  const joined: [number, number][] = []
  for (const [from, to] of marks) {
    const last = joined.at(-1)
    if (last !== undefined && snippet.slice(last[1], from).trim() === '') last[1] = to
    else joined.push([from, to])
  }
  return joined
}
