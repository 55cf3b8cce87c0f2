import type { Finding, OutlineEntry } from '../../src/record/record.ts'
import { readLabel } from '../../src/text/labels.ts'
import type { FindingRule } from './finding-input.ts'

/** A label skipped, repeated or out of order among its siblings; a skipped đ alone is info. */
export const outlineLabelOrder: FindingRule = {
  rule: 'outline-label-order',
  check: ({ outline }) => {
    const last = new Map<string, { ordinal: number; label: string }>()
    return outline.flatMap((entry): Finding[] => {
      const label = readLabel(entry.label)
      if (!label || Number.isNaN(label.ordinal)) return []
      // `2.1` behind `1.2` opens a series of its own where no `2` stands above it
      const prefix = label.name.slice(0, label.name.lastIndexOf('.') + 1)
      const series = `${entry.path.slice(0, -1).join('/')}|${label.kind}${label.depth}|${prefix}`
      const before = last.get(series)
      last.set(series, { ordinal: label.ordinal, label: label.name })
      for (const key of last.keys())
        if (key.startsWith(`${entry.path.join('/')}/`) || key.startsWith(`${entry.path.join('/')}|`)) last.delete(key)
      const step = label.ordinal - (before?.ordinal ?? 0)
      return step === 1 || (before === undefined && label.kind === 'article')
        ? []
        : [report(entry, before?.label ?? null, label.name, step)]
    })
  },
}

function report(entry: OutlineEntry, before: string | null, name: string, step: number): Finding {
  const onlyD = before === 'd' && name === 'e'
  const what = step <= 0 ? (before === name ? 'lặp lại' : 'đứng sai thứ tự') : 'bỏ cách'
  return {
    rule: 'outline-label-order',
    severity: onlyD ? 'info' : 'warning',
    message:
      before === null ? `Mục ${name} mở đầu dãy, các mục trước nó không có` : `Mục ${name} đứng sau mục ${before}: ${what}`,
    page: entry.page,
    where: entry.path.slice(0, -1).join('.'),
  }
}
