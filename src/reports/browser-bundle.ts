import { readFile } from 'node:fs/promises'

/** What a page's browser runs and how it looks, each as one text. */
export interface BrowserBundle {
  readonly script: string
  readonly style: string
}

/**
 * The script and style of a page, made of `<page>/browser/main.ts` and what it imports. The build leaves them beside
 * the bundle; run from source they are made on the spot.
 */
export async function browserBundle(page: 'compare-page' | 'graph-page' | 'two-pages'): Promise<BrowserBundle> {
  if (import.meta.url.endsWith('.ts')) return fromSource(page)
  const read = (kind: 'js' | 'css') => readFile(new URL(`./browser-${page}.${kind}`, import.meta.url), 'utf8')
  const [script, style] = await Promise.all([read('js'), read('css')])
  return { script, style }
}

async function fromSource(page: string): Promise<BrowserBundle> {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: [new URL(`./${page}/browser/main.ts`, import.meta.url).pathname],
    outdir: '/',
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  })
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { script: text('.js'), style: text('.css') }
}
