import { setTimeout as pause } from 'node:timers/promises';
import type { Graph } from '../../database/graph.ts';
import { residentMb } from '../processes.ts';
import type { Actor } from './actors.ts';
import type { Client } from './client.ts';
import { openSockets } from './processes.ts';

/** What was measured of the service at one moment; infinite what could not be measured. */
export interface Sample {
  /** Seconds since the begin of the load. */
  readonly second: number;
  readonly residentMb: number;
  readonly sockets: number;
  /** The 99th percentile of the event loop's delay in the seconds before, in milliseconds; null where it was not asked for. */
  readonly delayMs: number | null;
  readonly isAttack: boolean;
}

const everyMs = 2000;
/** A percentile says little of few delays, of which there are a hundred in a second: it is asked for every so many samples. */
const delayEvery = 7;

/** Takes a sample of the process `pid` now and then. */
export function gauge(
  client: Client,
  pid: number,
  isAttack: () => boolean,
  take: (sample: Sample) => void,
): Actor {
  return async (isOver) => {
    const begin = performance.now();
    await delayOf(client); // begins a new count
    for (let round = 1; !isOver(); round += 1) {
      await pause(everyMs);
      take({
        second: Math.round((performance.now() - begin) / 1000),
        residentMb: residentMb(pid) ?? Infinity,
        sockets: openSockets(pid) ?? Infinity,
        delayMs: round % delayEvery === 0 ? await delayOf(client) : null,
        isAttack: isAttack(),
      });
    }
  };
}

async function delayOf(client: Client): Promise<number> {
  const { text } = await client.get('/metrics');
  return 1000 * Number(/^nodejs_eventloop_lag_p99_seconds (\S+)$/m.exec(text)?.[1] ?? Infinity);
}

/** The transactions that run in the database, each as a line about it, the one that asks aside. */
export async function openTransactions(graph: Graph): Promise<string[]> {
  const rows = await graph.execute<{ about: string }>({
    name: 'show transactions',
    text: `SHOW TRANSACTIONS YIELD currentQuery, status, elapsedTime
           WHERE NOT currentQuery STARTS WITH 'SHOW TRANSACTIONS'
           RETURN status + ' for ' + toString(elapsedTime) + ': ' + left(currentQuery, 200) AS about`,
  });
  return rows.map(({ about }) => about);
}
