import { expect, test } from 'vitest'
import * as doichieu from '../src/index.ts'

test('the public verbs', () => {
  expect(Object.keys(doichieu).sort()).toEqual([
    'AmbiguousKeyError',
    'EXTRACTOR_VERSION',
    'StoreError',
    'UnreadableError',
    'extract',
    'ingest',
    'normalise',
    'openStore',
    'parse',
    'readPlan',
  ])
})
