import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { CACHE } from '../measure.ts'

/** Installs a peer into a folder of its own under .cache, once; null where the registry cannot be reached. */
export function install(name: string, version: string): string | null {
  const folder = `${CACHE}installed/${name.replace(/[^a-z]/g, '-')}`
  if (existsSync(`${folder}/node_modules/${name}`)) return folder
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/package.json`, '{ "private": true }\n')
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', `${name}@${version}`], { cwd: folder })
  return status === 0 ? folder : null
}
