import type { ContestantName } from './contestants/index.ts';
import type { Measurement } from './measure.ts';
import { questions } from './questions/index.ts';
import { factor, ratio } from './report.ts';

/** Who is drawn beside the bare handler, which is the line at 1; colours that colour-blind readers can tell apart. */
const drawn: readonly { readonly name: ContestantName; readonly title: string; readonly colour: string }[] = [
  { name: 'peer', title: '@neo4j/graphql', colour: '#999999' },
  { name: 'cold', title: 'the service, cache off', colour: '#0072b2' },
  { name: 'warm', title: 'the service, cache on', colour: '#009e73' },
];

const width = 860;
const left = 190;
const right = 60;
const barHeight = 14;
const groupGap = 14;
const top = 56;
/** The ends of the axis, in powers of ten. */
const [leastPower, mostPower] = [-2, 2.5] as const;

/** A bar chart (SVG) of requests a second as a multiple of the bare handler's, on a logarithmic axis. */
export function chartOf(measurements: readonly Measurement[]): string {
  const groups = questions.filter(({ name }) => measurements.some(({ question }) => question === name));
  const groupHeight = drawn.length * barHeight + groupGap;
  const height = top + groups.length * groupHeight + 20;
  const bars = groups.flatMap(({ name, title }, group) => {
    const y = top + group * groupHeight;
    const own = measurements.filter(({ question, connections }) => question === name && connections === 16);
    return [
      text(left - 10, y + (drawn.length * barHeight) / 2 + 4, title, 'end'),
      ...drawn.flatMap((series, index) =>
        bar(ratio(own, series.name, 'bare'), y + index * barHeight, series.colour),
      ),
    ];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<title>Requests a second as a multiple of a bare HTTP handler's</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(left, 18, "Requests a second, 16 connections, as a multiple of a bare HTTP handler's", 'start'),
    ...drawn.flatMap(({ title, colour }, index) => [
      `<rect x="${left + index * 190}" y="28" width="12" height="12" fill="${colour}"/>`,
      text(left + index * 190 + 18, 38, title, 'start'),
    ]),
    `<line x1="${place(1)}" x2="${place(1)}" y1="${top - 6}" y2="${height - 16}" stroke="#333333"/>`,
    text(place(1), height - 4, '1', 'middle'),
    ...bars,
    '</svg>',
  ].join('\n')}\n`;
}

function bar(value: number | null, y: number, colour: string): string[] {
  if (value === null) return [];
  const [from, to] = [place(1), place(value)].sort((a, b) => a - b);
  return [
    `<rect x="${from}" y="${y}" width="${round((to ?? 0) - (from ?? 0))}" height="${barHeight - 2}" fill="${colour}"/>`,
    text(Math.max(place(value), place(1)) + 4, y + barHeight - 4, factor(value), 'start'),
  ];
}

function place(value: number): number {
  const share = (Math.log10(value) - leastPower) / (mostPower - leastPower);
  return round(left + Math.min(1, Math.max(0, share)) * (width - left - right));
}

function text(x: number, y: number, content: string, anchor: 'start' | 'middle' | 'end'): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="#333333">${content}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
