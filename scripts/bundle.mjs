// After tsc: joins the built modules into a few files under dist/bundle, since Node spends more time on finding and linking
// three hundred small modules than on running them. What starts on its own (package, command, threads) stays where it
// was as a line that leads there. All lie in one folder, so that a thread's script is beside whatever starts it.
//
// pdfjs is taken in (other packages are not): what it asks of the web platform is slow in Node, so that it gets the
// stand-ins of pdfjs-globals.mjs instead. Run from source, pdfjs uses Node's own and reads the same, only later.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const scripts = dirname(fileURLToPath(import.meta.url))
const dist = join(dirname(scripts), 'dist')
const outdir = join(dist, 'bundle')
/** By the name that the code gives them. */
const entries = {
  index: 'src/index.js',
  main: 'src/cli/main.js',
  worker: 'src/ingest/worker.js',
  thread: 'src/cli/show/thread.js',
}

const { resolve } = createRequire(import.meta.url)
const PDFJS = /pdfjs-dist\/.*\.min\.mjs$/
const standIns = `import { WholeInflate as DecompressionStream, NoResponse as Response } from '${join(scripts, 'pdfjs-globals.mjs')}'\n`
const takesInPdfjs = {
  name: 'takes in pdfjs',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: PDFJS }, ({ path }) => ({ path: resolve(path) }))
    onLoad({ filter: PDFJS }, ({ path }) => ({ contents: standIns + readFileSync(path, 'utf8'), loader: 'js' }))
  },
}

/** Pages of reports: what the browser runs lies beside the bundle as `browser-<page>.js` and `.css`. */
const pages = ['compare-page', 'graph-page', 'two-pages']

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
  plugins: [takesInPdfjs],
  minifyWhitespace: true,
  charset: 'utf8',
  logLevel: 'warning',
})
for (const [name, path] of Object.entries(entries)) {
  const file = join(dist, path)
  const shebang = /^#!.*\n/.exec(readFileSync(file, 'utf8'))?.[0] ?? ''
  writeFileSync(file, `${shebang}export * from '${relative(dirname(file), join(outdir, `${name}.js`))}'\n`)
}
await build({
  entryPoints: Object.fromEntries(
    pages.map((page) => [`browser-${page}`, join(dirname(dist), 'src/reports', page, 'browser/main.ts')]),
  ),
  outdir,
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  logLevel: 'warning',
})
