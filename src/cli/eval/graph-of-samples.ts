import { basename, dirname, extname } from 'node:path'
import type { Sample } from '../../evaluate/corpus.ts'
import { type GraphGold, readGraphGold } from '../../evaluate/gold-graph.ts'
import { type GraphScore, scoreGraph } from '../../evaluate/score-graph.ts'
import { citationGraph } from '../../ingest/build-graph.ts'
import type { PlanRecord } from '../../record/record.ts'
import { version } from '../version.ts'
import { opened } from '../with-store.ts'

/** The graph of a folder's documents against its gold, once for each format that they stand in. None where there is no gold. */
export async function scoreGraphs(
  folder: string,
  samples: readonly Sample[],
  read: (path: string) => Promise<PlanRecord>,
): Promise<Map<string, GraphScore>> {
  const gold = readGraphGold(folder)
  const scores = new Map<string, GraphScore>()
  if (gold === null) return scores
  for (const format of [...new Set(samples.map(({ source }) => extname(source).slice(1)))].sort()) {
    const sources = samples.map(({ source }) => source).filter((source) => source.endsWith(`.${format}`))
    const records = await Promise.all(
      sources.map(async (source) => ({ folder: basename(dirname(source)), record: await read(source) })),
    )
    scores.set(format, await scored(records, gold))
  }
  return scores
}

async function scored(
  records: readonly { readonly folder: string; readonly record: PlanRecord }[],
  gold: GraphGold,
): Promise<GraphScore> {
  const folders = new Map(records.map(({ folder, record }) => [record.source.sha256, folder]))
  const store = await opened(':memory:')
  try {
    for (const { record } of records) await store.save(record, version())
    await store.groupDossiers()
    return scoreGraph(await citationGraph(store), gold, (sha256) => folders.get(sha256) ?? null)
  } finally {
    await store.close()
  }
}
