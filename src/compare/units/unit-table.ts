import { remembered } from '../words/remembered.ts'
import type { UnitMapping } from './unit-mapping.ts'
import { namePattern, unitWords } from './unit-names.ts'

/** What a written name says: the commune's bodies it means or whose work they do, and whether it means anybody at all. */
export interface NamedUnits {
  /** Ids of bodies; empty where the table does not know the name. */
  readonly bodies: ReadonlySet<string>
  /** Nobody in particular, or the communes themselves. */
  readonly anybody: boolean
}

export interface UnitTable {
  /** As the template's name is answered: whose work it is in the commune. */
  expected(name: string): NamedUnits
  /** As a commune's own plan means it. */
  own(name: string): NamedUnits
  /** Offices of the commune, which may take over another's work. */
  isOffice(body: string): boolean
  nameOf(body: string): string
}

interface Known {
  readonly pattern: RegExp
  readonly length: number
  readonly bodies: readonly string[]
  readonly anybody: boolean
}

/** Makes a mapping ready for looking names up. */
export function unitTable(mapping: UnitMapping): UnitTable {
  const known = (names: readonly string[], bodies: readonly string[], anybody = false): Known[] =>
    names.map((name) => ({ pattern: anywhere(name), length: unitWords(name).length, bodies, anybody }))
  const bodies = mapping.bodies.flatMap(({ id, names }) => known(names, [id]))
  const generic = known(mapping.generic, [], true)
  const above = mapping.mapping.flatMap(({ names, to }) => known(names, to))
  const communes = known(mapping.communes, [], true)
  const asked = longestFirst([...above, ...communes, ...generic, ...bodies])
  const given = longestFirst([...bodies, ...generic, ...communes])
  const offices = new Set(mapping.bodies.flatMap(({ id, office }) => (office === false ? [] : [id])))
  return {
    expected: remembered((name) => lookUp(name, asked)),
    own: remembered((name) => lookUp(name, given)),
    isOffice: (body) => offices.has(body),
    nameOf: (body) => mapping.bodies.find(({ id }) => id === body)?.name ?? body,
  }
}

const longestFirst = (known: readonly Known[]): Known[] => [...known].sort((a, b) => b.length - a.length)

const anywhere = (name: string): RegExp => new RegExp(namePattern(name).source.replace(/^\^/, '(?<![a-z0-9])'), 'g')

/** Every name that the text holds, longer ones first; `Phòng Kinh tế, Phòng Văn hóa - Xã hội` are two. */
function lookUp(name: string, known: readonly Known[]): NamedUnits {
  let rest = unitWords(name)
  const bodies = new Set<string>()
  let anybody = false
  for (const each of known) {
    const left = rest.replace(each.pattern, '#')
    if (left === rest) continue
    rest = left
    for (const body of each.bodies) bodies.add(body)
    anybody ||= each.anybody
  }
  return { bodies, anybody }
}

/** The mapping that held on a day; without a day that of the year's end. */
export function mappingFor(mappings: readonly UnitMapping[], date: string | null, year: number | null): UnitMapping | null {
  const day = date !== null && date.length === 10 ? date : year === null ? null : `${year}-12-31`
  if (day === null) return mappings.find(({ until }) => until === undefined) ?? mappings[0] ?? null
  return mappings.find(({ from, until }) => (from ?? '') <= day && day <= (until ?? '9999')) ?? null
}
