import PQueue from 'p-queue'

/** So many results a worker may wait for one that takes long. */
const AHEAD = 4

/**
 * Works on up to `width` items at once, and gives what came of them in the order of the items. Throws what `work`
 * throws when its turn comes; stops opening items where `signal` says so.
 */
export async function* inOrder<In, Out>(
  items: AsyncIterable<In>,
  width: number,
  work: (item: In) => Promise<Out>,
  signal?: AbortSignal,
): AsyncGenerator<Out> {
  const queue = new PQueue({ concurrency: width })
  const underWay: Task<Out>[] = []
  for await (const item of items) {
    if (signal?.aborted) break
    underWay.push(started(queue.add(() => work(item))))
    while (underWay[0]?.done || underWay.length >= AHEAD * width) yield await (underWay.shift() as Task<Out>).result
    if (queue.size > 0) await Promise.race([underWay[0]?.settled, queue.onSizeLessThan(1)])
  }
  for (const { result } of underWay) yield await result
}

interface Task<Out> {
  readonly result: Promise<Out>
  /** Resolves when the result is there, whatever it is. */
  readonly settled: Promise<void>
  done: boolean
}

function started<Out>(result: Promise<Out>): Task<Out> {
  const end = () => {
    task.done = true
  }
  const task: Task<Out> = { result, settled: result.then(end, end), done: false }
  return task
}
