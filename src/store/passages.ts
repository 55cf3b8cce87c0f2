import type { NormalisedRecord } from '../normaliser/normalise.ts'
import type { Hit } from './store.ts'

/** A text that the search finds. */
export type Passage = Pick<Hit, 'part' | 'where' | 'page' | 'text'>

/** Titles, clauses with what stands under them, and tasks (with what they are to yield and who does them) of a record. */
export function passagesOf({ record, tasks }: NormalisedRecord): Passage[] {
  const { document, outline, annexes } = record
  const titles = [document.title, ...document.attachments.map(({ title }) => title), ...annexes.map(({ title }) => title)]
  return [
    ...[...new Set(titles)]
      .filter((title): title is string => title !== null && title !== '')
      .map((text): Passage => ({ part: 'title', where: '', page: null, text })),
    ...outline.map(({ path, text, page }): Passage => ({ part: 'clause', where: path.join('/'), page, text })),
    ...(record.paragraphs ?? []).map(({ path, text, page }): Passage => ({ part: 'clause', where: path.join('/'), page, text })),
    ...tasks.flatMap(({ key, annex, row: index }): Passage[] => {
      const row = annexes[annex]?.rows[index]
      if (row === undefined) return []
      const text = [row.task, row.outputs.join('; '), [...row.lead, ...row.support].join('; ')].filter(Boolean).join(' · ')
      return [{ part: 'task', where: key, page: row.provenance[0]?.page ?? null, text }]
    }),
  ]
}
