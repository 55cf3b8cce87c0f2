import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { type ComparedSample, compareSamples } from '../../src/cli/eval/compare-samples.ts'
import { readAlignments } from '../../src/evaluate/gold-alignment.ts'
import { sumComparisonScores } from '../../src/evaluate/score-comparison.ts'
import { readPlan } from '../../src/ingest/read-plan.ts'
import { defaultUnits } from '../../src/ingest/read-units.ts'

const samples = readAlignments('corpus').filter(({ name }) => name.endsWith('.docx'))
const compared = compareSamples(samples, async (path) => readPlan(await readFile(path), path), await defaultUnits())
const sum = async (of: (sample: ComparedSample) => ComparedSample['score']) =>
  sumComparisonScores([...(await compared).values()].map(of))

test('the corpus of the comparison is held to what the project promises', async () => {
  const { pairs, statuses, directions, document } = await sum(({ score }) => score)
  expect(samples.length).toBeGreaterThanOrEqual(12)
  expect(pairs.f1, 'pairs').toBeGreaterThanOrEqual(0.97)
  expect(statuses[0] / statuses[1], 'statuses').toBeGreaterThanOrEqual(0.95)
  expect(directions[0] / directions[1], 'directions').toBeGreaterThanOrEqual(0.96)
  expect(document[0], 'notes and differences of documents').toBe(document[1])
})

test('word overlap does worse', async () => {
  const [own, naive] = [await sum(({ score }) => score), await sum(({ naive }) => naive)]
  expect(naive.pairs.f1).toBeLessThan(own.pairs.f1)
  expect(naive.statuses[0]).toBeLessThan(own.statuses[0])
})

test('an exact copy has no difference', async () => {
  const copy = (await compared).get('ubnd-xa-hoa-moc-trung-02-kh-2026/source.docx')?.score
  expect(copy).toMatchObject({ pairs: { f1: 1 }, statuses: [26, 26], directions: [0, 0], fields: {}, wrong: [] })
})
