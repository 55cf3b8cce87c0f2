import type { ProgressEvidence } from '../../record/follow-up.ts'
import type { Citation, PlanRecord } from '../../record/record.ts'

type Documents = ProgressEvidence['documents']

/**
 * The documents behind each of a report's sentences, given in reading order: those that it names, and those of footnotes
 * whose mark stands in it. Marks come in reading order too, so each is looked for from where the last one stood.
 */
export function sourcesOf({ citations, footnoteRefs, footnotes }: PlanRecord, sentences: readonly string[]): Documents[] {
  const inText = citations.filter(({ role }) => role !== 'footnote')
  const inNotes = citations.filter(({ role }) => role === 'footnote')
  const cited: Citation[][] = sentences.map((sentence) => inText.filter(({ raw }) => sentence.includes(raw)))
  let from = 0
  for (const { marker, after } of footnoteRefs) {
    const words = after.trim()
    const at = words === '' ? -1 : sentences.findIndex((sentence, i) => i >= from && endsWithin(sentence, words))
    if (at < 0) continue
    from = at
    const note = footnotes.filter((each) => each.marker === marker).map(({ text }) => text)
    cited[at]?.push(...inNotes.filter(({ raw }) => note.some((text) => text.includes(raw))))
  }
  return cited.map((list) => [...new Map(list.map((citation) => [citation.raw, documentOf(citation)])).values()])
}

/** The words before a mark may begin in the sentence before. */
const endsWithin = (sentence: string, words: string): boolean =>
  sentence.includes(words) || (words.length > 24 && sentence.includes(words.slice(-24)))

const documentOf = ({ raw, number, date }: Citation) => ({ raw, number, date })
