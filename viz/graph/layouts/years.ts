import { kindOrder } from '../../state/types.ts';
import type { SceneNode } from '../groups.ts';
import type { Place } from '../rings.ts';
import type { Layout, LayoutInput } from './layout.ts';

const columnWidth = 110;
const rowHeight = 64;
const laneGap = 60;

/** A year of more entities of a kind than this stands in several columns. */
const mostRows = 10;

/** Stands before every year: what states none. */
const undated = Number.NEGATIVE_INFINITY;

/** From left to right by the year in which each began, a lane for each kind; what has no year stands at the left. */
export const yearsLayout: Layout = {
  name: 'years',
  place: (input) => {
    const starts = startYears(input);
    const lanes = kindOrder
      .map((kind) =>
        byYear(
          input.nodes.filter((node) => node.kind === kind),
          starts,
        ),
      )
      .filter(({ size }) => size > 0);
    const left = leftOfYears(lanes);
    const places = new Map<string, Place>();
    let top = 0;
    for (const lane of lanes) {
      for (const [year, members] of lane) {
        members.forEach(({ id }, index) => {
          const x = (left.get(year) ?? 0) + Math.floor(index / mostRows) * columnWidth;
          places.set(id, { x, y: top + (index % mostRows) * rowHeight });
        });
      }
      const tallest = Math.max(...[...lane.values()].map(({ length }) => Math.min(length, mostRows)));
      top += tallest * rowHeight + laneGap;
    }
    return places;
  },
};

type Lane = ReadonlyMap<number, readonly SceneNode[]>;

function byYear(nodes: readonly SceneNode[], starts: ReadonlyMap<string, number>): Lane {
  const years = new Map<number, SceneNode[]>();
  for (const node of nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const year = starts.get(node.id) ?? undated;
    years.set(year, [...(years.get(year) ?? []), node]);
  }
  return years;
}

/** Where each year begins: after the columns that the fullest lane needs for the years before it. */
function leftOfYears(lanes: readonly Lane[]): Map<number, number> {
  const years = [...new Set(lanes.flatMap((lane) => [...lane.keys()]))].sort((a, b) => a - b);
  const left = new Map<number, number>();
  let x = 0;
  for (const year of years) {
    left.set(year, x);
    const fullest = Math.max(...lanes.map((lane) => lane.get(year)?.length ?? 0));
    x += Math.ceil(fullest / mostRows) * columnWidth;
  }
  return left;
}

/** The entity's own first year, or else that of its earliest relationship. */
export function startYears({ nodes, edges }: LayoutInput): Map<string, number> {
  const starts = new Map<string, number>();
  for (const { source, target, fromYear } of edges) {
    if (fromYear === null) continue;
    for (const id of [source, target]) starts.set(id, Math.min(fromYear, starts.get(id) ?? fromYear));
  }
  for (const { id, fromYear } of nodes) if (fromYear !== null) starts.set(id, fromYear);
  return starts;
}
