import { type Migration, migrationStatement, readMigrations } from '../cypher/migrations.ts';
import { DatabaseError, StartupError } from './errors.ts';
import type { Graph, Transaction } from './graph.ts';
import type { Log } from './log.ts';
import { type Applied, findPending } from './migration-history.ts';
import { withMigrationLock } from './migration-lock.ts';

/** Filling an index over a large graph takes longer than a request may. */
const timeoutMs = 10 * 60_000;

const statements = {
  constraint: migrationStatement('create-migration-constraint'),
  list: migrationStatement('list-migrations'),
  record: migrationStatement('record-migration'),
  awaitIndexes: migrationStatement('await-indexes'),
};

export interface MigrateOptions {
  readonly log: Log;
  /** The steps to take; those of `cypher/migrations` unless given. */
  readonly migrations?: readonly Migration[];
}

/**
 * Brings the database's schema to the state that this service needs: applies the migrations that it does not have yet,
 * once and in order, while no other service does; returns when every index is filled.
 * @throws StartupError when a file is faulty, was changed after it was applied or is missing, or when the database is
 * newer than this service, or a migration fails; DatabaseError when the database does not answer.
 */
export async function migrate(
  graph: Graph,
  { log, migrations = readOrExplain() }: MigrateOptions,
): Promise<void> {
  // Mostly nothing is to be applied; then both are known as soon as the slower one.
  const [missing] = await Promise.all([pending(graph, migrations), awaitIndexes(graph)]);
  if (missing.length > 0) {
    await graph.execute(statements.constraint);
    await withMigrationLock(graph, log, async (keepLock) => {
      // Looked at again: another service may have applied them in the meantime.
      for (const migration of await pending(graph, migrations)) {
        await keepLock();
        await apply(graph, migration, log);
      }
    });
    await awaitIndexes(graph);
  }
}

async function awaitIndexes(graph: Graph): Promise<void> {
  const parameters = { seconds: timeoutMs / 1000 };
  await graph.write((transaction) => transaction.run(statements.awaitIndexes, parameters), { timeoutMs });
}

/**
 * Whether the database's schema is older than this service needs.
 * @throws StartupError as `migrate` does, when the two cannot be brought together; DatabaseError
 */
export async function needsMigration(graph: Graph): Promise<boolean> {
  return (await pending(graph, readOrExplain())).length > 0;
}

async function pending(graph: Graph, migrations: readonly Migration[]): Promise<Migration[]> {
  return findPending(migrations, await graph.read<Applied>(statements.list));
}

async function apply(graph: Graph, migration: Migration, log: Log): Promise<void> {
  const begin = performance.now();
  const durationMs = () => Math.round(performance.now() - begin);
  try {
    await run(graph, migration, durationMs);
  } catch (cause) {
    if (!(cause instanceof DatabaseError)) throw cause;
    const reason = cause.cause instanceof Error ? cause.cause.message : cause.message;
    throw new StartupError(`Migration ${migration.file} failed: ${reason}`, { cause });
  }
  log.info(`Applied migration ${migration.file} in ${durationMs()} ms`);
}

/** Data and its record are one transaction. Schema cannot be; its statements can be repeated instead. */
async function run(graph: Graph, migration: Migration, durationMs: () => number): Promise<void> {
  const { version, name, checksum } = migration;
  const change = async (transaction: Transaction) => {
    for (const statement of migration.statements) await transaction.run(statement);
  };
  const record = async (transaction: Transaction) => {
    await transaction.run(statements.record, { version, name, checksum, durationMs: durationMs() });
  };
  if (migration.changes === 'SCHEMA') {
    await graph.write(change, { timeoutMs });
    await graph.write(record, { timeoutMs });
  } else {
    await graph.write((transaction) => change(transaction).then(() => record(transaction)), { timeoutMs });
  }
}

function readOrExplain(): Migration[] {
  try {
    return readMigrations();
  } catch (cause) {
    throw new StartupError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}
