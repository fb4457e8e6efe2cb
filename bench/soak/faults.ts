import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { dataFolderAt } from '../../database/embedded/data-folder.ts';
import { isListening } from '../../database/embedded/free-port.ts';
import { type Actor, isPlainAnswer, plainQuestion } from './actors.ts';
import type { Client } from './client.ts';
import type { Ledger } from './ledger.ts';

/** Milliseconds between the end of one fault and the begin of the next, and of a pause of Neo4j. */
const calmMs = 60_000;
const frozenMs = 5000;
const lookMs = 20;

/** What happens to Neo4j, in turn. */
export const faults = ['kill', 'freeze'] as const;

/** How long right answers took after a fault was over. */
export interface Back {
  readonly fault: (typeof faults)[number];
  readonly tookMs: number;
  /** When that was, in seconds since the begin of the load. */
  readonly second: number;
}

interface Scene {
  readonly client: Client;
  readonly ledger: Ledger;
  readonly dataDir: string;
  /** Whether it is too late for another fault: what is left at the end shall not be a Neo4j that is coming back. */
  readonly isLate: () => boolean;
}

/** Kills and freezes Neo4j in turn; tells how long after it takes connections again the plain question was answered. */
export function saboteur({ client, ledger, dataDir, isLate }: Scene, tell: (back: Back) => void): Actor {
  const { pid, description } = dataFolderAt(dataDir);
  const { uri } = z.object({ uri: z.string() }).parse(JSON.parse(readFileSync(description, 'utf8')));
  const port = Number(new URL(uri).port);

  async function kill(): Promise<void> {
    process.kill(Number(readFileSync(pid, 'utf8')), 'SIGKILL');
    while (await isListening(port)) await pause(lookMs);
    while (!(await isListening(port))) await pause(lookMs);
  }

  async function freeze(): Promise<void> {
    const frozen = Number(readFileSync(pid, 'utf8'));
    process.kill(frozen, 'SIGSTOP');
    await pause(frozenMs).finally(() => process.kill(frozen, 'SIGCONT'));
  }

  return async (isOver) => {
    for (let round = 0; ; round += 1) {
      for (let waited = 0; waited < calmMs; waited += 1000) {
        if (isLate()) return;
        await pause(1000);
      }
      ledger.setAway(true);
      const fault = faults[round % faults.length] ?? 'kill';
      await (fault === 'kill' ? kill() : freeze());
      const begin = performance.now();
      while (!isPlainAnswer(await client.query(`${plainQuestion}# back ${performance.now()}`)) && !isOver()) {
        await pause(lookMs);
      }
      tell({ fault, tookMs: performance.now() - begin, second: ledger.second() });
      // A service that does not call itself ready refuses what Neo4j has not planned yet.
      while ((await client.get('/readyz')).status !== 200 && !isOver()) await pause(lookMs);
      // What else was asked in the meantime may still be on its way.
      await pause(2000);
      ledger.setAway(false);
    }
  };
}
