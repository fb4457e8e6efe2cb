import type { ContestantName } from './contestants/index.ts';
import type { Measurement } from './measure.ts';
import type { Question } from './questions/question.ts';

/** The requests a second of a contestant as a multiple of another's, of the same question and load; null without both. */
export function ratio(
  measurements: readonly Measurement[],
  of: ContestantName,
  to: ContestantName,
): number | null {
  const rate = (name: ContestantName) =>
    measurements.find(({ contestant }) => contestant === name)?.requestsPerSecond;
  const [a, b] = [rate(of), rate(to)];
  return a === undefined || b === undefined ? null : a / b;
}

/** A factor with two digits that count: 0.94, 3.1, 24. */
export function factor(value: number | null): string {
  if (value === null) return '–';
  return value >= 10 ? String(Math.round(value)) : value.toFixed(value >= 1 ? 1 : 2);
}

/** What was measured of one question and load, as lines for people. */
export function printMeasurements({ title }: Question, measurements: readonly Measurement[]): void {
  const [first] = measurements;
  if (!first) return;
  console.log(`\n${title}, scale ${first.scale}, ${first.connections} connection(s)`);
  console.log('           req/s    p50 ms   p99 ms   CPU ms (own + database)   × bare   × peer');
  for (const one of measurements) {
    const cells = [
      one.contestant.padEnd(6),
      one.requestsPerSecond.toFixed(1).padStart(9),
      one.p50Ms.toFixed(2).padStart(9),
      one.p99Ms.toFixed(2).padStart(9),
      `${(one.cpuMsPerRequest ?? Number.NaN).toFixed(2)} + ${(one.databaseCpuMsPerRequest ?? Number.NaN).toFixed(2)}`.padStart(
        20,
      ),
      factor(ratio(measurements, one.contestant, 'bare')).padStart(14),
      factor(ratio(measurements, one.contestant, 'peer')).padStart(9),
    ];
    console.log(cells.join(''));
  }
}
