import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { percent } from '../../evaluate/describe.ts'
import { isGain, type Move, movesBetween, onlyIn, type State, writeState } from '../../evaluate/state.ts'
import type { Say } from '../messages/messages.ts'

/** The accepted figures of a folder of samples, or null where there are none. */
export function readAccepted(folder: string): State | null {
  const path = acceptedIn(folder)
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as State) : null
}

/** Makes these figures the accepted ones; gives the path written. */
export function accept(folder: string, state: State): string {
  writeFileSync(acceptedIn(folder), writeState(state))
  return acceptedIn(folder)
}

const acceptedIn = (folder: string): string => join(folder, 'accepted.json')

/** Losses first, then gains, as a table. */
export function describeMoves(before: State, after: State, say: Say): string[] {
  const moves = movesBetween(before, after)
  const [gains, losses] = [moves.filter(isGain), moves.filter((move) => !isGain(move))]
  const added = onlyIn(after, before).map((name) => `  + ${name}`)
  const gone = onlyIn(before, after).map((name) => `  - ${name}`)
  if (moves.length + added.length + gone.length === 0) return [say('eval.unmoved')]
  const counts = { gains: gains.length, losses: losses.length, added: added.length, gone: gone.length }
  return [say('eval.moved', counts), ...[...losses, ...gains].map((move) => moveLine(move)), ...gone, ...added]
}

function moveLine(move: Move): string {
  const [before, after] = [move.before, move.after].map((share) => (share === null ? '–' : percent(share)).padStart(8))
  return `  ${isGain(move) ? '▲' : '▼'} ${before} → ${after}  ${move.part.padEnd(20)} ${move.document}`
}
