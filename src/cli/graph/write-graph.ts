import { join } from 'node:path'
import { edgesCsv, nodesCsv } from '../../graph/export/csv.ts'
import { dot } from '../../graph/export/dot.ts'
import { graphml } from '../../graph/export/graphml.ts'
import { json } from '../../graph/export/json.ts'
import type { CitationGraph } from '../../record/citation-graph.ts'
import type { KnownText } from '../../record/known-status.ts'
import type { Language } from '../messages/messages.ts'
import { put } from '../output.ts'
import { putLines } from '../put-lines.ts'

type Options = Readonly<Record<string, unknown>>

export interface GraphToWrite {
  readonly graph: CitationGraph
  readonly language: Language
  /** Where each document was read from, by sha256. */
  readonly paths: ReadonlyMap<string, string>
  /** The table of known texts that it was made with. */
  readonly known: readonly KnownText[]
}

/** Forms of one text each, by their option: a file's name, or `true` for standard output. */
const TEXTS: Readonly<Record<string, (given: GraphToWrite) => Promise<Iterable<string>> | Iterable<string>>> = {
  json: ({ graph }) => json(graph),
  graphml: ({ graph }) => graphml(graph),
  gexf: async ({ graph }) => {
    const { gexf } = await import('../../graph/export/gexf.ts')
    return [gexf(graph)]
  },
  dot: ({ graph }) => dot(graph),
}

/** Writes every form that the options ask for; gives the paths of files once they are written, and whether standard output was used. */
export async function* writeGraph(given: GraphToWrite, options: Options): AsyncGenerator<string | null> {
  for (const [option, pieces] of Object.entries(TEXTS)) {
    const file = options[option]
    if (file === undefined) continue
    await putLines(await pieces(given), file)
    yield typeof file === 'string' ? file : null
  }
  if (typeof options.csv === 'string') {
    const tables = { 'nodes.csv': nodesCsv, 'edges.csv': edgesCsv }
    for (const [name, table] of Object.entries(tables)) {
      await putLines(table(given.graph), join(options.csv, name))
      yield join(options.csv, name)
    }
  }
  if (typeof options.html === 'string') {
    await put(await page(given), options.html)
    yield options.html
  }
}

/** Loaded when asked for. */
async function page({ graph, language, paths, known }: GraphToWrite): Promise<string> {
  const { browserBundle } = await import('../../reports/browser-bundle.ts')
  const { graphPage } = await import('../../reports/graph-page/graph-page.ts')
  const names = new Map(known.map(({ id, name, number }) => [id, `${name} (${number})`]))
  return graphPage(graph, { language, paths, names, ...(await browserBundle('graph-page')) })
}
