import { records } from './0001-records.ts'
import { dossiers } from './0002-dossiers.ts'
import type { Migration } from './migration.ts'

/** Every step, in order. */
export const MIGRATIONS: readonly Migration[] = [records, dossiers]
