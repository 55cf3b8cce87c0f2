import type { PlanRecord } from '../record/record.ts'
import { asReadFailure, type Job, type Reader } from './reader.ts'

/** Reads in the calling thread: no thread to start, and no time limit. */
export class DirectReader implements Reader {
  async read({ bytes, path, sha256 }: Job): Promise<PlanRecord> {
    try {
      // loaded when needed: a batch that is all stored already never loads a parser
      const { readPlan } = await import('./read-plan.ts')
      return await readPlan(bytes, path, sha256)
    } catch (error) {
      throw asReadFailure(error)
    }
  }

  async close(): Promise<void> {}
}
