import { existsSync } from 'node:fs'
import type { Store } from '../../store/store.ts'
import { opened } from '../with-store.ts'

/** A store that is opened when something is first looked up in it; null where there is none. */
export function lazyStore(path: string): { open: () => Promise<Store | null>; close: () => Promise<void> } {
  let store: Promise<Store> | null = null
  return {
    open: async () => {
      if (store === null && existsSync(path)) store = opened(path)
      return store
    },
    close: async () => (await store)?.close(),
  }
}
