/**
 * How a document of the corpus is described: its content once, with what it means marked where it is written.
 * The renderers read the words, the gold record reads the marks; neither knows the extractors.
 */

/** A stretch of running text: plain strings and marked spans. */
export type Inline = string | Mark
export type Phrase = readonly Inline[]

/** A marked span. `content` is what is printed (nothing for a footnote but its sign). */
export interface Mark {
  readonly content: Phrase
  readonly note: Note
}

export type Note =
  | { readonly type: 'citation'; readonly citation: CitationNote }
  | { readonly type: 'deadline'; readonly deadline: DeadlineNote }
  | { readonly type: 'target'; readonly target: TargetNote }
  | { readonly type: 'indicator'; readonly indicator: IndicatorNote }
  | { readonly type: 'footnote'; readonly body: Phrase }

export type Role = 'legal-basis' | 'self' | 'proposal' | 'body' | 'annex' | 'footnote'

/** What the author says of a citation; `role` and `relation` only where they are not those of its place. */
export interface CitationNote {
  readonly kind: string
  readonly number?: string | null
  readonly date?: string | null
  readonly issuer?: string | null
  readonly name?: string | null
  readonly provision?: string
  readonly role?: Role
  readonly relation?: string
  readonly numberIntended?: string
  readonly optional?: boolean
  readonly accept?: Readonly<Record<string, readonly unknown[]>>
}

/** A deadline of the contract; `raw` comes from the marked words. */
export interface DeadlineNote {
  readonly kind: 'date' | 'recurring' | 'continuous' | 'event' | 'unspecified'
  readonly due?: string
  readonly precision?: 'day' | 'month' | 'quarter' | 'half' | 'year'
  readonly every?: string
  readonly event?: string
  readonly subject?: string
  readonly from?: string
  readonly within?: string
  readonly workingDays?: boolean
  readonly anchor?: string
}

export interface TargetNote {
  readonly comparator: '=' | '>' | '>=' | '<' | '<='
  readonly value: number
  readonly unit: string
  readonly metric: string
}

export interface IndicatorNote {
  readonly metric: string
  readonly value: number
  readonly unit: string
}

/** A labelled unit of the outline with what stands under it. */
export interface Clause {
  readonly block: 'clause'
  /** As printed, with its closing mark: `I.`, `1.1.`, `a)`, `Điều 2.`, `Phần thứ nhất:`. */
  readonly label: string
  readonly text: Phrase
  readonly children: readonly Block[]
  readonly bold?: boolean
  readonly centre?: boolean
  readonly assign?: readonly AssignNote[]
}

export interface AssignNote {
  readonly unit: string
  readonly annexRefs?: readonly string[]
  /** Only the child paragraph of this index, where a clause names several units. */
  readonly child?: number
}

export interface Paragraph {
  readonly block: 'paragraph'
  readonly text: Phrase
  readonly bullet?: '-' | '+' | '•'
  readonly align?: 'centre' | 'right'
  readonly bold?: boolean
  readonly italic?: boolean
}

export type Block = Clause | Paragraph | TableBlock

/** A task table in the body, under no annex heading; the gold lists it among the annexes. */
export interface TableBlock {
  readonly block: 'table'
  readonly annex: Annex
}

export type ColumnRole = 'no' | 'task' | 'output' | 'lead' | 'support' | 'deadline' | 'monitor' | 'budget' | 'note' | 'other'

export interface Column {
  readonly role: ColumnRole
  readonly header: string
  /** Share of the table's width, in any unit. */
  readonly width: number
}

/** The text of a cell, one phrase a paragraph; `items` is what the list of the contract holds. */
export interface Cell {
  readonly paragraphs: readonly Phrase[]
  readonly items: readonly string[]
}

export interface Row {
  readonly no: string | null
  readonly cells: Readonly<Partial<Record<ColumnRole, Cell>>>
  /** How many rows a cell reaches down; the rows under it repeat its content in `cells`. */
  readonly down?: Readonly<Partial<Record<ColumnRole, number>>>
  /** Neighbouring columns that share the first one's cell; the others repeat its content in `cells`. */
  readonly across?: readonly (readonly [ColumnRole, ColumnRole])[]
  /** Name for edits and alignments; the number where there is none. */
  readonly id?: string
}

