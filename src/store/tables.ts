/** What the store holds as rows, whatever the database: the columns of each table, in order. Lists are JSON text. */
export const TABLES = {
  documents: [
    'sha256',
    'extractor_version',
    'path',
    'media_type',
    'bytes',
    'pages',
    'kind',
    'number',
    'number_key',
    'date',
    'place',
    'issuer',
    'issuer_level',
    'issuer_unit',
    'province',
    'title',
    'plan_year',
    'signer_position',
    'signer_name',
  ],
  tasks: [
    'key',
    'annex',
    'annex_title',
    'no',
    'task_group',
    'task',
    'comparable',
    'field',
    'outputs',
    'lead',
    'support',
    'page',
    'confidence',
  ],
  task_units: ['task', 'part', 'unit', 'name', 'level', 'generic'],
  deadlines: ['owner', 'owner_key', 'subject', 'raw', 'kind', 'due', 'from_day', 'precision', 'every', 'event', 'within'],
  units: ['unit', 'canonical', 'name', 'level', 'generic', 'surface_forms'],
  citations: [
    'urn',
    'kind',
    'number',
    'date',
    'issuer',
    'name',
    'provision',
    'role',
    'relation',
    'raw',
    'page',
    'span_from',
    'span_to',
    'place',
  ],
  targets: ['path', 'metric', 'comparator', 'value', 'unit', 'raw', 'place'],
  indicators: ['path', 'metric', 'value', 'unit', 'raw'],
  assignments: ['path', 'unit', 'text', 'annexes'],
  outline: ['path', 'label', 'text', 'page'],
  footnotes: ['marker', 'text', 'page'],
  findings: ['rule', 'severity', 'message', 'page', 'place'],
} as const

export type TableName = keyof typeof TABLES
/** What a cell of any table may hold, in every database. */
export type Value = string | number | null
export type Row<T extends TableName = TableName> = { readonly [C in (typeof TABLES)[T][number]]: Value }
/** Tables of what a document holds, each row belonging to one document. */
export type PartName = Exclude<TableName, 'documents'>

export const PARTS = Object.keys(TABLES).filter((name) => name !== 'documents') as PartName[]
