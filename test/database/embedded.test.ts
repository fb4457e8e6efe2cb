import { readFileSync, rmSync, statSync } from 'node:fs';
import { getPriority } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolderAt } from '../../database/embedded/data-folder.ts';
import { silentLog } from '../../database/log.ts';
import { type Database, openDatabase } from '../../database/open.ts';
import { embeddedConfig, makeDataDir } from '../neo4j.ts';
import { patienceMs } from '../patience.ts';
import { endParent, isAlive, neo4jPid, startParent, waitUntil, watcherOf } from './processes.ts';

/** One folder through all tests, in their order: what each leaves behind is what the next one finds. */
let dataDir: string;
beforeAll(() => {
  dataDir = makeDataDir();
});
afterAll(() => {
  rmSync(dataDir, { recursive: true });
});

const config = () => ({ ...embeddedConfig(dataDir), timeoutMs: patienceMs });
const open = () => openDatabase(config(), { log: silentLog, profile: 'test' });

async function countStarts({ graph }: Pick<Database, 'graph'>): Promise<number | undefined> {
  const rows = await graph.read<{ starts: number }>({
    name: 'starts',
    text: 'MATCH (c:Counter) RETURN c.starts AS starts',
  });
  return rows[0]?.starts;
}

describe('the embedded Neo4j', () => {
  let database: Database;
  afterAll(() => database.close());

  it.each(['SIGKILL', 'SIGINT'] as const)('ends with a service that is ended by %s', async (signal) => {
    const parent = await startParent(dataDir);
    const pid = neo4jPid(dataDir);
    expect(isAlive(pid)).toBe(true);
    await endParent(parent, signal);
    await waitUntil(() => !isAlive(pid));
  });

  it('is ended by the next start when its watcher was killed as well', async () => {
    const parent = await startParent(dataDir);
    const pid = neo4jPid(dataDir);
    process.kill(watcherOf(pid), 'SIGKILL');
    await endParent(parent, 'SIGKILL');
    expect(isAlive(pid)).toBe(true);
    database = await open();
    expect(isAlive(pid)).toBe(false);
  });

  it('has the data of earlier starts, however those ended', async () => {
    expect(await countStarts(database)).toBe(3);
  });

  it('says where it is, and keeps its password to the owner', () => {
    const { description, password, lock } = dataFolderAt(dataDir);
    const text = readFileSync(description, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ uri: database.uri, pid: neo4jPid(dataDir) });
    expect(text).not.toContain(readFileSync(password, 'utf8').trim());
    for (const file of [description, password, lock]) expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('gives way to the service where both want a core, once it has been there for a while', async () => {
    await waitUntil(() => getPriority(neo4jPid(dataDir)) === getPriority() + 5);
  });

  it('refuses a second start over its folder, and is not disturbed', async () => {
    await expect(open()).rejects.toThrow(`is in use by process ${process.pid}`);
    expect(await countStarts(database)).toBe(3);
  });

  it('can be joined by a command, which leaves it running', async () => {
    const joined = await openDatabase(config(), { log: silentLog, join: true });
    expect(joined).toMatchObject({ uri: database.uri, embedded: false });
    expect(await countStarts(joined)).toBe(3);
    await joined.close();
    expect(await countStarts(database)).toBe(3);
  });

  it('comes back on the same port when it is killed', { timeout: 300_000 }, async () => {
    const pid = neo4jPid(dataDir);
    process.kill(pid, 'SIGKILL');
    await waitUntil(() => !isAlive(pid));
    await waitUntil(
      () =>
        countStarts(database).then(
          (starts) => starts === 3,
          () => false,
        ),
      110_000,
    );
    expect(neo4jPid(dataDir)).not.toBe(pid);
    expect(JSON.parse(readFileSync(dataFolderAt(dataDir).description, 'utf8'))).toMatchObject({
      uri: database.uri,
    });
  });

  it('is gone after close, and leaves its data only', async () => {
    const pid = neo4jPid(dataDir);
    await database.close();
    expect(isAlive(pid)).toBe(false);
    const { description, lock, pid: pidFile } = dataFolderAt(dataDir);
    for (const file of [description, lock, pidFile])
      expect(statSync(file, { throwIfNoEntry: false })).toBeUndefined();
  });
});
