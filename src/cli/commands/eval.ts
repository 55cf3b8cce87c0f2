import { readFile } from 'node:fs/promises'
import { readCorpus, type Sample } from '../../evaluate/corpus.ts'
import { describeScore } from '../../evaluate/describe.ts'
import { describeComparison } from '../../evaluate/describe-comparison.ts'
import { describeGraph } from '../../evaluate/describe-graph.ts'
import { readAlignments } from '../../evaluate/gold-alignment.ts'
import { type Score, score } from '../../evaluate/score.ts'
import { sumComparisonScores } from '../../evaluate/score-comparison.ts'
import { describeFollowUp } from '../../evaluate/score-follow-up.ts'
import { stateOf } from '../../evaluate/state.ts'
import { sumScores } from '../../evaluate/sum-scores.ts'
import { readPlan } from '../../ingest/read-plan.ts'
import { defaultUnits } from '../../ingest/read-units.ts'
import type { PlanRecord } from '../../record/record.ts'
import { accept, describeMoves, readAccepted } from '../eval/accepted.ts'
import { type ComparedSample, compareSamples } from '../eval/compare-samples.ts'
import { scoreFollowUps } from '../eval/follow-ups-of-samples.ts'
import { scoreGraphs } from '../eval/graph-of-samples.ts'
import { codeOf, Failure } from '../failure.ts'
import { put } from '../output.ts'
import type { Run } from './run.ts'

/** `eval [FOLDER] [--detail] [--accept] [--json]` */
export const run: Run = async ({ args: [given], options, say }) => {
  const folder = String(given)
  const read = reader()
  const scores = new Map<string, Score>()
  const samples = samplesOf(folder)
  for (const { name, source, gold } of samples) scores.set(name, score(await read(source), gold))
  const compared = await compareSamples(readAlignments(folder), read, await defaultUnits())
  const graphs = await scoreGraphs(folder, samples, read)
  const followed = await scoreFollowUps(folder, read)
  const state = stateOf(scores, new Map([...compared].map(([name, { score }]) => [name, score])))
  const accepted = readAccepted(folder)
  const all = sumScores([...scores.values()])
  const sum = compared.size > 0 ? sumCompared([...compared.values()]) : null
  if (options.json) {
    const documents = Object.fromEntries(scores)
    await put(
      `${JSON.stringify({ all, documents, comparison: sum, compared: Object.fromEntries(compared), graphs: Object.fromEntries(graphs), followUps: Object.fromEntries(followed) }, null, 2)}\n`,
    )
  } else {
    const detail = Boolean(options.detail)
    const lines = [
      ...[...scores].flatMap(([name, one]) => section(name, describeScore(one, detail))),
      ...(scores.size > 1 ? section(`= ${scores.size}`, describeScore(all, false)) : []),
      ...[...compared].flatMap(([name, { score, naive }]) => section(`↔ ${name}`, describeComparison(score, naive, detail))),
      ...(sum && compared.size > 1 ? section(`↔ = ${compared.size}`, describeComparison(sum.score, sum.naive, false)) : []),
      ...[...graphs].flatMap(([format, one]) => section(`⇡ ${format}`, describeGraph(one, detail))),
      ...[...followed].flatMap(([name, one]) => describeFollowUp(name, one, detail)),
      ...(accepted ? describeMoves(accepted, state, say) : []),
    ]
    await put(`${lines.join('\n')}\n`)
  }
  if (options.accept) process.stderr.write(`${say('written', { path: accept(folder, state) })}\n`)
}

const section = (name: string, lines: readonly string[]): string[] => [name, ...lines.map((line) => `  ${line}`)]

const sumCompared = (all: readonly ComparedSample[]): ComparedSample => ({
  score: sumComparisonScores(all.map(({ score }) => score)),
  naive: sumComparisonScores(all.map(({ naive }) => naive)),
})

function samplesOf(folder: string): Sample[] {
  try {
    const samples = readCorpus(folder)
    if (samples.length === 0) throw new Failure(folder, 'no-gold')
    return samples
  } catch (error) {
    throw new Failure(folder, codeOf(error), { cause: error })
  }
}

/** Reads each file once, whether it is scored itself, compared, or a template. */
function reader(): (path: string) => Promise<PlanRecord> {
  const records = new Map<string, Promise<PlanRecord>>()
  const read = async (path: string) => {
    try {
      return await readPlan(await readFile(path), path)
    } catch (error) {
      throw new Failure(path, codeOf(error), { cause: error })
    }
  }
  return (path) => {
    const record = records.get(path) ?? read(path)
    records.set(path, record)
    return record
  }
}
