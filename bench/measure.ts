import type { Contestant, ContestantName } from './contestants/index.ts';
import type { LoadOutcome } from './load-client.ts';
import type { Loader } from './loader-process.ts';
import { cpuMs } from './processes.ts';
import type { Question } from './questions/question.ts';
import type { Stage } from './stage.ts';

/** How long is measured. */
export interface Timing {
  /** Per contestant and question, before anything is measured. */
  readonly warmUpMs: number;
  readonly roundMs: number;
  readonly rounds: number;
}

/** One contestant over one network. */
export interface Entry {
  readonly stage: Stage;
  readonly contestant: Contestant;
}

/** What was measured of one contestant, question and number of connections. */
export interface Measurement {
  readonly scale: number;
  readonly question: string;
  readonly contestant: ContestantName;
  readonly connections: number;
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the contestant's own process; null where it cannot be told. */
  readonly cpuMsPerRequest: number | null;
  /** Of the database meanwhile. */
  readonly databaseCpuMsPerRequest: number | null;
}

interface Round extends LoadOutcome {
  readonly cpuMs: number | null;
  readonly databaseCpuMs: number | null;
}

/** Warms all entries up for a question: in turn, a second each, so that none is cold when another is measured. */
export async function warmUp(
  loader: Loader,
  entries: readonly Entry[],
  question: Question,
  { warmUpMs }: Timing,
): Promise<void> {
  const turnMs = 1000;
  for (let done = 0; done < warmUpMs; done += turnMs) {
    for (const entry of entries) {
      await round(loader, entry, question, 16, Math.min(turnMs, warmUpMs - done));
    }
  }
}

/** Measures a question in rounds, in which the entries take turns and begin in another order each time. */
export async function measure(
  loader: Loader,
  entries: readonly Entry[],
  question: Question,
  connections: number,
  { roundMs, rounds }: Timing,
): Promise<Measurement[]> {
  const outcomes = new Map<Entry, Round[]>(entries.map((entry) => [entry, []]));
  for (let index = 0; index < rounds; index += 1) {
    for (let turn = 0; turn < entries.length; turn += 1) {
      const entry = entries[(turn + index) % entries.length];
      if (entry) outcomes.get(entry)?.push(await round(loader, entry, question, connections, roundMs));
    }
  }
  return [...outcomes].map(([{ stage, contestant }, list]) => ({
    scale: stage.scale,
    question: question.name,
    contestant: contestant.name,
    connections,
    ...summary(list),
  }));
}

async function round(
  loader: Loader,
  { stage, contestant }: Entry,
  question: Question,
  connections: number,
  durationMs: number,
): Promise<Round> {
  const side = contestant.sideOf(question);
  const before = [cpuMs(contestant.pid), cpuMs(stage.databasePid)] as const;
  const outcome = await loader.run({
    origin: contestant.origin,
    requests: question.values(stage.network).map((values) => side.request(values)),
    connections,
    durationMs,
  });
  if (outcome.failed > 0) {
    throw new Error(`${contestant.name} failed ${outcome.failed} requests of ${question.name}`);
  }
  const spent = (from: number | null, pid: number) => {
    const now = cpuMs(pid);
    return from === null || now === null ? null : now - from;
  };
  return {
    ...outcome,
    cpuMs: spent(before[0], contestant.pid),
    databaseCpuMs: spent(before[1], stage.databasePid),
  };
}

function summary(rounds: readonly Round[]) {
  const answered = sum(rounds.map((one) => one.answered));
  const latencies = rounds.flatMap(({ latenciesMs }) => latenciesMs).sort((a, b) => a - b);
  const perRequest = (spent: readonly (number | null)[]) =>
    spent.some((value) => value === null) ? null : digits(sum(spent.map(Number)) / answered);
  return {
    requestsPerSecond: digits((answered * 1000) / sum(rounds.map((one) => one.durationMs))),
    p50Ms: digits(quantile(latencies, 0.5)),
    p99Ms: digits(quantile(latencies, 0.99)),
    cpuMsPerRequest: perRequest(rounds.map((one) => one.cpuMs)),
    databaseCpuMsPerRequest: perRequest(rounds.map((one) => one.databaseCpuMs)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The smallest value that at least the given share of a sorted list does not exceed. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Three digits that count. */
function digits(value: number): number {
  return Number(value.toPrecision(3));
}
