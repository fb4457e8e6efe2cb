import { DatabaseError, StartupError } from '../database/errors.ts';
import type { Graph } from '../database/graph.ts';
import type { Log } from '../database/log.ts';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { readConfig } from './config.ts';
import { exportDataset } from './export-dataset.ts';
import { DatasetError } from './faults.ts';
import { loadDataset, type LoadCounts } from './load-dataset.ts';
import { readDataset } from './read-dataset.ts';
import { VerificationError } from './verify-dataset.ts';

const usage = `Usage: stakeholder-graph <command> <folder>

  import <folder>   checks the data files of a folder and loads them in one transaction; what is there already stays
  export <folder>   writes the whole graph as data files that import reads back

The database is the one that the settings name: NEO4J_URI, else the embedded Neo4j in DATA_DIR. The format of the files is
in docs/data-format.md. Exit code 0: done; 1: not done, nothing was written.`;

const log: Log = {
  info: (message) => process.stdout.write(`${message}\n`),
  warn: (message) => process.stderr.write(`${message}\n`),
  error: (message) => process.stderr.write(`${message}\n`),
};

const commands: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  import: async (folder) => {
    const dataset = readDataset(folder);
    await withGraph(async (graph) => {
      const { entities, relationships } = await loadDataset(graph, dataset);
      log.info(`Entities: ${describe(entities)}. Relationships: ${describe(relationships)}.`);
    });
  },
  export: (folder) =>
    withGraph(async (graph) => {
      const { entities, relationships } = await exportDataset(graph, folder);
      log.info(`Wrote ${String(entities)} entities and ${String(relationships)} relationships to ${folder}.`);
    }),
};

async function withGraph(work: (graph: Graph) => Promise<void>): Promise<void> {
  const database = await openDatabase(readConfig(), { log, join: true });
  try {
    await migrate(database.graph, { log });
    await work(database.graph);
  } finally {
    await database.close();
  }
}

function describe({ created, updated, unchanged }: LoadCounts): string {
  return `${String(created)} created, ${String(updated)} updated, ${String(unchanged)} unchanged`;
}

/** Errors that are written for the reader; any other is a fault of the program and keeps its stack. */
function explain(error: unknown): string {
  const isForReader = [DatasetError, StartupError, VerificationError, DatabaseError].some(
    (type) => error instanceof type,
  );
  if (error instanceof Error) return isForReader ? error.message : (error.stack ?? error.message);
  return String(error);
}

async function main([name = '', folder, ...rest]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || folder === undefined || rest.length > 0) {
    log.error(usage);
    return 1;
  }
  try {
    await command(folder);
    return 0;
  } catch (error) {
    log.error(explain(error));
    return 1;
  }
}

process.exit(await main(process.argv.slice(2)));
