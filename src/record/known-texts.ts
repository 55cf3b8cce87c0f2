import type { KnownText } from './known-status.ts'

/** Made by `npm run known-status` from data/known-status.yaml; do not edit. */
export const KNOWN_TEXTS: readonly KnownText[] = []
