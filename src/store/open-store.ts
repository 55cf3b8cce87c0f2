import type { Store } from './store.ts'

/**
 * Opens the store at a path (`:memory:` for one that is gone when closed), making the file and its folder where they
 * are not there. Throws StoreError where the file is something else or was made by a newer version.
 */
export async function openStore(path: string): Promise<Store> {
  // who only reads documents never loads a database
  const { SqliteStore } = await import('./sqlite/sqlite-store.ts')
  return new SqliteStore(path)
}
