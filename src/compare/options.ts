import type { UnitMapping } from './units/unit-mapping.ts'

export interface CompareOptions {
  /** Which commune bodies do what those of the province do, with the time each table holds for; see `unitMapping`. */
  readonly units?: readonly UnitMapping[]
  /** Communes that have to send a plan, by name, for the overview. */
  readonly communes?: readonly string[]
}
