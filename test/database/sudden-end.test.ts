import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolderAt } from '../../database/embedded/data-folder.ts';
import { homeArgument } from '../../database/embedded/neo4j-settings.ts';
import { makeDataDir } from '../neo4j.ts';
import { type ServiceProcess, startService } from '../service-process.ts';
import { waitUntil } from './processes.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What is tested is what is answered, and a machine may be busy. */
const patient = { REQUEST_TIMEOUT_MS: '30000', DATABASE_TIMEOUT_MS: '30000' };

/** How often it is killed; `KILL_ROUNDS=50 npx vitest run --project database test/database/sudden-end.test.ts` takes ten minutes. */
const rounds = Number(process.env['KILL_ROUNDS'] ?? 4);

/** Moments all over a start and a little beyond, as shares of it, in the order of the golden ratio: never two close together. */
const momentOf = (round: number) => 1.2 * (((round + 1) * 0.618033988749895) % 1);

let dataDir: string;
beforeAll(() => {
  dataDir = makeDataDir();
});
afterAll(() => {
  rmSync(dataDir, { recursive: true });
});

const settings = () => ({ DATA_DIR: dataDir, NEO4J_HEAP_MB: '256', LOG_LEVEL: 'silent', ...patient });

/** Starts a service over the folder and kills it after a while, without a word and without a chance to clean up. */
async function killAfter(ms: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'api/server.ts'], {
    cwd: root,
    env: { PATH: process.env['PATH'], JAVA_HOME: process.env['JAVA_HOME'], PORT: '0', ...settings() },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  await pause(ms);
  child.kill('SIGKILL');
  await ended;
}

/** Every process that runs over the folder: Neo4j, its shell and its watcher. */
function leftRunning(): number[] {
  const home = homeArgument(dataFolderAt(dataDir).home);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && argumentsOf(name).includes(home))
    .map(Number);
}

function argumentsOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return []; // it has ended since it was listed
  }
}

async function counts({ url }: ServiceProcess): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: '{ projects { totalCount } stakeholders { totalCount } network { nodes { id } edges { id } } }',
    }),
  });
  const { data } = (await response.json()) as {
    data: { projects: object; stakeholders: object; network: { nodes: object[]; edges: object[] } };
  };
  const { nodes, edges } = data.network;
  return [data.projects, data.stakeholders, nodes.length, edges.length];
}

describe('a service that is killed at any moment', { timeout: 120_000 + rounds * 60_000 }, () => {
  it('leaves nothing running, and a folder that the next start makes good', async () => {
    // An undisturbed start over a folder of its own says how long one takes, and what is right.
    const other = makeDataDir();
    const begin = performance.now();
    const undisturbed = await startService({ ...settings(), DATA_DIR: other });
    const lastedMs = performance.now() - begin;
    const right = await counts(undisturbed);
    await undisturbed.close();
    rmSync(other, { recursive: true });

    for (let round = 0; round < rounds; round += 1) {
      await killAfter(lastedMs * momentOf(round));
      await waitUntil(() => leftRunning().length === 0, 30_000);
    }
    const service = await startService(settings());
    expect(await counts(service)).toEqual(right);
    expect(leftRunning()).not.toEqual([]);
    expect(await service.close()).toBe(0);
    expect(leftRunning()).toEqual([]);
  });
});
