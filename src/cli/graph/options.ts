import type { Narrowing } from '../../graph/narrow.ts'
import { LEGAL_STATUSES } from '../../record/citation-graph.ts'
import { RELATIONS } from '../../record/record.ts'
import { UsageFailure } from '../failure.ts'

type Options = Readonly<Record<string, unknown>>

/** The day of `--on`, as ISO or as people write it. Null where none is given. Throws UsageFailure. */
export function dayOf({ on }: Options): string | null {
  if (on === undefined) return null
  const text = String(on)
  const written = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/u.exec(text)
  const iso = written === null ? text : `${written[3]}-${written[2]?.padStart(2, '0')}-${written[1]?.padStart(2, '0')}`
  const day = new Date(`${iso}T00:00:00Z`)
  const real = /^\d{4}-\d{2}-\d{2}$/u.test(iso) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso)
  if (!real) throw new UsageFailure('--on', text, 'expected.day')
  return iso
}

/** What `--relation`, `--status`, `--province` and `--only-held` leave. Throws UsageFailure. */
export function narrowingOf({ relation, status, province, onlyHeld }: Options): Narrowing {
  return {
    ...(relation !== undefined && { relations: listOf('--relation', relation, RELATIONS) }),
    ...(status !== undefined && { statuses: listOf('--status', status, LEGAL_STATUSES) }),
    ...(province !== undefined && { province: String(province) }),
    ...(onlyHeld === true && { onlyHeld }),
  }
}

/** `based-on,implements`, or the option several times. */
function listOf<T extends string>(option: string, value: unknown, choices: readonly T[]): T[] {
  const named = [value]
    .flat()
    .flatMap((item) => String(item).split(','))
    .map((item) => item.trim())
    .filter(Boolean)
  return named.map((name) => {
    const chosen = choices.find((choice) => choice === name)
    if (chosen === undefined) throw new UsageFailure(option, name, choices.join(', '))
    return chosen
  })
}
