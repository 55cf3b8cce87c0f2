import { type ZodType, z } from 'zod'
import { oneOf } from '../options.ts'
import { put, tellWritten } from '../output.ts'
import type { Run } from './run.ts'

/** What each command prints as JSON, by the name that `--what` knows it under. Loaded when asked for. */
const CONTRACTS: Readonly<Record<Contract, () => Promise<ZodType>>> = {
  record: async () => (await import('../../record/record.ts')).record,
  comparison: async () => (await import('../../record/comparison.ts')).comparison,
  versions: async () => (await import('../../record/version-comparison.ts')).versionComparison,
  'follow-up': async () => (await import('../../record/follow-up.ts')).followUp,
  graph: async () => (await import('../../record/citation-graph.ts')).citationGraph,
}

export const CONTRACT_NAMES = ['record', 'comparison', 'versions', 'follow-up', 'graph'] as const
type Contract = (typeof CONTRACT_NAMES)[number]

/** `schema [--what CONTRACT] [--out F]` */
export const run: Run = async ({ options, say }) => {
  const what = oneOf('--what', options.what, CONTRACT_NAMES)
  const schema = z.toJSONSchema(await CONTRACTS[what](), { io: 'input' })
  await put(`${JSON.stringify({ title: `doichieu ${what}, version 1`, ...schema }, null, 2)}\n`, options.out)
  tellWritten(options.out, say)
}
