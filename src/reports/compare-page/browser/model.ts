import type { PageData, PlanData, RowData } from '../page-data.ts'
import type { PageWords } from '../page-words.ts'

/** Phrases for statuses and severities, beside the page's own. */
export interface PagePhrases {
  readonly words: PageWords
  readonly marks: readonly string[]
  readonly severities: Readonly<Record<'error' | 'warning' | 'info', string>>
  readonly locale: string
}

export interface Model {
  readonly data: PageData
  readonly phrases: PagePhrases
  readonly text: (at: number | undefined) => string
  readonly texts: (places: readonly number[] | undefined) => string[]
}

const textOf = (id: string): string => document.getElementById(id)?.textContent ?? ''

/** Reads what the page carries: JSON, or JSON that was deflated and written in base 64 where it is long. */
export async function readModel(): Promise<Model> {
  const data = await readData()
  const text = (at: number | undefined) => (at === undefined ? '' : (data.texts[at] ?? ''))
  return {
    data,
    phrases: JSON.parse(textOf('phrases')) as PagePhrases,
    text,
    texts: (places = []) => places.map(text),
  }
}

async function readData(): Promise<PageData> {
  const packed = textOf('packed')
  if (packed === '') return JSON.parse(textOf('data')) as PageData
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return (await new Response(stream).json()) as PageData
}

export type { PlanData, RowData }
