import type { Migration } from './migration.ts'

/** Which document an annex in a file of its own belongs to, and by what that was told. */
export const dossiers: Migration = {
  number: 2,
  name: 'dossiers',
  sqlite: `
    CREATE TABLE dossiers (document INTEGER PRIMARY KEY REFERENCES documents(id) ON DELETE CASCADE,
      main INTEGER NOT NULL REFERENCES documents(id) ON DELETE CASCADE, reason TEXT NOT NULL);
    CREATE INDEX dossiers_main ON dossiers(main);
  `,
}
