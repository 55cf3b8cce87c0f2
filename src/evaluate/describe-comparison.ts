import { figures, percent, shareOf } from './describe.ts'
import type { ComparisonScore } from './score-comparison.ts'

/** A score as lines of text, the baseline's figures beside its own; with `detail`, all that was missed, invented or wrong. */
export function describeComparison(score: ComparisonScore, naive: ComparisonScore, detail: boolean): string[] {
  const { pairs, statuses, directions, severities, fields, document, wrong } = score
  const listed = (prefix: string, items: readonly string[]) =>
    detail ? items.map((item) => `   ${prefix.padEnd(6)} ${item}`) : []
  const counted = (name: string, share: readonly [number, number]) =>
    share[1] === 0 ? [] : [line(name, `${percent(shareOf(share))} (${share.join('/')})`)]
  return [
    line('pairs', `${figures(pairs)}; word overlap F1 ${percent(naive.pairs.f1)}`),
    ...listed('missed', pairs.missed),
    ...listed('extra', pairs.extra),
    line(
      'statuses',
      `${percent(shareOf(statuses))} (${statuses.join('/')}); word overlap ${percent(shareOf(naive.statuses))} (${naive.statuses.join('/')})`,
    ),
    ...counted('directions', directions),
    ...counted('severities', severities),
    ...counted('whole document', document),
    ...Object.entries(fields).flatMap(([field, measured]) => [
      line(`  ${field}`, figures(measured)),
      ...listed('missed', measured.missed),
      ...listed('extra', measured.extra),
    ]),
    ...listed('wrong', wrong),
  ]
}

const line = (name: string, figure: string) => `${name.padEnd(14)} ${figure}`
