import { readFile } from 'node:fs/promises'
import { readPlan } from '../../ingest/read-plan.ts'
import { codeOf, Failure } from '../failure.ts'
import { put, tellWritten } from '../output.ts'
import { summary } from '../summary/summary.ts'
import type { Run } from './run.ts'

/** `extract FILE [--json] [--out F]` */
export const run: Run = async ({ args: [file], options, say }) => {
  const path = String(file)
  const record = await read(path)
  const text = options.json ? `${JSON.stringify(record, null, 2)}\n` : summary(record, say, process.stdout.columns ?? 100)
  await put(text, options.out)
  tellWritten(options.out, say)
}

async function read(path: string) {
  try {
    return await readPlan(await readFile(path), path)
  } catch (error) {
    throw new Failure(path, codeOf(error), { cause: error })
  }
}
