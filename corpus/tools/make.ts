/**
 * Draws the corpus from its descriptions: `npm run corpus [-- slug …] [--no-pdf] [--force]`.
 * A PDF is printed again only when its Word file or HTML has changed, since printers stamp the time.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.ts'
import { CORPUS, describe, slugs } from './folders.ts'
import { pdfFromHtml, pdfFromWord } from './pdf.ts'
import { renderHtml } from './web/render.ts'
import { renderWord } from './word/render.ts'

const options = process.argv.slice(2)
const chosen = options.filter((option) => !option.startsWith('--'))
const force = options.includes('--force')

const sum = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16)

/** The trailer names what the PDF was printed from. */
const stampOf = (path: string): string | undefined =>
  /% printed from ([0-9a-f]+)\s*$/.exec(readFileSync(path).toString('latin1'))?.[1]

async function make(slug: string): Promise<number> {
  const described = await describe(slug)
  const { composition, files, faults } = build(slug, described)
  for (const fault of faults) console.error(`${slug}: ${fault}`)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(CORPUS, slug, name), text)
  const word = await renderWord(composition, described.description.word)
  writeFileSync(join(CORPUS, slug, 'source.docx'), word)
  if (options.includes('--no-pdf')) return faults.length
  const html = described.description.pdf === 'chromium' ? renderHtml(composition) : null
  const stamp = sum(html ?? word)
  const path = join(CORPUS, slug, 'source.pdf')
  if (!force && existsSync(path) && stampOf(path) === stamp) return faults.length
  const pdf = html === null ? pdfFromWord(word) : pdfFromHtml(html)
  writeFileSync(path, Buffer.concat([pdf, Buffer.from(`% printed from ${stamp}\n`)]))
  console.log(`${slug}: ${Math.round(word.length / 1024)} kB docx, ${Math.round(pdf.length / 1024)} kB pdf`)
  return faults.length
}

let wrong = 0
for (const slug of chosen.length > 0 ? chosen : slugs()) wrong += await make(slug)
process.exitCode = wrong > 0 ? 1 : 0
