// How esbuild makes the browser's part of the graph's page: one script and one stylesheet, to be put into each page.
import { join } from 'node:path'

export const graphPageBuild = (root) => ({
  entryPoints: { 'graph-page': join(root, 'src/reports/graph-page/browser/main.ts') },
  outdir: join(root, 'dist/web'),
  bundle: true,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: ['chrome100', 'firefox100', 'safari15'],
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
})
