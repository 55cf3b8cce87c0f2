import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FollowUp, Progress } from '../record/follow-up.ts'

/** A report whose plan's progress somebody has read: of each task, what the report says became of it. */
export interface FollowedSample {
  /** Folder and file of the report. */
  readonly name: string
  readonly plan: string
  readonly report: string
  readonly gold: readonly GoldProgress[]
}

export interface GoldProgress {
  readonly task: string
  readonly progress: Progress
  /** What is right as well. */
  readonly accept?: readonly Progress[]
}

/** Each report with a `follow-up.json` in the folder or directly under it, in every format that plan and report both have. */
export function readFollowUps(folder: string): FollowedSample[] {
  const below = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return [folder, ...below.map(({ name }) => join(folder, name)).sort()].flatMap((at) => {
    const path = join(at, 'follow-up.json')
    if (!existsSync(path)) return []
    const { plan, items }: { plan: string; items: GoldProgress[] } = JSON.parse(readFileSync(path, 'utf8'))
    return readdirSync(at)
      .filter((file) => /^source\.[^.]+$/u.test(file))
      .sort()
      .map((file) => ({ name: `${basename(at)}/${file}`, plan: join(at, '..', plan, file), report: join(at, file), gold: items }))
      .filter((sample) => existsSync(sample.plan))
  })
}

export interface FollowUpScore {
  /** Right, of how many. */
  readonly right: readonly [number, number]
  readonly wrong: readonly string[]
}

/** How many tasks have the progress that the gold gives them; tasks that the gold does not name are left out. */
export function scoreFollowUp({ items }: Pick<FollowUp, 'items'>, gold: readonly GoldProgress[]): FollowUpScore {
  const told = new Map(items.map(({ task, progress }) => [task, progress]))
  const wrong = gold.flatMap(({ task, progress, accept = [] }) => {
    const given = told.get(task)
    return given !== undefined && [progress, ...accept].includes(given) ? [] : [`${task}: ${progress}, not ${given ?? '–'}`]
  })
  return { right: [gold.length - wrong.length, gold.length], wrong }
}

/** One line for each sample, and with `detail` what was wrong. */
export function describeFollowUp(name: string, { right: [right, all], wrong }: FollowUpScore, detail: boolean): string[] {
  const share = all === 0 ? 1 : right / all
  return [
    `progress ${name}  ${(share * 100).toFixed(1)} % (${right}/${all})`,
    ...(detail ? wrong.map((each) => `   wrong  ${each}`) : []),
  ]
}
