/**
 * The two ends of a message channel within one thread, for pdfjs and its worker.
 *
 * pdfjs's own loopback copies every message by structured clone, which for operator lists (one object a glyph) costs
 * as much as reading the page. Here an operator list does not cross at all while somebody takes it: each piece is handed
 * over as it is, and forgotten before the next is made. Only its two arrays are copied, since the worker empties them.
 *
 * Outlines of glyphs are needed for painting alone. The worker makes them for whoever has no font faces; the display
 * would ask a browser for the faces otherwise. So each is told another thing: the worker that there are faces, the
 * display, font by font, that there are none. Outlines that are made all the same are dropped.
 */
export interface Port {
  postMessage(message: unknown, transfer?: ArrayBuffer[]): void
  addEventListener(name: string, listener: Listener, options?: { signal?: AbortSignal }): void
  removeEventListener(name: string, listener: Listener): void
}

type Listener = (event: { data: unknown }) => void

/** Some operators of a page, in order, and their arguments. */
export interface OperatorChunk {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

export interface Loopback {
  readonly display: Port
  readonly worker: Port
  /** Takes the operators of the page that is being read; where nobody does, they go to the display. */
  take: ((chunk: OperatorChunk) => void) | null
}

export function loopback(): Loopback {
  const atDisplay = new Set<Listener>()
  const atWorker = new Set<Listener>()
  const ends: Loopback = {
    display: port(atDisplay, atWorker, (message) => message),
    worker: port(atWorker, atDisplay, (message) => handOver(message, ends.take)),
    take: null,
  }
  return ends
}

type Operators = (message: { chunk: OperatorChunk }) => { chunk: OperatorChunk }

function port(own: Set<Listener>, other: Set<Listener>, crossing: Operators): Port {
  return {
    postMessage(message, transfer) {
      if (isGlyphOutline(message)) return
      if (isDocumentRequest(message)) message.data.evaluatorOptions.disableFontFace = false
      if (isFont(message)) withoutFace(message.data[2].buffer)
      const data = isOperatorChunk(message) ? crossing(message) : structuredClone(message, { transfer: transfer ?? [] })
      queueMicrotask(() => {
        for (const listener of other) listener({ data })
      })
    },
    addEventListener(_name, listener, options) {
      own.add(listener)
      options?.signal?.addEventListener('abort', () => own.delete(listener))
    },
    removeEventListener(_name, listener) {
      own.delete(listener)
    },
  }
}

function isGlyphOutline(message: unknown): boolean {
  const { action, data } = message as { action?: string; data?: unknown }
  return action === 'commonobj' && Array.isArray(data) && data[1] === 'FontPath'
}

interface DocumentRequest {
  readonly data: { readonly evaluatorOptions: { disableFontFace: boolean } }
}

function isDocumentRequest(message: unknown): message is DocumentRequest {
  return (message as { action?: string }).action === 'GetDocRequest'
}

interface FontMessage {
  readonly data: readonly [id: string, type: 'Font', font: { readonly buffer: ArrayBuffer }]
}

function isFont(message: unknown): message is FontMessage {
  const { action, data } = message as { action?: string; data?: unknown }
  return action === 'commonobj' && Array.isArray(data) && data[1] === 'Font' && data[2]?.buffer instanceof ArrayBuffer
}

/** Of the two bits for each of a font's properties, those of the third, `disableFontFace`: 0 unknown, 1 false, 2 true. */
const FACE_BITS = 0b110000
const NO_FACE = 0b100000

function withoutFace(font: ArrayBuffer): void {
  const bytes = new Uint8Array(font)
  bytes[0] = ((bytes[0] ?? 0) & ~FACE_BITS) | NO_FACE
}

function isOperatorChunk(message: unknown): message is { chunk: OperatorChunk } {
  const chunk = (message as { chunk?: Partial<OperatorChunk> }).chunk
  return chunk !== undefined && chunk !== null && Array.isArray(chunk.fnArray)
}

function handOver<T extends { chunk: OperatorChunk }>(message: T, take: Loopback['take']): T {
  const { chunk } = message
  const copy = { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() }
  take?.(copy)
  return { ...message, chunk: take === null ? copy : { ...chunk, fnArray: [], argsArray: [], length: 0 } }
}
