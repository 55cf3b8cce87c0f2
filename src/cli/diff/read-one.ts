import { readInputs } from '../../ingest/compare-inputs.ts'
import type { PlanRecord } from '../../record/record.ts'
import { Failure } from '../failure.ts'
import { wholeNumber } from '../options.ts'
import { lazyStore } from './lazy-store.ts'

/** The one document that a name stands for. Throws Failure where there is none, or more than one. */
export async function readOne(name: string, options: Readonly<Record<string, unknown>>): Promise<PlanRecord> {
  const store = lazyStore(String(options.store))
  try {
    const timeout = 1000 * wholeNumber('--timeout', options.timeout, 1)
    const { records, failures } = await readInputs([name], { timeout, store: store.open })
    const [record] = records
    if (record !== undefined && records.length === 1) return record
    if (record !== undefined)
      throw new Failure(name, 'ambiguous', { detail: records.map(({ source }) => source.path).join(', ') })
    const failure = failures[0]?.failure
    throw new Failure(
      name,
      failure?.code ?? 'missing',
      failure?.detail ? { cause: failure, detail: failure.detail } : { cause: failure },
    )
  } finally {
    await store.close()
  }
}
