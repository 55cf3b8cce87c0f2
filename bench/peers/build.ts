import { build } from 'esbuild'
import { CACHE, ROOT } from '../measure.ts'

/** Compiles the peers, so that they run in plain Node: a TypeScript loader would take all modules through its hands. */
export async function buildPeers(): Promise<(name: string) => string> {
  const names = ['pdf', 'corpus', 'docx', 'ingest', 'compare', 'graph']
  await build({
    entryPoints: names.map((name) => `${ROOT}bench/peers/${name}.ts`),
    outdir: `${CACHE}peers/built`,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  })
  return (name) => `${CACHE}peers/built/${name}.js`
}
