import { SingleBar } from 'cli-progress'
import type { Say } from './messages/messages.ts'

export interface ProgressLine {
  show(done: number, total: number): void
  /** A line of its own, above the bar. */
  say(line: string): void
  end(): void
}

/** A bar on a terminal, and a line every so many files anywhere else. */
export function makeProgressLine(say: Say, stream: NodeJS.WriteStream): ProgressLine {
  return stream.isTTY ? bar(say, stream) : plain(say, stream)
}

function bar(say: Say, stream: NodeJS.WriteStream): ProgressLine {
  const line = new SingleBar({
    stream,
    format: `{bar} ${say('ingest.line', { done: '{value}', total: '{total}' })} · {percentage} % · {eta_formatted}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    barsize: 30,
  })
  let started = false
  return {
    show(done, total) {
      if (!started) line.start(total, done)
      started = true
      line.setTotal(total)
      line.update(done)
    },
    say(text) {
      stream.write(`\r\u001b[K${text}\n`)
    },
    end() {
      if (started) line.stop()
      started = false
    },
  }
}

/** A line for each of the first files would drown a log; so many lines a batch are enough. */
const LINES = 20

function plain(say: Say, stream: NodeJS.WriteStream): ProgressLine {
  let last = 0
  return {
    show(done, total) {
      if (done < total && done - last < Math.max(10, total / LINES)) return
      last = done
      stream.write(`${say('ingest.line', { done, total })}\n`)
    },
    say: (text) => void stream.write(`${text}\n`),
    end: () => {},
  }
}
