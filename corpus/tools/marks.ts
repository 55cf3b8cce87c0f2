/** Marks for citations, targets, indicators and footnotes. */
import { type DateForm, printDate } from './dates.ts'
import type { CitationNote, Inline, Mark, Phrase } from './description.ts'

const KIND_WORDS: Readonly<Record<string, string>> = {
  'quyet-dinh': 'Quyết định',
  'ke-hoach': 'Kế hoạch',
  'bao-cao': 'Báo cáo',
  'nghi-quyet': 'Nghị quyết',
  'nghi-dinh': 'Nghị định',
  'thong-tu': 'Thông tư',
  'chi-thi': 'Chỉ thị',
  'cong-van': 'Công văn',
  'cong-dien': 'Công điện',
  'ket-luan': 'Kết luận',
  'to-trinh': 'Tờ trình',
  'thong-bao': 'Thông báo',
  'chuong-trinh': 'Chương trình',
  'huong-dan': 'Hướng dẫn',
}

interface Shape {
  /** Word before the number; `''` for none. */
  readonly so?: string
  readonly date?: DateForm
  /** The kind as printed, where it is not the usual word. */
  readonly word?: string
}
type Rest = Omit<CitationNote, 'kind' | 'number' | 'date' | 'issuer'> & { readonly shape?: Shape }

/** A citation printed in the usual order: kind, number, day, issuer; what is null is left out. */
export function cite(kind: string, number: string, date: string | null, issuer: string | null, rest: Rest = {}): Mark {
  const { shape = {}, ...note } = rest
  const so = shape.so ?? 'số'
  const words = [
    note.provision,
    shape.word ?? KIND_WORDS[kind],
    so,
    number,
    date && `ngày ${printDate(date, shape.date)}`,
    issuer && `của ${issuer}`,
  ]
  return {
    content: [words.filter((word) => word).join(' ')],
    note: { type: 'citation', citation: { kind, number: number.replace(/\s/g, ''), date, issuer, ...note } },
  }
}

/** A citation printed in words of its own. */
export const citedAs = (raw: string, citation: CitationNote): Mark => ({ content: [raw], note: { type: 'citation', citation } })

/** A law, code or ordinance by name: `law('Luật An toàn thực phẩm', '2010-06-17')`. */
export function law(
  name: string,
  date: string | null = null,
  rest: Partial<CitationNote> & { readonly form?: DateForm } = {},
): Mark {
  const { form, ...note } = rest
  const words = [note.provision, name, date && `ngày ${printDate(date, form)}`].filter((word) => word).join(' ')
  return citedAs(words, { kind: 'luat', name, date, ...note })
}

/** A target in the words it is printed in. */
export function target(
  words: string | Phrase,
  comparator: '=' | '>' | '>=' | '<' | '<=',
  value: number,
  metric: string,
  unit = '%',
): Mark {
  const content: readonly Inline[] = typeof words === 'string' ? [words] : words
  return { content, note: { type: 'target', target: { comparator, value, unit, metric } } }
}

/** A result that a report states. */
export const indicator = (words: string, value: number, unit: string, metric: string): Mark => ({
  content: [words],
  note: { type: 'indicator', indicator: { metric, value, unit } },
})

/** A footnote: its sign is printed here, numbered by order. */
export const footnote = (body: Phrase): Mark => ({ content: [], note: { type: 'footnote', body } })
