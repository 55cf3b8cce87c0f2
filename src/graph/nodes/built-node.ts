import type { GraphNode } from '../../record/citation-graph.ts'
import type { KnownText } from '../../record/known-status.ts'
import type { Kind } from '../../record/record.ts'
import { isUnnumbered, type LexName, lexName } from '../identifiers/lex-name.ts'
import { type LegalEvent, statusAt } from '../status/status-at.ts'
import type { NodeFacts } from './node-facts.ts'
import { levelOf, organName } from './organ-names.ts'

/** A document of the graph, before its neighbours are counted. */
export interface BuiltNode {
  readonly index: number
  readonly node: Omit<GraphNode, 'inDegree' | 'outDegree'>
  /** Last year of a plan's period. */
  readonly until: string | null
  /** Whether the table of known texts vouches for its status. */
  readonly watched: boolean
}

/** What tells of a document from outside. */
export interface About {
  readonly known: KnownText | undefined
  readonly events: readonly LegalEvent[]
  readonly placeOf: (unit: string) => string
  /** The day that its status is told for. */
  readonly on: string
}

/** A node of what is known of it: its own letterhead outweighs the table, and that what others say. */
export function builtNode(index: number, lex: LexName, facts: NodeFacts, about: About): BuiltNode {
  const id = lexName(lex)
  const { known, events, placeOf, on } = about
  const { held } = facts
  const isAnnex = lex.annex !== ''
  const number = isAnnex || isUnnumbered(lex.numbers) ? null : (known?.number ?? held?.number ?? facts.number)
  const date =
    (lex.date.length === 10 ? lex.date : known?.date) ??
    (held?.date && !isAnnex ? longer(held.date, lex.date) : lex.date === 'ignota' ? null : lex.date)
  const units = lex.jurisdiction
    .split(';')
    .slice(1)
    .filter((unit) => unit !== 'ignota')
  const title = isAnnex ? facts.title : (held?.title ?? known?.name ?? facts.name ?? facts.title)
  const until = facts.until ?? (held === null ? lastYear(lex, facts.title) : null)
  const watched = known !== undefined ? known.confidence !== 'unsure' : false
  const node = {
    id,
    kind: kindOf(lex),
    number,
    date,
    issuer: held?.issuer ?? known?.issuer ?? organName(lex, facts.issuer, placeOf),
    level: held?.level ?? facts.level ?? levelOf(lex, facts.issuer),
    ...(units.length > 0 ? { places: units.map(placeOf) } : {}),
    title,
    held: held !== null,
    ...(held === null ? {} : { sha256: held.sha256 }),
    status: statusAt({ date, events: events, until, watched }, on),
  }
  return { index, node, until, watched }
}

const kindOf = ({ kind, annex }: LexName): Kind =>
  (annex === '' ? kind : annex.slice(1).replace(/;.*$/, '')).replace(/\./g, '-') as Kind
const longer = (a: string, b: string): string => (b.length > a.length && b.startsWith(a) ? b : a)

const PROMULGATES_PLAN = /^(?:về (?:việc )?)?(?:ban hành|phê duyệt) (?:kế hoạch|chương trình)/iu

/** The last year of a plan that is only cited, as its title says: `Kế hoạch … năm 2024`, `giai đoạn 2021 - 2025`. */
function lastYear({ kind }: LexName, title: string | null): string | null {
  if (title === null || !(kind === 'ke.hoach' || kind === 'chuong.trinh' || PROMULGATES_PLAN.test(title))) return null
  return (
    /(?:giai đoạn|từ năm) (?:19|20)\d{2}\s?(?:[-–]|đến|đến năm)\s?((?:19|20)\d{2})/iu.exec(title)?.[1] ??
    /(?<!đến |trước )năm ((?:19|20)\d{2})(?!\s?[-–])/iu.exec(title)?.[1] ??
    null
  )
}
