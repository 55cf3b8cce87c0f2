/** `compare.js COMMUNES`: made-up plans against their template of forty tasks, made one by one as they are asked for. */
import { compare } from '../../src/compare/compare.ts'
import { naiveComparison } from '../../src/evaluate/naive-baseline.ts'
import { scoreComparison, sumComparisonScores } from '../../src/evaluate/score-comparison.ts'
import { defaultUnits } from '../../src/ingest/read-units.ts'
import type { PlanRecord } from '../../src/record/record.ts'
import { communeRecord, templateRecord } from '../communes.ts'
import { stopwatch } from './report.ts'

/** Every so many plans one is scored beside the baseline. */
const SCORED = 500

const [communes = '100'] = process.argv.slice(2)
const count = Number(communes)
const template = templateRecord()
const units = await defaultUnits()
const used = () => {
  const { user, system } = process.cpuUsage()
  return { wall: performance.now(), processor: (user + system) / 1000 }
}
const making = { wall: 0, processor: 0 }

function* plans(): Generator<PlanRecord> {
  for (let index = 0; index < count; index++) {
    const before = used()
    const { record } = communeRecord(index)
    const after = used()
    making.wall += after.wall - before.wall
    making.processor += after.processor - before.processor
    yield record
  }
}

const report = stopwatch()
const before = used()
const { plans: compared, overview } = compare(template, plans(), { units })
const after = used()
const megabytes = process.resourceUsage().maxRSS / 1024

const step = Math.max(1, Math.floor(count / SCORED))
const scored = compared.flatMap((comparison, index) =>
  index % step === 0 ? [{ comparison, gold: communeRecord(index).gold }] : [],
)
const score = sumComparisonScores(scored.map(({ comparison, gold }) => scoreComparison(comparison, gold)))
const rows = compare(template, []).template.rows
const naive = sumComparisonScores(
  scored.map(({ comparison, gold }) => scoreComparison({ items: naiveComparison(rows, comparison.plan.rows) }, gold)),
)
report({
  took: after.wall - before.wall - making.wall,
  processor: after.processor - before.processor - making.processor,
  megabytes,
  pairs: score.pairs.f1,
  naive: naive.pairs.f1,
  statuses: score.statuses[0] / score.statuses[1],
  directions: score.directions[0] / score.directions[1],
  copies: overview?.copies.length ?? 0,
})
