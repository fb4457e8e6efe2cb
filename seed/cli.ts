import { DatasetError, faultsAsData } from '../curation/faults.ts';
import { DatabaseError, StartupError } from '../database/errors.ts';
import type { Graph } from '../database/graph.ts';
import type { Log } from '../database/log.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { type Command, parseCommand, usage } from './command.ts';
import { readConfig } from './config.ts';
import { exportDataset } from './export-dataset.ts';
import { importPath } from './import/import-path.ts';
import { progressLine } from './progress.ts';
import { VerificationError } from './verify-dataset.ts';

const log: Log = {
  info: (message) => process.stdout.write(`${message}\n`),
  warn: (message) => process.stderr.write(`${message}\n`),
  error: (message) => process.stderr.write(`${message}\n`),
};

async function run(command: Command): Promise<void> {
  // What is meant for a program stands alone on the standard output.
  const own = command.format === 'json' ? { ...log, info: log.warn } : log;
  await withGraph(own, async (graph) => {
    if (command.name === 'import') {
      const progress = progressLine(process.stderr);
      const done = await importPath(graph, command, progress);
      log.info(command.format === 'json' ? JSON.stringify(done.data, null, 2) : done.text);
    } else {
      const { entities, relationships } = await exportDataset(graph, command.path, command);
      log.info(
        `Wrote ${String(entities)} entities and ${String(relationships)} relationships to ${command.path}.`,
      );
    }
  });
}

async function withGraph(own: Log, work: (graph: Graph) => Promise<void>): Promise<void> {
  const database = await openDatabase(readConfig(), { log: own, join: true });
  try {
    await migrate(database.graph, { log: own });
    await work(database.graph);
  } finally {
    await database.close();
  }
}

/** Errors that are written for the reader; any other is a fault of the program and keeps its stack. */
function explain(error: unknown): string {
  const isForReader = [DatasetError, StartupError, VerificationError, DatabaseError].some(
    (type) => error instanceof type,
  );
  if (error instanceof Error) return isForReader ? error.message : (error.stack ?? error.message);
  return String(error);
}

async function main(args: readonly string[]): Promise<number> {
  const command = parseCommand(args);
  if (!command) {
    log.error(usage);
    return 1;
  }
  try {
    await run(command);
    return 0;
  } catch (error) {
    if (command.format === 'json' && error instanceof DatasetError) {
      log.info(JSON.stringify(faultsAsData(error.faults), null, 2));
    } else {
      log.error(explain(error));
    }
    return 1;
  }
}

process.exit(await main(process.argv.slice(2)));
