import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { extract } from '../../../extractors/index.ts'
import { sha256Of } from '../../ingest/sha256.ts'
import { parse } from '../../parsers/parse.ts'
import { codeOf, Failure, UsageFailure } from '../failure.ts'
import type { Say } from '../messages/messages.ts'
import { wholeNumber } from '../options.ts'
import { put } from '../output.ts'
import { draw } from '../show/draw.ts'
import { frameOf } from '../show/frame.ts'
import { LAYERS, type LayerName, type Mark, SHOWN } from '../show/layers.ts'
import type { Legend } from '../show/legend.ts'
import { marksOn } from '../show/marks.ts'
import type { Run } from './run.ts'

/** `show FILE --page N --out page.png [--what lines,cells,rows,citations]` */
export const run: Run = async ({ args: [file], options, say }) => {
  const path = String(file)
  const page = wholeNumber('--page', options.page, 1)
  const layers = layersOf(options.what)
  const { bytes, document, record } = await read(path)
  if (document.pages === null || document.mediaType !== 'application/pdf') throw new Failure(path, 'no-pages')
  if (page > document.pages) throw new UsageFailure('--page', String(page), `1–${document.pages}`)
  const { words, ...frame } = await frameOf(bytes, page)
  const marks = marksOn(page, document, record, words).filter(({ layer }) => layers.includes(layer))
  const title = say('show.title', { file: basename(path), page, pages: document.pages })
  const png = await draw({ bytes, page, ...frame, marks, legend: legendOf(title, layers, marks, say) }).catch(
    (error: unknown) => {
      throw new Failure(path, 'no-picture', { cause: error })
    },
  )
  await put(png, options.out)
  await put(`${say('written', { path: String(options.out) })}\n`)
}

function layersOf(what: unknown): readonly LayerName[] {
  if (what === undefined) return SHOWN
  const names = String(what)
    .split(/[\s,]+/u)
    .filter(Boolean)
  const wrong = names.find((name) => !LAYERS.includes(name as LayerName))
  if (wrong !== undefined || names.length === 0) throw new UsageFailure('--what', wrong ?? '', LAYERS.join(', '))
  return LAYERS.filter((layer) => names.includes(layer))
}

async function read(path: string) {
  try {
    const bytes = new Uint8Array(await readFile(path))
    const document = await parse(bytes.slice(), { name: path })
    const { mediaType, pages, textLayer, encoding } = document
    const source = { path, sha256: sha256Of(bytes), mediaType, bytes: bytes.byteLength, pages, textLayer, encoding }
    return { bytes, document, record: extract(document, source) }
  } catch (error) {
    throw new Failure(path, codeOf(error), { cause: error })
  }
}

function legendOf(title: string, layers: readonly LayerName[], marks: readonly Mark[], say: Say): Legend {
  const count = (name: LayerName) => marks.filter(({ layer, goesOn }) => layer === name && !goesOn).length
  return { title, entries: layers.map((layer) => ({ layer, text: `${say(`show.${layer}`)}: ${count(layer)}` })) }
}
