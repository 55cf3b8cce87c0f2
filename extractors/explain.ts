import { explainCitations } from './citations/citations.ts'
import { explainDeadlines } from './deadlines/deadlines.ts'
import { isDeclined, type PlanContext } from './rule.ts'

/** What one rule made of a sentence. */
export interface Explanation {
  readonly rule: string
  readonly text: string
  readonly outcome: 'fired' | 'declined'
  readonly value?: unknown
  /** Why it declined. */
  readonly why?: string
}

/** Which rules fire and decline on one sentence, for `explain`. */
export function explain(sentence: string, context: PlanContext = NO_CONTEXT): Explanation[] {
  const deadlines = explainDeadlines(sentence, context).map(({ rule, text, reads, declined }) =>
    explanation(rule, text, reads, declined),
  )
  const cited = explainCitations(sentence, context).map(({ rule, text, value }) =>
    explanation(rule, text, value, isDeclined(value) ? value.declined : null),
  )
  return [...deadlines, ...cited]
}

const explanation = (rule: string, text: string, value: unknown, why: string | null): Explanation =>
  why === null ? { rule, text, outcome: 'fired', value } : { rule, text, outcome: 'declined', why }

const NO_CONTEXT: PlanContext = {
  planYear: null,
  planYears: [],
  issued: null,
  issuerName: null,
  issuerUnit: null,
  issuerLevel: null,
  parents: [],
  kind: null,
  number: null,
}
