import { quantile } from '../measure.ts';
import type { PlainAnswer } from './actors.ts';
import { type Back, faults } from './faults.ts';
import type { Sample } from './gauges.ts';
import type { Refusal } from './ledger.ts';

/** What came of a soak; times in milliseconds. */
export interface Figures {
  readonly seconds: number;
  /** Whether Neo4j was to be killed and frozen. */
  readonly withFaults: boolean;
  readonly samples: readonly Sample[];
  /** The answers to the plain question while Neo4j was there, the fastest first. */
  readonly plain: readonly PlainAnswer[];
  readonly counts: Readonly<Record<string, number>>;
  readonly changesTold: number;
  readonly wrong: readonly string[];
  /** What the service logged as errors, the first of it. */
  readonly said: readonly string[];
  readonly refusals: readonly Refusal[];
  /** What was left when everybody had gone. */
  readonly left: {
    readonly sockets: number;
    readonly transactions: readonly string[];
    readonly endedMs: number;
  };
  /** How long it took until a right answer after each fault. */
  readonly back: readonly Back[];
}

export interface Promised {
  readonly what: string;
  readonly found: number;
  readonly most: number;
  /** Whether a slow machine may break it. */
  readonly isTimed: boolean;
}

/** Connections to Neo4j that are kept by default, and what a process listens and talks on by itself. */
const mostSockets = 50 + 10;
/** Milliseconds in which a failing answer is promised. */
const slowMs = 2000;
/** A slope over less time says how a process warms up, and not whether it leaks. */
const leastSecondsForSlope = 600;

/** What cannot be measured is infinitely much or no number, and keeps no promise. */
export function isKept({ found, most }: Promised): boolean {
  return found <= most;
}

/** Everything that is promised, with what was found. */
export function promises(figures: Figures): Promised[] {
  const { seconds, withFaults, samples, plain, wrong, left, back, refusals } = figures;
  const backMs = back.map(({ tookMs }) => tookMs);
  const happened = new Set(back.map(({ fault }) => fault));
  const delays = samples.flatMap(({ delayMs }) => delayMs ?? []);
  const unanswered = refusals.filter(({ isAway }) => !isAway);
  const failingMs = refusals.filter(({ isAway }) => isAway).map(({ tookMs }) => tookMs);
  const timed = (what: string, found: number, most: number) => ({ what, found, most, isTimed: true });
  const firm = (what: string, found: number, most: number) => ({ what, found, most, isTimed: false });
  return [
    firm('answers that are wrong or say too much', wrong.length, 0),
    firm('sockets left when everybody has gone', left.sockets, mostSockets),
    firm('transactions left when everybody has gone', left.transactions.length, 0),
    firm('megabytes by which an attack makes the memory grow', attackGrowth(samples), 200),
    timed('until no transaction went on, ms', left.endedMs, 2000),
    timed('requests without an answer while Neo4j was there', unanswered.length, 0),
    timed('the slowest plain answer, ms', plain.at(-1)?.tookMs ?? Infinity, 500),
    timed(
      'event-loop delay p99 of the worst 14 s, ms',
      delays.length > 0 ? Math.max(...delays) : Infinity,
      50,
    ),
    ...(withFaults
      ? [
          firm('kinds of faults that did not happen', faults.length - happened.size, 0),
          timed('the slowest failing answer, ms', Math.max(0, ...failingMs), slowMs),
          timed('until right answers after a fault, ms', Math.max(...backMs), 3000),
        ]
      : []),
    ...(seconds >= leastSecondsForSlope
      ? [firm('megabytes a minute by which the memory grows', slopePerMinute(samples), 1)]
      : []),
  ];
}

/** By how much the memory grew at most from the begin of an attack to any moment of it, in megabytes; without one infinitely. */
export function attackGrowth(samples: readonly Sample[]): number {
  if (!samples.some(({ isAttack }) => isAttack)) return Infinity;
  let most = 0;
  let before: number | null = null;
  for (const [index, { isAttack, residentMb }] of samples.entries()) {
    if (!isAttack) before = null;
    else {
      before ??= samples[index - 1]?.residentMb ?? residentMb;
      most = Math.max(most, residentMb - before);
    }
  }
  return most;
}

/**
 * Megabytes a minute: the slope of the least memory of each minute by least squares, over the second half of the time,
 * when caches are full and everything is compiled. The least of a minute is what collecting garbage leaves.
 */
export function slopePerMinute(samples: readonly Sample[]): number {
  const end = samples.at(-1)?.second ?? 0;
  const least = new Map<number, number>();
  for (const { second, residentMb } of samples) {
    const minute = Math.floor(second / 60);
    if (second >= end / 2) least.set(minute, Math.min(least.get(minute) ?? Infinity, residentMb));
  }
  const points = [...least];
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([minute]) => minute)), mean(points.map(([, megabytes]) => megabytes))];
  const covariance = mean(points.map(([minute, megabytes]) => (minute - x) * (megabytes - y)));
  const variance = mean(points.map(([minute]) => (minute - x) ** 2));
  return variance === 0 ? 0 : covariance / variance;
}

/** All figures as lines of text, the promises with a word for each. */
export function report(figures: Figures): string {
  const { samples, plain, counts, changesTold, wrong, refusals, back, left, said, seconds } = figures;
  const plainMs = plain.map(({ tookMs }) => tookMs);
  const memory = samples.map(({ residentMb }) => residentMb);
  const lines = [
    `${Math.round(seconds)} s of load: ${Object.entries(counts)
      .map(([key, count]) => `${key} × ${count}`)
      .join(', ')}; ${changesTold} changes told to subscribers`,
    `memory ${memory[0] ?? 0} MB at first, ${Math.max(...memory)} MB at most, ${memory.at(-1) ?? 0} MB at last`,
    `plain answer: median ${quantile(plainMs, 0.5).toFixed(1)} ms, p99 ${quantile(plainMs, 0.99).toFixed(1)} ms`,
    ...promises(figures).map((one) => {
      const { what, found, most } = one;
      return `${isKept(one) ? 'kept  ' : 'BROKEN'} ${what}: ${found.toFixed(1)}, at most ${most} promised`;
    }),
    ...(back.length > 0
      ? [
          `back after each, ms: ${back.map(({ fault, tookMs, second }) => `${fault} ${tookMs.toFixed(0)} (second ${second.toFixed(0)})`).join(', ')}`,
        ]
      : []),
    ...plain
      .slice(-5)
      .reverse()
      .map(
        ({ tookMs, second, isAttack }) =>
          `slowest: second ${second.toFixed(0)}${isAttack ? ', during an attack' : ''}, ${tookMs.toFixed(0)} ms`,
      ),
    ...left.transactions.map((about) => `left: ${about}`),
    ...[
      ...refusals.filter(({ isAway }) => !isAway).slice(0, 20),
      ...refusals.filter(({ isAway, tookMs }) => isAway && tookMs > slowMs).slice(0, 20),
    ].map(
      ({ actor, asked, status, second, tookMs, isAway }) =>
        `${isAway ? 'slow' : 'unanswered'}: second ${second.toFixed(0)}, ${actor} ${asked}: ${status} after ${tookMs.toFixed(0)} ms`,
    ),
    ...wrong.map((sentence) => `wrong: ${sentence}`),
    ...said.map((line) => `log: ${line.slice(0, 500)}`),
  ];
  return lines.join('\n');
}
