import { z } from 'zod'
import { record } from '../../record/record.ts'
import { put } from '../output.ts'
import type { Run } from './run.ts'

/** `schema [--out F]` */
export const run: Run = async ({ options }) => {
  const schema = z.toJSONSchema(record, { io: 'input' })
  await put(`${JSON.stringify({ title: 'doichieu record, version 1', ...schema }, null, 2)}\n`, options.out)
}
