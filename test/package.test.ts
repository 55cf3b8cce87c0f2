import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (name: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', name), 'utf8'))

interface Locked {
  readonly dependencies?: Record<string, string>
  readonly optionalDependencies?: Record<string, string>
}

// a registry that lags makes npm leave out what it cannot fetch, and then refuse its own lock file
test('the lock file knows every package that another asks for, also those of other platforms', () => {
  const locked: Record<string, Locked> = read('package-lock.json').packages
  const missing = Object.entries(locked).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter(
      (name) => !(`node_modules/${name}` in locked) && !(`${path}/node_modules/${name}` in locked),
    ),
  )
  expect(missing).toEqual([])
})

test('versions are pinned', () => {
  const { dependencies, devDependencies } = read('package.json')
  for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+/)
})
