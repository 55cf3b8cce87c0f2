import type { Migration } from './migration.ts'

/** What the citation graph reads of documents and citations, and the graph itself. */
export const graph: Migration = {
  number: 3,
  name: 'graph',
  sqlite: `
    ALTER TABLE documents ADD COLUMN urn TEXT;
    ALTER TABLE documents ADD COLUMN parents TEXT;
    ALTER TABLE documents ADD COLUMN plan_years TEXT;
    ALTER TABLE documents ADD COLUMN attachments TEXT;
    ALTER TABLE documents ADD COLUMN in_force_from TEXT;
    ALTER TABLE citations ADD COLUMN number_intended TEXT;
    ALTER TABLE citations ADD COLUMN passage TEXT;
    ALTER TABLE citations ADD COLUMN says TEXT;
    CREATE TABLE graph_nodes (id INTEGER PRIMARY KEY, urn TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, number TEXT,
      number_key TEXT, date TEXT, issuer TEXT, level TEXT, places TEXT, title TEXT, held INTEGER NOT NULL, sha256 TEXT,
      status TEXT NOT NULL, until TEXT, watched INTEGER NOT NULL, in_degree INTEGER NOT NULL DEFAULT 0,
      out_degree INTEGER NOT NULL DEFAULT 0);
    CREATE INDEX graph_nodes_number ON graph_nodes(number_key);
    CREATE INDEX graph_nodes_sha256 ON graph_nodes(sha256);
    CREATE INDEX graph_nodes_cited ON graph_nodes(in_degree);
    CREATE TABLE graph_edges (id INTEGER PRIMARY KEY, from_node INTEGER NOT NULL, to_node INTEGER NOT NULL,
      relation TEXT NOT NULL, count INTEGER NOT NULL);
    CREATE UNIQUE INDEX graph_edges_from ON graph_edges(from_node, to_node, relation);
    CREATE INDEX graph_edges_to ON graph_edges(to_node, relation, from_node);
    CREATE TABLE graph_evidence (edge INTEGER NOT NULL, document INTEGER NOT NULL, position INTEGER NOT NULL,
      PRIMARY KEY (edge, document, position)) WITHOUT ROWID;
    CREATE TABLE graph_events (node INTEGER NOT NULL, type TEXT NOT NULL, by_urn TEXT, since TEXT, scope TEXT NOT NULL,
      source TEXT NOT NULL);
    CREATE INDEX graph_events_node ON graph_events(node);
    CREATE TABLE graph_unresolved (document TEXT NOT NULL, page INTEGER, raw TEXT NOT NULL, reason TEXT NOT NULL,
      candidates TEXT);
    CREATE INDEX graph_unresolved_document ON graph_unresolved(document, page, raw);
    CREATE TABLE graph_conflicts (number TEXT NOT NULL, ids TEXT NOT NULL, reason TEXT NOT NULL);
    CREATE TABLE graph_ended (name TEXT NOT NULL, level TEXT, until TEXT NOT NULL, successors TEXT NOT NULL,
      ambiguous INTEGER NOT NULL, documents TEXT NOT NULL);
    CREATE TABLE graph_state (fingerprint TEXT NOT NULL, "on" TEXT NOT NULL);
  `,
}
