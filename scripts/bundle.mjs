// After tsc: joins the built modules into a few files under dist/bundle, since Node spends more time on finding and linking
// three hundred small modules than on running them. What starts on its own (package, command, threads) stays where it
// was as a line that leads there. All lie in one folder, so that a thread's script is beside whatever starts it.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist')
const outdir = join(dist, 'bundle')
/** By the name that the code gives them. */
const entries = {
  index: 'src/index.js',
  main: 'src/cli/main.js',
  worker: 'src/ingest/worker.js',
  thread: 'src/cli/show/thread.js',
}

rmSync(outdir, { recursive: true, force: true })
await build({
  entryPoints: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(dist, path)])),
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  charset: 'utf8',
  logLevel: 'warning',
})
for (const [name, path] of Object.entries(entries)) {
  const file = join(dist, path)
  const shebang = /^#!.*\n/.exec(readFileSync(file, 'utf8'))?.[0] ?? ''
  writeFileSync(file, `${shebang}export * from '${relative(dirname(file), join(outdir, `${name}.js`))}'\n`)
}
