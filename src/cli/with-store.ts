import { existsSync } from 'node:fs'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { codeOf, Failure } from './failure.ts'

/** Works on a store that is there, and closes it whatever happens. Throws Failure where there is none. */
export async function withStore<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  if (!existsSync(path)) throw new Failure(path, 'store-missing')
  const store = await opened(path)
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** Opens a store, making it where it is not there. Throws Failure. */
export async function opened(path: string): Promise<Store> {
  try {
    return await openStore(path)
  } catch (error) {
    throw new Failure(path, codeOf(error), { cause: error })
  }
}
