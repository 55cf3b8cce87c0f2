import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { projectRoot } from './project-root.ts'

/** The browser's part of the graph's page. */
export interface GraphPageAssets {
  readonly script: string
  readonly style: string
}

/** As the build left them under dist; where the sources run without a build, made from them now. */
export async function graphPageAssets(): Promise<GraphPageAssets> {
  const built = new URL('dist/web/graph-page.js', projectRoot())
  const fromSource = import.meta.url.endsWith('.ts')
  if (fromSource || !existsSync(built)) return buildGraphPage()
  const [script, style] = await Promise.all([readFile(built, 'utf8'), readFile(new URL('graph-page.css', built), 'utf8')])
  return { script, style }
}

/** Bundles the browser's sources. Needs the packages for development. */
async function buildGraphPage(): Promise<GraphPageAssets> {
  const { build } = await import('esbuild')
  const { graphPageBuild } = await import('../../scripts/graph-page-build.mjs')
  const { outputFiles = [] } = await build({ ...graphPageBuild(fileURLToPath(projectRoot())), write: false })
  const textOf = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  return { script: textOf('.js'), style: textOf('.css') }
}
