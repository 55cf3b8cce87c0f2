/** Records of made-up plans, from tables of text: what `extract` would give for a plan with annexes. */
import { deadlinesInCell } from '../../../extractors/deadlines/deadlines.ts'
import type { PlanRecord, Target } from '../../../src/record/record.ts'

export interface MadePlan {
  readonly path?: string
  readonly kind?: PlanRecord['document']['kind']
  readonly number?: string
  readonly issuer: readonly [name: string, level: 'province' | 'commune', unit: string, ...parents: string[]]
  readonly year: number
  /** `## title` opens an annex; a row is `task | outputs | lead | support | deadlines`, several of each parted by `;`. */
  readonly rows: string
  readonly citations?: readonly string[]
}

const COMPARATORS: readonly (readonly [RegExp, Target['comparator']])[] = [
  [/(?:trên|hơn)\s*$/u, '>'],
  [/(?:tối thiểu|ít nhất|từ)\s*$/u, '>='],
  [/(?:không quá|tối đa)\s*$/u, '<='],
  [/dưới\s*$/u, '<'],
]

/** Targets of a text, roughly: a percentage with the words around it. */
function targetsIn(text: string, where: string): Target[] {
  return [...text.matchAll(/[^;,]*?(\d+(?:,\d+)?)\s?%[^;,]*/gu)].map(([raw, value = '']) => {
    const before = raw.slice(0, raw.indexOf(value))
    return {
      path: [],
      raw: raw.trim(),
      comparator: COMPARATORS.find(([pattern]) => pattern.test(before))?.[1] ?? '=',
      value: Number(value.replace(',', '.')),
      unit: '%',
      metric: raw.replace(/\d+(?:,\d+)?\s?%/u, '').trim(),
      where,
    }
  })
}

const list = (cell = ''): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean)

/** A record with the annexes that `rows` tells. */
export function makeRecord(plan: MadePlan): PlanRecord {
  const [name, level, unit, ...parents] = plan.issuer
  const context = { planYear: plan.year, date: null, kind: 'ke-hoach', unit, level, parents } as never
  const targets: Target[] = []
  const annexes = plan.rows
    .trim()
    .split(/^## /mu)
    .filter((part) => part.trim() !== '')
    .map((part, a): PlanRecord['annexes'][number] => {
      const [title = '', ...lines] = part.trim().split('\n')
      const number = String(a + 1).padStart(2, '0')
      const rows = lines
        .filter((line) => line.includes('|'))
        .map((line, r): PlanRecord['annexes'][number]['rows'][number] => {
          const [task = '', outputs, lead, support, deadline = ''] = line.split('|').map((cell) => cell.trim())
          targets.push(...targetsIn(task, `${number}/${r + 1}`))
          return {
            no: String(r + 1),
            group: null,
            task,
            outputs: list(outputs),
            lead: list(lead),
            support: list(support),
            deadlines: deadlinesInCell(list(deadline).join('\n'), context),
            cells: {},
            provenance: [{ page: a + 1, bbox: [10, 10 + r, 500, 20 + r] }],
          }
        })
      const columns = (['no', 'task', 'output', 'lead', 'support', 'deadline'] as const).map((role) => ({ role, header: role }))
      return { number, title: title.trim(), columns, rows }
    })
  return {
    schemaVersion: 1,
    source: {
      path: plan.path ?? `${unit}.docx`,
      sha256: unit,
      mediaType: 'text/plain',
      bytes: 0,
      pages: null,
      textLayer: 'native',
      encoding: 'unicode',
    },
    document: {
      kind: plan.kind ?? 'ke-hoach',
      number: plan.number ?? null,
      date: `${plan.year}-01-10`,
      place: unit,
      issuer: { name, level, unit, parents },
      title: `Kế hoạch năm ${plan.year}`,
      planYear: plan.year,
      signer: { position: null, name: null },
      recipients: [],
      attachments: [],
    },
    outline: [],
    citations: (plan.citations ?? []).map((number) => ({
      raw: `Quyết định số ${number}`,
      kind: 'quyet-dinh',
      number,
      date: null,
      issuer: null,
      name: null,
      provision: null,
      role: 'legal-basis',
      relation: 'based-on',
      id: number,
      page: 1,
      span: [0, 0],
    })),
    annexes,
    assignments: [],
    targets,
    indicators: [],
    footnoteRefs: [],
    footnotes: [],
    units: [],
    findings: [],
  }
}
