import { type ContestantName, contestants } from './contestants/index.ts';
import { generateNetwork } from './generate.ts';
import type { Growth } from './growth.ts';
import type { Measurement } from './measure.ts';
import { questions } from './questions/index.ts';
import { factor, ratio } from './report.ts';
import { table } from './table.ts';
import type { UnderWrites } from './writes.ts';

const dash = '–';

function of(measurements: readonly Measurement[], question: string, connections: number): Measurement[] {
  return measurements.filter((one) => one.question === question && one.connections === connections);
}

/** The questions that were measured, in the order of the tables. */
function asked(measurements: readonly Measurement[]) {
  return questions.filter(({ name }) => measurements.some(({ question }) => question === name));
}

/** With how many values each question is asked at scale 1, in turn. */
export function valuesTable(): string {
  const network = generateNetwork(1);
  return table(
    ['', ...questions.map(({ title }) => title)],
    [['values', ...questions.map((question) => String(question.values(network).length))]],
  );
}

/** How many times as many requests a second the service answers as the others, at 16 connections. */
export function ratioTable(measurements: readonly Measurement[]): string {
  const pairs: readonly (readonly [string, ContestantName, ContestantName])[] = [
    ['cold / bare', 'cold', 'bare'],
    ['cold / @neo4j/graphql', 'cold', 'peer'],
    ['warm / bare', 'warm', 'bare'],
    ['warm / @neo4j/graphql', 'warm', 'peer'],
    ['@neo4j/graphql / bare', 'peer', 'bare'],
  ];
  return table(
    ['', ...asked(measurements).map(({ title }) => title)],
    pairs.map(([title, a, b]) => [
      title,
      ...asked(measurements).map(({ name }) => factor(ratio(of(measurements, name, 16), a, b))),
    ]),
  );
}

/** What was measured of everybody. */
export function rateTable(measurements: readonly Measurement[]): string {
  const rows = asked(measurements).flatMap(({ name, title }) =>
    of(measurements, name, 16).map((one) => {
      const single = of(measurements, name, 1).find(({ contestant }) => contestant === one.contestant);
      return [
        title,
        contestants[one.contestant].title,
        String(one.requestsPerSecond),
        String(one.p50Ms),
        String(one.p99Ms),
        String(one.cpuMsPerRequest ?? dash),
        String(one.databaseCpuMsPerRequest ?? dash),
        String(single?.p50Ms ?? dash),
      ];
    }),
  );
  return table(
    [
      'question',
      'answered by',
      'requests/s',
      'p50 ms',
      'p99 ms',
      'CPU ms',
      'database CPU ms',
      'p50 ms, 1 connection',
    ],
    rows,
  );
}

export function writesTable({ measurements, written, stale }: UnderWrites): string {
  const rows = asked(measurements).map(({ name, title }) => [
    title,
    factor(ratio(of(measurements, name, 16), 'warm', 'bare')),
  ]);
  return `${table(['question', 'warm / bare'], rows)}\n\n${written} writes, ${stale} stale answers.`;
}

export function growthTable({ scale, measurements }: Growth): string {
  const rows = asked(measurements).map(({ name, title }) => {
    const [small, large] = of(measurements, name, 1).toSorted((a, b) => a.scale - b.scale);
    if (!small || !large) return [title, dash, dash, dash];
    return [title, String(small.p50Ms), String(large.p50Ms), factor(large.p50Ms / small.p50Ms)];
  });
  return table(['question', 'p50 ms, scale 1', `p50 ms, scale ${scale}`, 'times'], rows);
}

export function memoryTable({ memory }: Growth): string {
  const rows = memory.map(({ scale, contestant, megabytes }) => [
    contestant === 'cold' ? contestants.cold.title : contestants.warm.title,
    String(scale),
    String(megabytes),
  ]);
  return table(['', 'scale', 'resident MB'], rows);
}
