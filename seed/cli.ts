import { DatasetError, faultsAsData } from '../curation/faults.ts';
import { DatabaseError, StartupError } from '../database/errors.ts';
import type { Graph } from '../database/graph.ts';
import type { Log } from '../database/log.ts';
import { migrate, needsMigration } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { type Command, type ExportCommand, type ImportCommand, parseCommand, usage } from './command.ts';
import { readConfig } from './config.ts';
import { exportDataset } from './export-dataset.ts';
import { checkTarget, UnwritableError } from './export-target.ts';
import { importFiles, readFiles } from './import/import-files.ts';
import { readInput } from './input/read-input.ts';
import { progressLine } from './progress.ts';
import { VerificationError } from './verify-dataset.ts';

const log: Log = {
  info: (message) => process.stdout.write(`${message}\n`),
  warn: (message) => process.stderr.write(`${message}\n`),
  error: (message) => process.stderr.write(`${message}\n`),
};

/** Files are read before a database is opened, and checked before it is changed in any way, its schema included. */
async function runImport(command: ImportCommand): Promise<void> {
  // What is meant for a program stands alone on the standard output.
  const own = command.format === 'json' ? { ...log, info: log.warn } : log;
  const files = readFiles(readInput(command.path));
  await withGraph(own, async (graph) => {
    if (await needsMigration(graph)) await importFiles(graph, () => files, { ...command, isDryRun: true });
    if (!command.isDryRun) await migrate(graph, { log: own });
    const done = await importFiles(graph, () => files, command, progressLine(process.stderr));
    log.info(command.format === 'json' ? JSON.stringify(done.data, null, 2) : done.text);
  });
}

async function runExport({ path, hasHistory }: ExportCommand): Promise<void> {
  checkTarget(path, hasHistory);
  await withGraph(log, async (graph) => {
    await migrate(graph, { log });
    const { entities, relationships, lostRedirects } = await exportDataset(graph, path, { hasHistory });
    log.info(`Wrote ${String(entities)} entities and ${String(relationships)} relationships to ${path}.`);
    if (lostRedirects > 0) log.info(describeLost(lostRedirects));
  });
}

/** Data files have no place for what merged ids lead to: only the history of a zip brings that back. */
function describeLost(redirects: number): string {
  const ids = redirects === 1 ? 'merged id is' : 'merged ids are';
  return `${String(redirects)} ${ids} not in these files, whose import would leave links to them leading nowhere; a zip with its history holds them.`;
}

function run(command: Command): Promise<void> {
  return command.name === 'import' ? runImport(command) : runExport(command);
}

async function withGraph(own: Log, work: (graph: Graph) => Promise<void>): Promise<void> {
  const database = await openDatabase(readConfig(), { log: own, join: true });
  try {
    await work(database.graph);
  } finally {
    await database.close();
  }
}

/** An import is one transaction, and Neo4j holds all of that in memory until it is written. */
const tooLarge =
  'This does not fit into the memory that Neo4j allows for transactions; nothing was written. Import it in several ' +
  'parts, or give Neo4j more: NEO4J_HEAP_MB for the embedded one (docs/operating.md says how much for how many rows).';

/** Errors that are written for the reader; any other is a fault of the program and keeps its stack. */
function explain(error: unknown): string {
  const isForReader = [DatasetError, StartupError, VerificationError, DatabaseError, UnwritableError].some(
    (type) => error instanceof type,
  );
  if (error instanceof DatabaseError && error.failure === 'MEMORY') return tooLarge;
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
    if (command.name === 'import' && command.format === 'json' && error instanceof DatasetError) {
      log.info(JSON.stringify(faultsAsData(error.faults), null, 2));
    } else {
      log.error(explain(error));
    }
    return 1;
  }
}

process.exit(await main(process.argv.slice(2)));