/** A row that heads those under it. `shape`: over all columns, or a full set of cells with the number apart. */
export interface Group {
  readonly no?: string
  readonly title: string
  readonly shape?: 'merged' | 'cells'
}

export interface Annex {
  /** As the contract has it (`01`, `I`); null where none is printed. */
  readonly number: string | null
  /** The heading's words before the title; none for a table in the body. */
  readonly heading?: string
  readonly title: string
  /** `(Kèm theo …)` under the heading. */
  readonly attached?: Phrase
  readonly columns: readonly Column[]
  readonly rows: readonly (Row | { readonly group: Group })[]
  readonly repeatHeader?: boolean
  /** A row of column numbers `(1) (2) …` under the header. */
  readonly columnNumbers?: boolean
  /** Heading and title on one line, as `Phụ lục số 02: …`. */
  readonly oneLine?: boolean
  /** Left out of the gold annexes: a heading repeated or with nothing under it. */
  readonly absent?: boolean
  readonly portrait?: boolean
  /** Prose under the heading, before the table. */
  readonly prose?: readonly Block[]
}

export interface Letterhead {
  readonly organ: readonly string[]
  /** `Số: 12/KH-UBND` as printed; none where the letterhead carries no number. */
  readonly number?: string
  readonly dateline?: string
}

/** One letterhead, title, preamble, outline and signature; a decision and its plan are two parts. */
export interface Part {
  readonly letterhead?: Letterhead
  readonly kindLine: string
  readonly title: readonly string[]
  readonly attached?: Phrase
  readonly addressee?: string
  /** Who decides, in capitals, over the legal basis. */
  readonly authority?: string
  readonly preamble: readonly Phrase[]
  readonly verb?: string
  readonly body: readonly Block[]
  readonly closing?: Phrase
  readonly signature?: Signature
}

export interface Signature {
  readonly recipients: readonly string[]
  /** Bullet and close of each recipient; the last one closes with a full stop. */
  readonly lines: readonly string[]
  readonly name: string | null
}

export interface DocumentNote {
  readonly kind: string
  readonly number: string | null
  readonly date: string | null
  readonly place: string | null
  readonly issuer: { readonly name: string; readonly level: string; readonly unit: string; readonly parents: readonly string[] }
  readonly title: string
  readonly planYear: number
  readonly planYears?: readonly number[]
  readonly signer: { readonly position: string | null; readonly name: string | null }
  readonly recipients: readonly string[]
  readonly attachments?: readonly { readonly kind: string; readonly title: string }[]
  readonly accept?: Readonly<Record<string, readonly unknown[]>>
}

export interface FindingNote {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'info'
  readonly message: string
  readonly where: string
}

export interface UnitNote {
  readonly id: string
  readonly name: string
  readonly surfaceForms: readonly string[]
  readonly scope?: 'generic'
}

/** How the text dump is laid out. */
export interface TextStyle {
  readonly seed: number
  /** `double`: a blank line after each line; `single`: none; `mixed`: as the distance of the lines gives it. */
  readonly spacing: 'double' | 'single' | 'mixed'
  readonly pageStart: 'space' | 'form-feed' | 'blank-lines'
  readonly pageNumber: 'none' | 'top' | 'bottom'
  readonly numberCell: 'top' | 'centre'
  readonly letterhead: 'by-cell' | 'by-line' | 'lost'
}

export interface WordStyle {
  readonly seed: number
  /** Labels such as `1.` and `I.` from Word's numbering instead of typed ones. */
  readonly automaticLabels?: boolean
  readonly automaticRowNumbers?: boolean
  readonly splitRuns?: boolean
  readonly pageNumber?: boolean
}

export interface Description {
  /** Why the document is in the corpus, for people. */
  readonly why: string
  readonly features: readonly string[]
  readonly document: DocumentNote
  readonly parts: readonly Part[]
  readonly annexes: readonly Annex[]
  readonly units: readonly UnitNote[]
  readonly findings: readonly FindingNote[]
  readonly findingsOptional?: readonly FindingNote[]
  readonly notes?: readonly string[]
  readonly text: TextStyle
  readonly word: WordStyle
  readonly pdf: 'libreoffice' | 'chromium'
}
