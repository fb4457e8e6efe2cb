import { migrationStatement, readMigrations } from '../cypher/migrations.ts';
import type { Graph } from './graph.ts';
import type { Applied } from './migration-history.ts';

/** What a database lacks for this service. */
export interface CheckUp {
  /** The migrations that were not applied, by their files. */
  readonly migrations: readonly string[];
  /** The indexes that the migrations made and that are not ONLINE, with their state; `MISSING` when somebody dropped one. */
  readonly indexes: Readonly<Record<string, string>>;
}

/** The names of what a migration makes; a constraint has an index of its name. */
const made = /\bCREATE (?:(?:FULLTEXT|RANGE|TEXT|POINT|VECTOR) )?(?:INDEX|CONSTRAINT) (\w+)/g;

/**
 * Looks at what the database must have for answers to be right and quick. A database that a newer service has migrated
 * lacks nothing: what is there is what this one needs.
 * @returns a function that asks the database; it throws DatabaseError
 */
export function checkUps(graph: Pick<Graph, 'read'>): () => Promise<CheckUp> {
  const listMigrations = migrationStatement('list-migrations');
  const listIndexes = migrationStatement('list-indexes');
  const migrations = readMigrations();
  const indexNames = migrations.flatMap(({ statements }) =>
    statements.flatMap(({ text }) => [...text.matchAll(made)].map((match) => match[1] ?? '')),
  );

  return async () => {
    const [applied, indexes] = await Promise.all([
      graph.read<Applied>(listMigrations),
      graph.read<{ name: string; state: string }>(listIndexes),
    ]);
    const checksums = new Set(applied.map(({ checksum }) => checksum));
    const states = new Map(indexes.map(({ name, state }) => [name, state]));
    return {
      migrations: migrations.filter(({ checksum }) => !checksums.has(checksum)).map(({ file }) => file),
      indexes: Object.fromEntries(
        indexNames
          .map((name): [string, string] => [name, states.get(name) ?? 'MISSING'])
          .filter(([, state]) => state !== 'ONLINE'),
      ),
    };
  };
}
