import { describe, expect, it } from 'vitest'
import { loopback } from '../../../src/parsers/pdf/loopback.ts'

function heard(port: ReturnType<typeof loopback>['display']): unknown[] {
  const messages: unknown[] = []
  port.addEventListener('message', ({ data }) => messages.push(data))
  return messages
}

const delivery = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('loopback', () => {
  it('carries copies of messages, and the arguments of operators themselves', async () => {
    const { display, worker } = loopback()
    const messages = heard(display)
    const plain = { action: 'test', data: { list: [1] } }
    const glyphs = [{ unicode: 'ế' }]
    const operators = { chunk: { fnArray: [44], argsArray: [[glyphs]] } }
    worker.postMessage(plain)
    worker.postMessage(operators)
    operators.chunk.fnArray.length = 0
    await delivery()
    expect(messages[0]).toEqual(plain)
    expect((messages[0] as typeof plain).data).not.toBe(plain.data)
    const { chunk } = messages[1] as typeof operators
    expect(chunk.fnArray).toEqual([44])
    expect(chunk.argsArray[0]?.[0]).toBe(glyphs)
  })

  it('hands operators over at once to whoever takes them, and only word of them to the display', async () => {
    const ends = loopback()
    const messages = heard(ends.display)
    const taken: unknown[] = []
    ends.take = (chunk) => taken.push(chunk)
    const chunk = { fnArray: [44], argsArray: [['a']], lastChunk: true, length: 1 }
    ends.worker.postMessage({ stream: 6, chunk })
    expect(taken).toEqual([chunk])
    await delivery()
    expect(messages).toEqual([{ stream: 6, chunk: { fnArray: [], argsArray: [], lastChunk: true, length: 0 } }])
  })

  it('keeps the worker from drawing outlines of glyphs, and the display from asking for font faces', async () => {
    const { display, worker } = loopback()
    const [requests, fonts] = [heard(worker), heard(display)]
    display.postMessage({ action: 'GetDocRequest', data: { evaluatorOptions: { disableFontFace: true } } })
    const buffer = Uint8Array.of(0b01010101, 0b0101).buffer
    worker.postMessage({ action: 'commonobj', data: ['f1', 'Font', { buffer }] }, [buffer])
    worker.postMessage({ action: 'commonobj', data: ['f1_path_a', 'FontPath', new ArrayBuffer(8)] })
    await delivery()
    expect(requests).toMatchObject([{ data: { evaluatorOptions: { disableFontFace: false } } }])
    expect(fonts).toHaveLength(1)
    const [, , font] = (fonts[0] as { data: [string, string, { buffer: ArrayBuffer }] }).data
    expect([...new Uint8Array(font.buffer)]).toEqual([0b01100101, 0b0101])
  })
})
