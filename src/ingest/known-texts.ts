import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Identified, urnOf } from '../../extractors/citations/urn.ts'
import type { PlanContext } from '../../extractors/rule.ts'
import { type KnownEntry, type KnownText, knownEntry } from '../record/known-status.ts'

const file = z.object({ checked: z.string().optional(), texts: z.array(knownEntry) })

/** Texts from outside belong to no place. */
const NOWHERE: PlanContext = {
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

/** The entries of a YAML text with their identifiers. Throws ZodError or YAMLParseError where it is not of the form. */
export function parseKnownTexts(yaml: string, base: readonly KnownText[] = []): KnownText[] {
  const { texts } = file.parse(parse(yaml))
  const known = new Map<string, string>(base.map(({ number, id }) => [number, id]))
  for (const entry of texts) known.set(entry.number, idOf(entry))
  return texts.map((entry) => ({
    ...entry,
    id: idOf(entry),
    byIds: (entry.events ?? []).map(({ by }) =>
      by === null ? null : (known.get(by) ?? idOf({ ...entry, number: by, date: '' })),
    ),
  }))
}

/** The project's table with what a user's file adds to it; the file's entries take the place of those alike. */
export async function withUserTexts(base: readonly KnownText[], path: string): Promise<KnownText[]> {
  const more = parseKnownTexts(await readFile(path, 'utf8'), base)
  const replaced = new Set(more.map(keyOf))
  return [...base.filter((text) => !replaced.has(keyOf(text))), ...more]
}

const keyOf = ({ kind, number }: KnownEntry): string => `${kind} ${number}`

function idOf({ kind, number, date, issuer }: Pick<KnownEntry, 'kind' | 'number' | 'date' | 'issuer'>): string {
  const facts: Identified = { kind, number, date: date === '' ? null : date, issuer: date === '' ? null : issuer, name: null }
  return urnOf(facts, NOWHERE)
}
