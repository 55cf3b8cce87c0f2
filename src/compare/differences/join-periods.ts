import type { Deadline } from '../../record/record.ts'

/** A word for the period may be left out: the reader then takes `III/2026` of `Quý II, III/2026` as a deadline of its own. */
const GOES_ON = /^(?:[IVX]+|\d{1,2})(?![\p{L}\d])/u
/** `và quý` is no subject. */
const NO_SUBJECT = /^(?:và|,|;|\s|quý|tháng)*$/iu
const MONTHS: Readonly<Partial<Record<NonNullable<Deadline['precision']>, number>>> = { month: 1, quarter: 3 }

/** Deadlines where periods told in one breath that follow each other are one stretch of time: `Quý II, III/2026`. */
export function joinPeriods(deadlines: readonly Deadline[]): Deadline[] {
  const runs: Deadline[][] = []
  for (const deadline of deadlines) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run !== undefined && before !== undefined && follows(before, deadline)) run.push(deadline)
    else runs.push([deadline])
  }
  return runs.flatMap(joined)
}

function joined(run: readonly Deadline[]): Deadline[] {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined || first === last) return [...run]
  const raw = run.map((each) => each.raw).join(', ')
  // every quarter of a year is each of them, not the last
  if (run.length === 4 && first.precision === 'quarter')
    return [{ ...first, kind: 'recurring', due: null, precision: null, every: 'P3M', raw }]
  return [{ ...last, subject: first.subject, raw }]
}

function follows(before: Deadline, after: Deadline): boolean {
  const step = before.precision === after.precision && before.precision !== null ? MONTHS[before.precision] : undefined
  if (step === undefined || before.kind !== 'date' || after.kind !== 'date') return false
  if (!GOES_ON.test(after.raw) || !NO_SUBJECT.test(after.subject ?? '')) return false
  return monthOf(after) - monthOf(before) === step
}

function monthOf({ due }: Deadline): number {
  const [year = 0, month = 0] = (due ?? '').split('-').map(Number)
  return year * 12 + month
}
