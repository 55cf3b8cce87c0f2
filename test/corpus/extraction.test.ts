import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../src/evaluate/corpus.ts'
import { score } from '../../src/evaluate/score.ts'
import { readPlan } from '../../src/ingest/read-plan.ts'

/** What every document of the corpus must reach, by format: a dump has lost what the layout said. */
const BARS = {
  layout: { document: 9, citations: 0.99, outline: 0.99, cells: 0.96, assignments: 0.97, targets: 0.95 },
  dump: { document: 9, citations: 0.99, outline: 0.98, cells: 0.8, assignments: 0.95, targets: 0.9 },
}
/** Cells merged over rows and columns leave no trace in a dump. */
const MERGED_IN_DUMP: Readonly<Record<string, number>> = { 'ubnd-xa-cam-huong-doai-31-kh-2026/source.txt': 0.5 }

describe.each(readCorpus('corpus').map((sample) => [sample.name, sample] as const))('%s', (name, sample) => {
  const bars = name.endsWith('.txt') ? BARS.dump : BARS.layout
  it('is read as its gold says', async () => {
    const record = await readPlan(new Uint8Array(readFileSync(sample.source)), sample.source)
    const { document, annexes, lists } = score(record, sample.gold)
    expect(document?.wrong ?? []).toEqual([])
    expect(lists.citations?.f1 ?? 1, 'citations').toBeGreaterThanOrEqual(bars.citations)
    expect(lists.outline?.f1 ?? 1, 'outline').toBeGreaterThanOrEqual(bars.outline)
    expect(lists.assignments?.f1 ?? 1, 'assignments').toBeGreaterThanOrEqual(bars.assignments)
    expect(lists.targets?.f1 ?? 1, 'targets').toBeGreaterThanOrEqual(bars.targets)
    if (!annexes) return
    expect(annexes.found, 'rows').toBe(annexes.rows)
    expect(annexes.cells[0] / annexes.cells[1], 'cells').toBeGreaterThanOrEqual(MERGED_IN_DUMP[name] ?? bars.cells)
  })
})
