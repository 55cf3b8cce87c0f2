import type { Comparison } from '../../record/comparison.ts'

/** A comparison as JSON in pieces, one plan at a time: a province's is too long for one string. */
export function* jsonReport({ schemaVersion, template, plans, ...rest }: Comparison): Generator<string> {
  yield `{\n"schemaVersion": ${schemaVersion},\n"template": ${JSON.stringify(template, null, 1)},\n"plans": [`
  for (const [at, plan] of plans.entries()) yield `${at === 0 ? '' : ','}\n${JSON.stringify(plan, null, 1)}`
  yield '\n]'
  for (const [key, value] of Object.entries(rest)) if (value !== undefined) yield `,\n"${key}": ${JSON.stringify(value, null, 1)}`
  yield '\n}\n'
}
