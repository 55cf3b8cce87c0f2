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
  await put(`${hits.map((hit) => shown(hit, say, process.stdout.isTTY)).join('\n\n')}\n`)
}

function shown(hit: Hit, say: Say, colour: boolean): string {
  const from = [hit.number, hit.issuer, hit.planYear].filter((part) => part !== null).join(' · ')
  const where = [`${say(`part.${hit.part}`)} ${hit.where}`.trim(), hit.page === null ? '' : say('page', { page: hit.page })]
  const main = hit.dossier && say('search.dossier', { document: hit.dossier.number ?? hit.dossier.path })
  return `${[from || hit.path, main].filter(Boolean).join(', ')} (${where.filter(Boolean).join(', ')})\n  ${marked(hit, colour)}`
}

/** The snippet with the words found in bold, or between « and » where there are no colours. */
function marked({ snippet, marks }: Hit, colour: boolean): string {
  const [open, close] = colour ? ['\u001b[1m', '\u001b[22m'] : ['«', '»']
  return [...marks]
    .reverse()
    .reduce((text, [from, to]) => text.slice(0, from) + open + text.slice(from, to) + close + text.slice(to), snippet)
}
