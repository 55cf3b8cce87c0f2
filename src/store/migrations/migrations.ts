import { records } from './0001-records.ts'
import { dossiers } from './0002-dossiers.ts'
import { graph } from './0003-graph.ts'
import type { Migration } from './migration.ts'

/** Every step, in order. */
export const MIGRATIONS: readonly Migration[] = [records, dossiers, graph]
