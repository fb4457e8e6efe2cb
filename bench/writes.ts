import neo4j from 'neo4j-driver';
import { ask } from './compare.ts';
import { benchStatement } from './bench-statements.ts';
import { idOf } from './generate.ts';
import type { Loader } from './loader-process.ts';
import { measure, type Measurement, warmUp } from './measure.ts';
import type { Options } from './options.ts';
import { printMeasurements } from './report.ts';
import type { Contestant } from './contestants/index.ts';
import type { Stage } from './stage.ts';

/** What the service makes of a foreign client that writes once a second. */
export interface UnderWrites {
  readonly measurements: readonly Measurement[];
  readonly written: number;
  /** Answers that were older than the data when they were asked for. */
  readonly stale: number;
}

const pauseMs = 1000;

/** Measures the cached service against the bare handler while a foreign client changes an entity once a second. */
export async function measureUnderWrites(
  stage: Stage,
  loader: Loader,
  options: Options,
): Promise<UnderWrites> {
  const taking = stage.contestants.filter(({ name }) => name === 'bare' || name === 'warm');
  const entries = taking.map((contestant) => ({ stage, contestant }));
  const warm = taking.find(({ name }) => name === 'warm');
  if (!warm) throw new Error('nobody to measure');
  const writer = startWriter(stage, warm);
  const measurements: Measurement[] = [];
  try {
    console.log('\nWith one foreign write a second:');
    for (const question of options.questions) {
      await warmUp(loader, entries, question, { ...options.timing, warmUpMs: 1000 });
      const timing = { ...options.timing, roundMs: Math.max(options.timing.roundMs, 2 * pauseMs), rounds: 1 };
      const found = await measure(loader, entries, question, 16, timing);
      printMeasurements(question, found);
      measurements.push(...found);
    }
  } finally {
    await writer.close();
  }
  const { written, stale } = writer.counts();
  console.log(`${written} writes, ${stale} stale answers`);
  return { measurements, written, stale };
}

/** A client that knows nothing of the service; after each write it looks whether the service gives what was written. */
function startWriter({ database }: Stage, { origin }: Contestant) {
  const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE } = database;
  const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
    telemetryDisabled: true,
  });
  const { text } = benchStatement('write-note');
  const id = idOf('CLUSTER', 0);
  const look = {
    method: 'POST',
    path: '/graphql',
    body: JSON.stringify({ query: `{ cluster(id: "${id}") { noteEn } }` }),
  } as const;
  let [written, stale] = [0, 0];
  const closing = new AbortController();

  const writing = (async () => {
    while (!closing.signal.aborted) {
      const note = String(written + 1);
      await driver.executeQuery(text, { id, note }, { database: NEO4J_DATABASE });
      written += 1;
      const { data } = JSON.parse(await ask(origin, look)) as { data: { cluster: { noteEn: string } } };
      if (data.cluster.noteEn !== note) stale += 1;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  })();
  return {
    counts: () => ({ written, stale }),
    close: async () => {
      closing.abort();
      await writing.finally(() => driver.close());
    },
  };
}
