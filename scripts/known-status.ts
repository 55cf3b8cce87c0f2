/** `npm run known-status`: makes src/record/known-texts.ts of data/known-status.yaml. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseKnownTexts } from '../src/ingest/known-texts.ts'

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))
const texts = parseKnownTexts(readFileSync(at('data/known-status.yaml'), 'utf8'))
const target = at('src/record/known-texts.ts')
const lines = texts.map((text) => `  ${JSON.stringify(text)},`)
writeFileSync(
  target,
  `import type { KnownText } from './known-status.ts'

/** Made by \`npm run known-status\` from data/known-status.yaml; do not edit. */
export const KNOWN_TEXTS: readonly KnownText[] = [
${lines.join('\n')}
]
`,
)
execFileSync('npx', ['biome', 'format', '--write', target], { stdio: 'inherit' })
console.log(`${texts.length} texts`)
