import { type ServerProcess, startServer } from '../../scripts/server-process.ts';
import { startService } from '../../scripts/service-process.ts';
import type { DatabaseSettings } from '../stage.ts';
import type { Question, Side } from '../questions/question.ts';
import { installPeers, peerServer } from './peers.ts';

export type ContestantName = 'bare' | 'cold' | 'warm' | 'peer';

/** A server that answers all questions. */
export interface Contestant {
  readonly name: ContestantName;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly pid: number;
  close(): Promise<unknown>;
  sideOf(question: Question): Side;
}

interface Kind {
  readonly title: string;
  readonly side: 'bare' | 'service' | 'peer';
  start(database: DatabaseSettings): Promise<ServerProcess>;
}

/** A busy machine is slow at first, and the whole network is more than a stranger may ask for at once. */
const patient = {
  REQUEST_TIMEOUT_MS: '60000',
  DATABASE_TIMEOUT_MS: '60000',
  MAX_ROWS: '1000000',
};

const production = { NODE_ENV: 'production' };

function service(settings: Readonly<Record<string, string>>) {
  return (database: DatabaseSettings) =>
    startService({ ...production, ...patient, ...settings, ...database });
}

/** Who takes part, in the order of the tables. */
export const contestants: Readonly<Record<ContestantName, Kind>> = {
  bare: {
    title: 'bare HTTP handler, hand-written Cypher',
    side: 'bare',
    start: (database) =>
      startServer(['--import', 'tsx', 'bench/contestants/bare-server.ts'], { ...production, ...database }),
  },
  cold: { title: 'the service, cache off', side: 'service', start: service({ CACHE_MAX_MB: '0' }) },
  warm: { title: 'the service, cache on', side: 'service', start: service({}) },
  peer: {
    title: '@neo4j/graphql 7 with Apollo Server',
    side: 'peer',
    start: async (database) => {
      installPeers();
      return startServer([peerServer], { ...production, ...database });
    },
  },
};

/** Starts some contestants over one database; when one does not start, none is left running. */
export async function startContestants(
  names: readonly ContestantName[],
  database: DatabaseSettings,
): Promise<Contestant[]> {
  const started: Contestant[] = [];
  try {
    for (const name of names) {
      const { side, start } = contestants[name];
      const server = await start(database);
      started.push({
        name,
        origin: server.url,
        pid: server.pid,
        close: () => server.close(),
        sideOf: (question) => question[side],
      });
    }
    return started;
  } catch (error) {
    await Promise.all(started.map((contestant) => contestant.close()));
    throw error;
  }
}
