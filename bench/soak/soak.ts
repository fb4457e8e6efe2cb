import { mkdtempSync, rmSync } from 'node:fs';
import { constants, getPriority, setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { mintToken } from '../../api/access/tokens.ts';
import { parseConfig } from '../../api/config.ts';
import { silentLog } from '../../database/log.ts';
import { openDatabase } from '../../database/open.ts';
import { startService, type ServiceProcess } from '../../scripts/service-process.ts';
import {
  type Actor,
  attacker,
  deaf,
  editor,
  exporter,
  isPlainAnswer,
  type PlainAnswer,
  plainQuestion,
  prober,
  reader,
  subscriber,
} from './actors.ts';
import { type Client, openClient } from './client.ts';
import { type Back, saboteur } from './faults.ts';
import { gauge, openTransactions, type Sample } from './gauges.ts';
import { openLedger } from './ledger.ts';
import type { SoakOptions } from './options.ts';
import { openSockets } from './processes.ts';
import type { Figures } from './verdict.ts';

/** How the time is shared between attacks and peace, in seconds: attacks begin after a while of the other. */
const attackRhythm = { every: 30, from: 15 };
/** Milliseconds after which sockets are counted, and in which the last transaction must have ended on any machine. */
const settleMs = 4000;
const leaveMs = 30_000;
/** Time for a busy machine, where it is not measured how soon somebody is told of a fault. */
const patient = { REQUEST_TIMEOUT_MS: '30000', DATABASE_TIMEOUT_MS: '30000' };
/** By how much those who use the service give way to it, as `nice` counts it: they stand for others on machines of their own. */
const niceness = 10;
const secret = 'a-secret-of-the-soak-that-is-long-enough-0123456789';

/** How long a Neo4j that was killed may take until it has planned again what is asked. */
const recoverySeconds = 45;

/**
 * Starts the real service with its own Neo4j over an empty folder, and lets readers, exporters, subscribers, an editor and
 * attackers use it at the same time while memory, sockets, delays and answers are watched. Everything that was started is
 * ended, however it goes.
 */
export async function soak(options: SoakOptions): Promise<Figures> {
  const dataDir = mkdtempSync(join(tmpdir(), 'soak-'));
  try {
    const service = await startService({
      DATA_DIR: dataDir,
      AUTH_JWT_SECRET: secret,
      LOG_LEVEL: 'error',
      ...(options.withFaults ? {} : patient),
      AUDIT_LOG: join(dataDir, 'audit.jsonl'),
    });
    try {
      return await load(service, dataDir, options);
    } finally {
      await service.close();
    }
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function load(service: ServiceProcess, dataDir: string, options: SoakOptions): Promise<Figures> {
  setPriority(Math.min(getPriority() + niceness, constants.priority.PRIORITY_LOW));
  const client = openClient(service.url);
  const attacking = openClient(service.url);
  const access = { ...parseConfig({}).api.access, secret };
  const token = await mintToken(access, { name: 'Soak', role: 'admin', days: 2 });
  await untilWarm(client);

  const ledger = openLedger();
  const begin = performance.now();
  const seconds = () => (performance.now() - begin) / 1000;
  const isLate = () => seconds() > options.seconds - recoverySeconds;
  const isAttack = () => seconds() % attackRhythm.every > attackRhythm.from;
  const scene = { client, ledger, admin: { authorization: `Bearer ${token}` }, isAttack };
  const samples: Sample[] = [];
  const plain: PlainAnswer[] = [];
  const back: Back[] = [];
  let changesTold = 0;
  const actors: Actor[] = [
    prober(scene, (answer) => plain.push(answer)),
    gauge(client, service.pid, isAttack, (sample) => samples.push(sample)),
    ...[0, 1, 2].map((seed) => reader(scene, seed)),
    exporter(scene),
    editor(scene),
    ...Array.from({ length: 5 }, () => subscriber(scene, () => (changesTold += 1))),
    ...[0, 5, 9].map((first) => attacker({ ...scene, client: attacking }, first)),
    deaf(scene),
    ...(options.withFaults ? [saboteur({ client, ledger, dataDir, isLate }, (one) => back.push(one))] : []),
  ];
  const isOver = () => seconds() > options.seconds;
  await Promise.all(actors.map((act) => act(isOver)));
  await client.close();
  await attacking.close();
  const ended = await transactionsLeft(dataDir);
  await pause(settleMs);
  return {
    seconds: options.seconds,
    withFaults: options.withFaults,
    samples,
    plain: plain.sort((a, b) => a.tookMs - b.tookMs),
    counts: Object.fromEntries(ledger.counts),
    changesTold,
    wrong: ledger.wrong,
    said: service
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .slice(0, 20),
    refusals: ledger.refusals,
    left: { sockets: openSockets(service.pid) ?? Infinity, ...ended },
    back,
  };
}

/** A service that has just started plans its statements and computes its layout; what is measured is how it is later. */
async function untilWarm(client: Client): Promise<void> {
  const isWarm = async () => (await client.get('/metrics')).text.includes('statement="search-entities"');
  for (let tries = 0; tries < 1500; tries += 1) {
    if ((await isWarm()) && isPlainAnswer(await client.query(plainQuestion))) return;
    await pause(200);
  }
  throw new Error('The service did not get warm within five minutes.');
}

/** Which transactions go on when everybody has gone, and how long it took until there were none. */
async function transactionsLeft(dataDir: string): Promise<{ transactions: string[]; endedMs: number }> {
  const { database } = parseConfig({ DATA_DIR: dataDir, ...patient });
  const { graph, close } = await openDatabase(database, { log: silentLog, join: true });
  const begin = performance.now();
  try {
    while ((await openTransactions(graph)).length > 0 && performance.now() - begin < leaveMs)
      await pause(100);
    return { transactions: await openTransactions(graph), endedMs: performance.now() - begin };
  } finally {
    await close();
  }
}
