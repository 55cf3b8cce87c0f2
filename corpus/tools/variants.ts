/**
 * Draws the variants that folders ask for in `vary.ts`: `npm run corpus:variants [-- slug …] [--only=file,file]`.
 * Needs LibreOffice and Chromium.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compose } from './compose.ts'
import { CORPUS, describe, slugs } from './folders.ts'
import { CATALOGUE } from './variants/catalogue.ts'
import type { Material, Variant } from './variants/variant.ts'
import { renderWord } from './word/render.ts'

const options = process.argv.slice(2)
const chosen = options.filter((option) => !option.startsWith('--'))
const only = options.flatMap((option) => /^--only=(.*)$/.exec(option)?.[1]?.split(',') ?? [])

const wishes = (slug: string): string => join(CORPUS, slug, 'vary.ts')

async function wanted(slug: string): Promise<readonly Variant[]> {
  const { variants } = (await import(String(pathToFileURL(wishes(slug))))) as { variants: readonly string[] }
  return variants.map((file) => {
    const variant = CATALOGUE.find((entry) => entry.file === file)
    if (!variant) throw new Error(`${slug}: no variant is called ${file}`)
    return variant
  })
}

async function draw(slug: string): Promise<void> {
  const { description } = await describe(slug)
  const composition = compose(description)
  const material: Material = { description, composition, word: await renderWord(composition, description.word) }
  const folder = join(CORPUS, slug, 'variants')
  mkdirSync(folder, { recursive: true })
  const variants = await wanted(slug)
  const files = variants.map(({ file }) => file)
  for (const name of readdirSync(folder)) if (!files.includes(name)) rmSync(join(folder, name))
  for (const { file, make } of variants) {
    if (only.length > 0 && !only.includes(file)) continue
    const bytes = await make(material)
    writeFileSync(join(folder, file), bytes)
    console.log(`${slug}/variants/${file}: ${Math.round(bytes.length / 1024)} kB`)
  }
  const about = variants.map(({ make: _, metadata, ...owed }) => ({ ...owed, ...(metadata && { metadata: metadata(material) }) }))
  writeFileSync(join(folder, 'about.json'), `${JSON.stringify(about, null, 1)}\n`)
}

for (const slug of chosen.length > 0 ? chosen : slugs()) if (existsSync(wishes(slug))) await draw(slug)
