import { renameSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { randomUUID } from 'node:crypto';
import type { DatabaseConfig } from '../config.ts';
import { silentLog } from '../log.ts';
import { archiveFlags } from './class-archive.ts';
import { prepareDataFolder } from './data-folder.ts';
import { type Distribution, provideDistribution } from './distribution.ts';
import { findJava } from './java.ts';
import { javaFlags } from './neo4j-settings.ts';
import { type EmbeddedOptions, startInFolder } from './running-neo4j.ts';

/** Java writes the archive when it ends, which takes 3 s on a machine at rest and far longer on a busy one. */
const archiveLimitMs = 5 * 60_000;

/**
 * Finds Java, provides the jars and the class archive.
 * @returns the command and its flags, class path included.
 * @throws StartupError when something is missing, with the ways on.
 */
export async function prepareJava(
  config: DatabaseConfig,
  { log, profile }: EmbeddedOptions,
): Promise<string[]> {
  // Java is asked for its version while the jars are checked.
  const found = findJava(config.javaHome);
  found.catch(() => undefined); // waited for below
  const distribution = await provideDistribution({ java: found, maven: config.mavenCommand, log });
  const java = await found;
  const command = [java.command, ...javaFlags(profile, config.heapMb), `@${writeClassPath(distribution)}`];
  const archive = await archiveFlags(distribution, java, log, (dataDir, flag) =>
    train({ ...config, dataDir, timeoutMs: 30_000 }, [...command, flag]),
  );
  return [...command, ...archive];
}

/** An argument file: 213 jars would make every list of processes unreadable. */
function writeClassPath({ folder, jars }: Distribution): string {
  const file = join(folder, 'class-path.txt');
  const quoted = jars.join(delimiter).replace(/["\\]/g, '\\$&');
  const part = `${file}.${randomUUID()}.part`;
  writeFileSync(part, `-cp "${quoted}"\n`);
  renameSync(part, file);
  return file;
}

/** The migrations touch what a service touches: reads, writes, schema, full text. */
async function train(config: DatabaseConfig, command: readonly string[]): Promise<void> {
  const [{ openGraph }, { migrate }] = await Promise.all([import('../graph.ts'), import('../migrate.ts')]);
  const neo4j = await startInFolder(config, prepareDataFolder(config.dataDir), command, {
    log: silentLog,
    profile: 'test',
    stopLimitMs: archiveLimitMs,
  });
  const graph = openGraph(neo4j.graphConfig);
  try {
    await migrate(graph, { log: silentLog });
  } finally {
    await graph.close();
    await neo4j.stop();
  }
}
