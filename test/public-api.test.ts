import { expect, test } from 'vitest'
import * as doichieu from '../src/index.ts'

test('the public verbs', () => {
  expect(Object.keys(doichieu).sort()).toEqual([
    'AmbiguousKeyError',
    'CompareError',
    'EXTRACTOR_VERSION',
    'StoreError',
    'UnreadableError',
    'diff',
    'extract',
    'ingest',
    'normalise',
    'openStore',
    'parse',
    'readPlan',
  ])
})
