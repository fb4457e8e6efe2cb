import type { Migration } from '../cypher/migrations.ts';
import { StartupError } from './errors.ts';

/** A migration as the graph remembers it. */
export interface Applied {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

/**
 * The migrations that are still to be applied.
 * @throws StartupError when the history and the files cannot both be right.
 */
export function findPending(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const newest = migrations.at(-1)?.version ?? 0;
  applied.forEach((entry, index) => {
    compare(entry, index + 1, migrations, newest);
  });
  return migrations.slice(applied.length);
}

function compare(entry: Applied, expected: number, migrations: readonly Migration[], newest: number): void {
  const label = `V${String(entry.version).padStart(3, '0')} "${entry.name}"`;
  if (entry.version > newest) {
    throw new StartupError(
      `The database has migration ${label}, this service knows those up to V${String(newest).padStart(3, '0')}: ` +
        'a newer service has prepared it. Start that version or a later one, or use another database.',
    );
  }
  if (entry.version !== expected) {
    throw new StartupError(
      `The database lacks migration ${expected} and has ${label}: they were applied out of order. ` +
        'Use a database that only this service has migrated, or restore a backup.',
    );
  }
  const file = migrations.find(({ version }) => version === entry.version);
  if (file?.checksum !== entry.checksum) {
    throw new StartupError(
      `Migration ${file?.file ?? label} is not what was applied to the database (${label}). ` +
        'An applied migration is never changed: restore the file, and put the change into a new one.',
    );
  }
}
