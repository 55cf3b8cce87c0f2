import { parentPort } from 'node:worker_threads'
import { compose, type Sheet } from './compose.ts'

parentPort?.once('message', async (sheet: Sheet) => {
  try {
    parentPort?.postMessage({ png: await compose(sheet) })
  } catch (error) {
    parentPort?.postMessage({ failure: (error as Error).message })
  }
})
