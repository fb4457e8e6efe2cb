import { ensureHistory } from '../../curation/ledger.ts';
import { type Graph, openGraph } from '../../database/graph.ts';
import { silentLog } from '../../database/log.ts';
import { migrate } from '../../database/migrate.ts';
import { benchStatement } from '../bench-statements.ts';
import { startBenchNeo4j } from '../embedded.ts';
import { loadEntities } from '../load.ts';
import { timeInProcess } from './in-process.ts';
import { type Options, parseOptions, usage } from './options.ts';
import { importTable, type ImportResults, saveImportResults } from './results.ts';
import { networkFor, writeInputs } from './rows.ts';
import type { Way } from './ways.ts';

const timeoutMs = 10 * 60_000;
/** The ways that write. */
const writers = ['bare', 'import'] as const satisfies readonly Way[];
type Writer = (typeof writers)[number];

const takeBack = ['remove-relationships', 'remove-changes', 'remove-revisions'].map(benchStatement);

async function measure(options: Options): Promise<ImportResults> {
  const { rows, rounds } = options;
  const neo4j = await startBenchNeo4j('1536');
  const graph = openGraph({ ...neo4j.config, timeoutMs });
  try {
    const network = networkFor(rows);
    await migrate(graph, { log: silentLog });
    console.log(
      `${await loadEntities(graph, network)} entities are there; ${rows} relationships are to come.`,
    );
    await ensureHistory(graph);
    const material = { rows, ...writeInputs(neo4j.directory, network, rows) };
    const once = (way: Way) => timeInProcess({ way, material, config: { ...neo4j.config, timeoutMs } });

    /** Writes in one way, and takes back what it wrote once all of it was seen. */
    const written = async (way: Writer) => {
      const timed = await once(way);
      await requireAll(graph, rows, way);
      await empty(graph);
      return timed;
    };

    // The database's own warming up shall be in nobody's time.
    for (const way of writers) await written(way);
    const measured: Record<Way, Awaited<ReturnType<typeof once>>>[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const checking = await once('checking');
      const dryRun = await once('dryRun');
      // Each of the two begins in every other round: what the first leaves behind in the database falls on both.
      const isBareFirst = round % 2 === 0;
      const early = isBareFirst ? await written('bare') : null;
      const imported = await written('import');
      const bare = early ?? (await written('bare'));
      measured.push({ bare, import: imported, checking, dryRun });
    }
    return { rows, rounds: measured };
  } finally {
    await graph.close();
    await neo4j.close();
  }
}

/** Takes relationships and their history away again. */
async function empty(graph: Graph): Promise<void> {
  for (const statement of takeBack) await graph.execute(statement);
}

/** What is timed has been done: relationships are there, and their history where one is kept. Throws when they are not. */
async function requireAll(graph: Graph, rows: number, way: Writer): Promise<void> {
  const [held] = await graph.read<{ relationships: number; changes: number }>(
    benchStatement('count-imported'),
  );
  const changes = way === 'import' ? rows : 0;
  if (held?.relationships === rows && held.changes === changes) return;
  throw new Error(`${way} was to make ${rows} relationships, and there is ${JSON.stringify(held)}`);
}

if (process.argv.includes('--help')) console.log(usage);
else {
  const options = parseOptions(process.argv.slice(2));
  const results = await measure(options);
  console.log(importTable(results));
  if (options.writes) await saveImportResults(results);
}
