import { factor } from '../report.ts';
import { table } from '../table.ts';
import { type DrawerName, drawers } from './contestants.ts';
import type { Visit } from './visit.ts';

/** What was measured of one page at one scale. */
export interface Sample {
  readonly scale: number;
  /** Entities and relationships of the network. */
  readonly entities: number;
  readonly relationships: number;
  readonly drawer: DrawerName;
  /** Null where the page did not draw the network in the time it was given. */
  readonly visits: readonly Visit[] | null;
}

/** A figure of a visit, as the tables have it. */
export interface Figure {
  readonly key: keyof Visit;
  readonly title: string;
}

export const figures: readonly Figure[] = [
  { key: 'paintedMs', title: 'painted, ms' },
  { key: 'dragFrameMs', title: 'frame while dragging, p95 ms' },
  { key: 'zoomFrameMs', title: 'frame while zooming, p95 ms' },
  { key: 'detailsMs', title: 'click to details, ms' },
  { key: 'heapMb', title: 'JS heap, MB' },
];

/** The median of a figure over the visits of a sample; null where there is none. */
export function median(sample: Sample | undefined, key: keyof Visit): number | null {
  const values = (sample?.visits ?? []).flatMap((visit) => visit[key] ?? []).sort((a, b) => a - b);
  return values[Math.floor((values.length - 1) / 2)] ?? null;
}

/** A line of what is to be reached: a figure of the explorer as a multiple of another figure. */
export interface Target {
  readonly title: string;
  readonly most: number;
  /** Null where it was not measured. */
  readonly found: number | null;
}

/** What is to be reached, with what was. */
export function targetsOf(samples: readonly Sample[]): readonly Target[] {
  const value = (scale: number, drawer: DrawerName, key: keyof Visit) =>
    median(
      samples.find((sample) => sample.scale === scale && sample.drawer === drawer),
      key,
    );
  const share = (a: number | null, b: number | null) => (a === null || b === null ? null : a / b);
  const against = (scale: number, key: keyof Visit, other: DrawerName) =>
    share(value(scale, 'explorer', key), value(scale, other, key));
  return [
    { title: '1: painted, of plain Cytoscape', most: 0.45, found: against(1, 'paintedMs', 'cytoscape') },
    { title: '1: painted, of sigma.js', most: 2, found: against(1, 'paintedMs', 'sigma') },
    { title: '1: frame while dragging, of sigma.js', most: 0.3, found: against(1, 'dragFrameMs', 'sigma') },
    { title: '1: frame while zooming, of sigma.js', most: 0.3, found: against(1, 'zoomFrameMs', 'sigma') },
    {
      title: '1: click to details, of 150 ms',
      most: 1,
      found: share(value(1, 'explorer', 'detailsMs'), 150),
    },
    { title: '10: painted, of sigma.js', most: 2, found: against(10, 'paintedMs', 'sigma') },
    { title: '10: frame while dragging, of sigma.js', most: 1, found: against(10, 'dragFrameMs', 'sigma') },
    { title: '10: frame while zooming, of sigma.js', most: 1, found: against(10, 'zoomFrameMs', 'sigma') },
    {
      title: '100: first picture, of that at scale 1',
      most: 2,
      found: share(value(100, 'explorer', 'paintedMs'), value(1, 'explorer', 'paintedMs')),
    },
  ];
}

/** Everything that was measured, as a table. */
export function figureTable(samples: readonly Sample[]): string {
  const rows = samples.map((sample) => {
    const { scale, entities, drawer, visits } = sample;
    const title = drawers.find(({ name }) => name === drawer)?.title ?? drawer;
    const cells = figures.map(({ key }) => rounded(median(sample, key)));
    const points = visits === null ? 'not in time' : rounded(median(sample, 'points'));
    return [`${scale} (${entities} entities)`, title, points, ...cells];
  });
  return table(['scale', 'drawn by', 'points', ...figures.map(({ title }) => title)], rows);
}

/** What is to be reached, as a table. */
export function targetTable(samples: readonly Sample[]): string {
  const rows = targetsOf(samples).flatMap(({ title, most, found }) =>
    found === null ? [] : [[title, factor(found), String(most), found <= most ? 'reached' : 'missed']],
  );
  return table(['scale: the explorer', 'times', 'at most', ''], rows);
}

function rounded(value: number | null): string {
  if (value === null) return '–';
  return value >= 10 ? String(Math.round(value)) : value.toFixed(1);
}
