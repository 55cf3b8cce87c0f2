import { readInputs } from '../../ingest/compare-inputs.ts'
import { joinDossiers } from '../../ingest/join-dossiers.ts'
import { isSameDocument, oneOfEach } from '../../ingest/one-of-each.ts'
import type { FileRead } from '../../ingest/read-files.ts'
import type { ReadFailure } from '../../ingest/reader.ts'
import type { PlanRecord } from '../../record/record.ts'
import type { Store } from '../../store/store.ts'
import { Failure, failureLine, reasonOf } from '../failure.ts'
import type { Say } from '../messages/messages.ts'
import { wholeNumber } from '../options.ts'
import { makeProgressLine, type ProgressLine } from '../progress-line.ts'
import { lazyStore } from './lazy-store.ts'

export interface DiffInputs {
  readonly templates: readonly PlanRecord[]
  readonly plans: readonly PlanRecord[]
}

type Options = Readonly<Record<string, unknown>>
type Shared = Parameters<typeof readInputs>[1]

/** Names that lead to nothing: the batch goes on without them, but does not count as done. */
const LEADS_NOWHERE = ['missing', 'not-in-store', 'ambiguous']

/**
 * Reads the template and the plans that the options name; where no plans are named, the store's
 * plans of the template's year.
 * What cannot be read is told in a line each, and the rest goes on; a name that leads to nothing leaves exit code 1.
 * Throws Failure where no template or no plan is left.
 */
export async function readDiffInputs(options: Options, say: Say): Promise<DiffInputs> {
  const store = lazyStore(String(options.store))
  const workers = options.workers === undefined ? {} : { workers: wholeNumber('--workers', options.workers, 0) }
  const shared = { ...workers, timeout: 1000 * wholeNumber('--timeout', options.timeout, 1), store: store.open }
  try {
    const templates = await readTemplates(String(options.template), shared)
    const names = (options.plans as string[] | undefined) ?? []
    const plans =
      names.length > 0 ? await readPlans(names, shared, say) : await allFor(templates, await store.open(), String(options.store))
    const others = plans.filter((plan) => !templates.some((template) => isSameDocument(template, plan)))
    // a plan held against itself is a copy without a difference, when that is what was asked for
    const asked = others.length === 0 && names.length > 0 ? plans : others
    if (asked.length === 0) throw new Failure(names.join(' ') || String(options.store), 'no-plans')
    return { templates, plans: asked }
  } finally {
    await store.close()
  }
}

async function readTemplates(name: string, shared: Shared): Promise<readonly PlanRecord[]> {
  const { records, failures } = await readInputs([name], shared)
  const [failure] = failures
  if (records.length > 0) return records
  throw failure === undefined ? new Failure(name, 'no-template') : asFailure(failure)
}

async function readPlans(names: readonly string[], shared: Shared, say: Say): Promise<readonly PlanRecord[]> {
  const progress = makeProgressLine(say, process.stderr)
  const { records, failures, twins } = await readInputs(names, { ...shared, all: true, onFile: teller(progress, say) })
  progress.end()
  for (const { kept, left } of twins) process.stderr.write(`${say('diff.twin', { kept, left })}\n`)
  for (const { path, failure } of failures.filter(({ failure }) => LEADS_NOWHERE.includes(failure.code))) {
    process.stderr.write(`${failureLine(say, path, asFailure({ path, failure }))}\n`)
    process.exitCode = 1
  }
  return records
}

const teller = (progress: ProgressLine, say: Say) => (done: number, total: number, read: FileRead) => {
  if (total > 1) progress.show(done, total)
  if ('failure' in read) progress.say(say('diff.failed', { path: read.path, why: whyOf(read.failure, say) }))
}

const whyOf = ({ code, detail }: ReadFailure, say: Say): string => reasonOf(say, code, detail).why

/**
 * The plans of a store that answer to the templates: of their year, from another level than theirs. Throws Failure
 * where there is no store.
 */
async function allFor(templates: readonly PlanRecord[], store: Store | null, path: string): Promise<PlanRecord[]> {
  if (store === null) throw new Failure(path, 'store-missing')
  const records: PlanRecord[] = []
  for await (const record of store.records()) records.push(record)
  return oneOfEach(joinDossiers(records)).records.filter((plan) => templates.some((template) => answers(plan, template)))
}

const PLANS = ['ke-hoach', 'quyet-dinh', 'chuong-trinh', 'khac']

function answers({ document, annexes, outline }: PlanRecord, { document: template }: PlanRecord): boolean {
  const hasTasks = annexes.some(({ rows }) => rows.length > 0) || (document.kind === 'ke-hoach' && outline.length > 0)
  const isBelow = document.issuer?.level !== 'central' && document.issuer?.level !== template.issuer?.level
  const years = document.planYears ?? [document.planYear]
  return PLANS.includes(document.kind) && hasTasks && isBelow && years.includes(template.planYear)
}

const asFailure = ({ path, failure }: { path: string; failure: ReadFailure }): Failure =>
  new Failure(path, failure.code, { cause: failure, ...(failure.detail === '' ? {} : { detail: failure.detail }) })
