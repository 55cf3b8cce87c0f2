import type { DocumentFacts } from '../../record/record.ts'
import type { FACTS, FactChange } from '../../record/version-comparison.ts'

type Fact = (typeof FACTS)[number]

const READ: Readonly<Record<Fact, (facts: DocumentFacts) => string | null>> = {
  kind: ({ kind }) => kind,
  number: ({ number }) => number,
  date: ({ date }) => date,
  place: ({ place }) => place,
  issuer: ({ issuer }) => issuer?.name ?? null,
  title: ({ title }) => title,
  'plan-year': ({ planYear }) => (planYear === null ? null : String(planYear)),
  signer: ({ signer }) => [signer.position, signer.name].filter(Boolean).join(' ') || null,
  recipients: ({ recipients }) => recipients.join('; ') || null,
  attachments: ({ attachments }) => attachments.map(({ title }) => title).join('; ') || null,
}

/** What the letterhead, the title and the end of two versions say differently. */
export function factChanges(from: DocumentFacts, to: DocumentFacts): FactChange[] {
  return (Object.keys(READ) as Fact[])
    .map((fact) => ({ fact, from: READ[fact](from), to: READ[fact](to) }))
    .filter((change) => change.from !== change.to)
}
