import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../log.ts';
import type { Distribution } from './distribution.ts';
import type { Java } from './java.ts';

/** Starts a Neo4j over a folder of its own with one more Java flag, works a little with it, and ends it in order. */
export type TrainingRun = (dataDir: string, flag: string) => Promise<void>;

/** The archives that are being made: several that start at once need one. */
const underWay = new Map<string, Promise<void>>();

/**
 * Gives the Java flags that load Neo4j's classes from an archive, which takes 2 s off each start. The archive is made
 * once for each Java and set of jars, by a training run. Never fails: without an archive Neo4j starts as well.
 */
export async function archiveFlags(
  distribution: Distribution,
  java: Java,
  log: Log,
  train: TrainingRun,
): Promise<string[]> {
  const file = join(distribution.folder, `classes-${fingerprint(distribution, java)}.jsa`);
  const failed = `${file}.failed`; // so that a machine where it does not work tries once, and not at each start
  const announceAndMake = async () => {
    log.info('Preparing Neo4j for quick starts, once');
    const problem = await makeArchive(file, train);
    if (problem === undefined) return;
    log.warn(`Neo4j will start more slowly: ${problem}`);
    writeFileSync(failed, problem);
  };
  if (!existsSync(file) && !existsSync(failed)) {
    const making = underWay.get(file) ?? announceAndMake().finally(() => underWay.delete(file));
    underWay.set(file, making);
    await making;
  }
  return existsSync(file)
    ? [`-XX:SharedArchiveFile=${file}`, '-Xshare:auto', '-Xlog:disable', '-Xlog:all=error']
    : [];
}

async function makeArchive(file: string, train: TrainingRun): Promise<string | undefined> {
  const part = `${file}.${randomUUID()}.part`;
  const dataDir = mkdtempSync(join(tmpdir(), 'neo4j-training-'));
  try {
    await train(dataDir, `-XX:ArchiveClassesAtExit=${part}`);
    renameSync(part, file);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    rmSync(part, { force: true });
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Java itself checks that the jars are those of the archive; the name keeps several Javas apart. */
function fingerprint({ jars, version }: Distribution, { build }: Java): string {
  return createHash('sha256')
    .update(JSON.stringify([build, version, jars]))
    .digest('hex')
    .slice(0, 12);
}
