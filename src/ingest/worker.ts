import { parentPort } from 'node:worker_threads'
import { readPlan } from './read-plan.ts'
import { asReadFailure, type Job } from './reader.ts'

// one job at a time; the pool sends the next when this one is answered
parentPort?.on('message', async ({ bytes, path, sha256 }: Job) => {
  try {
    parentPort?.postMessage({ record: await readPlan(bytes, path, sha256) })
  } catch (error) {
    const { code, detail } = asReadFailure(error)
    parentPort?.postMessage({ failure: { code, detail } })
  }
})
