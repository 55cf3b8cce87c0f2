import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Sheet } from './compose.ts'

type Answer = { readonly png: Uint8Array } | { readonly failure: string }

/**
 * Draws a sheet as PNG in a thread of its own: the reader of PDFs has loaded pdfjs here without a canvas.
 * Rejects with what went wrong.
 */
export function draw(sheet: Sheet): Promise<Uint8Array> {
  const worker = start()
  return new Promise<Uint8Array>((resolve, reject) => {
    worker.on('error', reject).on('exit', (code) => reject(new Error(`thread ended with ${code}`)))
    worker.on('message', (answer: Answer) => {
      if ('png' in answer) resolve(answer.png)
      else reject(new Error(answer.failure))
    })
    worker.postMessage(sheet)
  }).finally(() => worker.terminate())
}

function start(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./thread.js', import.meta.url))
  // run from source, a thread does not inherit the loader of TypeScript
  const tsx = createRequire(import.meta.url).resolve('tsx/package.json')
  const loader = new URL('dist/esm/api/index.mjs', pathToFileURL(tsx)).href
  const script = new URL('./thread.ts', import.meta.url).href
  return new Worker(`import('${loader}').then(({ register }) => (register(), import('${script}')))`, { eval: true })
}
