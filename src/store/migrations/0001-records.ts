import type { Migration } from './migration.ts'

const PART = 'document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, position INTEGER NOT NULL'
const KEY = 'PRIMARY KEY (document, position)'

/** Documents and what they hold, the search, quarantine and runs. */
export const records: Migration = {
  number: 1,
  name: 'records',
  sqlite: `
    CREATE TABLE documents (
      id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, extractor_version TEXT NOT NULL, path TEXT NOT NULL,
      media_type TEXT NOT NULL, bytes INTEGER NOT NULL, pages INTEGER, kind TEXT NOT NULL, number TEXT, number_key TEXT,
      date TEXT, place TEXT, issuer TEXT, issuer_level TEXT, issuer_unit TEXT, province TEXT, title TEXT,
      plan_year INTEGER, signer_position TEXT, signer_name TEXT);
    CREATE INDEX documents_number ON documents(number_key);
    CREATE TABLE record_json (document INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE, json TEXT NOT NULL);
    CREATE TABLE tasks (${PART}, key TEXT NOT NULL, annex TEXT, annex_title TEXT, no TEXT, task_group TEXT,
      task TEXT NOT NULL, comparable TEXT NOT NULL, field TEXT, outputs TEXT NOT NULL, lead TEXT NOT NULL,
      support TEXT NOT NULL, page INTEGER, confidence REAL, ${KEY}) WITHOUT ROWID;
    CREATE INDEX tasks_field ON tasks(field);
    CREATE TABLE task_units (${PART}, task TEXT NOT NULL, part TEXT NOT NULL, unit TEXT NOT NULL, name TEXT NOT NULL,
      level TEXT, generic INTEGER NOT NULL, ${KEY}) WITHOUT ROWID;
    CREATE INDEX task_units_unit ON task_units(unit);
    CREATE TABLE deadlines (${PART}, owner TEXT NOT NULL, owner_key TEXT NOT NULL, subject TEXT, raw TEXT NOT NULL,
      kind TEXT NOT NULL, due TEXT, from_day TEXT, precision TEXT, every TEXT, event TEXT, within TEXT, ${KEY}) WITHOUT ROWID;
    CREATE INDEX deadlines_due ON deadlines(due);
    CREATE TABLE units (${PART}, unit TEXT NOT NULL, canonical TEXT NOT NULL, name TEXT NOT NULL, level TEXT,
      generic INTEGER NOT NULL, surface_forms TEXT NOT NULL, ${KEY}) WITHOUT ROWID;
    CREATE INDEX units_canonical ON units(canonical);
    CREATE TABLE citations (${PART}, urn TEXT NOT NULL, kind TEXT NOT NULL, number TEXT, date TEXT, issuer TEXT, name TEXT,
      provision TEXT, role TEXT NOT NULL, relation TEXT NOT NULL, raw TEXT NOT NULL, page INTEGER, span_from INTEGER NOT NULL,
      span_to INTEGER NOT NULL, place TEXT, ${KEY}) WITHOUT ROWID;
    CREATE INDEX citations_urn ON citations(urn);
    CREATE TABLE targets (${PART}, path TEXT NOT NULL, metric TEXT NOT NULL, comparator TEXT NOT NULL, value REAL NOT NULL,
      unit TEXT NOT NULL, raw TEXT NOT NULL, place TEXT, ${KEY}) WITHOUT ROWID;
    CREATE TABLE indicators (${PART}, path TEXT NOT NULL, metric TEXT NOT NULL, value REAL NOT NULL, unit TEXT NOT NULL,
      raw TEXT NOT NULL, ${KEY}) WITHOUT ROWID;
    CREATE TABLE assignments (${PART}, path TEXT NOT NULL, unit TEXT NOT NULL, text TEXT NOT NULL, annexes TEXT NOT NULL,
      ${KEY}) WITHOUT ROWID;
    CREATE TABLE outline (${PART}, path TEXT NOT NULL, label TEXT NOT NULL, text TEXT NOT NULL, page INTEGER, ${KEY}) WITHOUT ROWID;
    CREATE TABLE footnotes (${PART}, marker TEXT NOT NULL, text TEXT NOT NULL, page INTEGER, ${KEY}) WITHOUT ROWID;
    CREATE TABLE findings (${PART}, rule TEXT NOT NULL, severity TEXT NOT NULL, message TEXT NOT NULL, page INTEGER,
      place TEXT NOT NULL, ${KEY}) WITHOUT ROWID;
    CREATE INDEX findings_rule ON findings(rule);
    CREATE TABLE passages (id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE,
      part TEXT NOT NULL, place TEXT NOT NULL, page INTEGER, text TEXT NOT NULL);
    CREATE INDEX passages_document ON passages(document);
    CREATE VIRTUAL TABLE passage_words USING fts5(words, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2');
    CREATE TABLE quarantine (sha256 TEXT PRIMARY KEY, path TEXT NOT NULL, code TEXT NOT NULL, reason TEXT NOT NULL,
      time TEXT NOT NULL, copy TEXT);
    CREATE TABLE runs (id INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT, outcome TEXT NOT NULL DEFAULT '{}');
  `,
}
