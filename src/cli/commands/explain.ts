import { explain } from '../../../extractors/index.ts'
import { put } from '../output.ts'
import type { Run } from './run.ts'

/** `explain "câu" [--json]` */
export const run: Run = async ({ args: [words], options, say }) => {
  const sentence = (words as string[]).join(' ').normalize('NFC')
  const found = explain(sentence)
  if (options.json) return put(`${JSON.stringify(found, null, 2)}\n`)
  if (found.length === 0) return put(`${say('explain.nothing')}\n`)
  const lines = found.map(({ rule, outcome, text, why, value }) => {
    const said = outcome === 'fired' ? JSON.stringify(value) : (why ?? '')
    return `${say(`explain.${outcome}`).padEnd(9)} ${rule}  “${text}”\n          ${said}`
  })
  await put(`${lines.join('\n')}\n`)
}
