import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { inOrder } from '../../src/ingest/in-order.ts'

async function* numbers(to: number): AsyncGenerator<number> {
  for (let i = 0; i < to; i++) yield i
}

test('gives results in the order of the items, whichever is done first', async () => {
  let atOnce = 0
  let most = 0
  const work = async (item: number) => {
    most = Math.max(most, ++atOnce)
    await setTimeout(item % 3 === 0 ? 12 : 1)
    atOnce--
    return item
  }
  const results: number[] = []
  for await (const result of inOrder(numbers(20), 3, work)) results.push(result)
  expect(results).toEqual(Array.from({ length: 20 }, (_, i) => i))
  expect(most).toBe(3)
})

test('throws what work throws when its turn comes, and opens no more once stopped', async () => {
  const given: number[] = []
  const failing = inOrder(numbers(6), 2, async (item) => {
    if (item === 3) throw new Error('three')
    return item
  })
  await expect(async () => {
    for await (const item of failing) given.push(item)
  }).rejects.toThrow('three')
  expect(given).toEqual([0, 1, 2])
  const stop = new AbortController()
  const seen: number[] = []
  for await (const item of inOrder(numbers(100), 2, async (item) => item, stop.signal)) {
    seen.push(item)
    stop.abort()
  }
  expect(seen.length).toBeLessThan(12)
})
