import { readFile } from 'node:fs/promises'
import { readCorpus, type Sample } from '../../evaluate/corpus.ts'
import { describeScore } from '../../evaluate/describe.ts'
import { type Score, score } from '../../evaluate/score.ts'
import { sumScores } from '../../evaluate/sum-scores.ts'
import { readPlan } from '../../ingest/read-plan.ts'
import { codeOf, Failure } from '../failure.ts'
import { put } from '../output.ts'
import type { Run } from './run.ts'

/** `eval [FOLDER] [--detail] [--json]` */
export const run: Run = async ({ args: [folder], options }) => {
  const scores = new Map<string, Score>()
  for (const sample of samplesOf(String(folder))) scores.set(sample.name, await scored(sample))
  const all = sumScores([...scores.values()])
  if (options.json) return put(`${JSON.stringify({ all, documents: Object.fromEntries(scores) }, null, 2)}\n`)
  const sections = [...scores, ...(scores.size > 1 ? [[`= ${scores.size}`, all] as const] : [])]
  const lines = sections.flatMap(([name, one]) => [
    name,
    ...describeScore(one, Boolean(options.detail) && one !== all).map((line) => `  ${line}`),
  ])
  await put(`${lines.join('\n')}\n`)
}

function samplesOf(folder: string): Sample[] {
  try {
    const samples = readCorpus(folder)
    if (samples.length === 0) throw new Failure(folder, 'no-gold')
    return samples
  } catch (error) {
    throw new Failure(folder, codeOf(error), { cause: error })
  }
}

async function scored({ source, gold }: Sample): Promise<Score> {
  try {
    return score(await readPlan(await readFile(source), source), gold)
  } catch (error) {
    throw new Failure(source, codeOf(error), { cause: error })
  }
}
