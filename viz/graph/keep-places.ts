import type { Places } from './layouts/layout.ts';
import type { Place } from './rings.ts';

interface Line {
  readonly source: string;
  readonly target: string;
}

/**
 * Where everything stands after the data changed: who stood somewhere stays there, so that nobody who looks loses the
 * place; who is new stands to its neighbours as in the new arrangement, or, without a neighbour that stayed, as to all.
 * @param before where they stood
 * @param after where a new arrangement puts them
 */
export function keepPlaces(before: Places, after: Places, lines: readonly Line[]): Map<string, Place> {
  const shifts = new Map<string, Place>();
  for (const [id, place] of after) {
    const kept = before.get(id);
    if (kept) shifts.set(id, { x: kept.x - place.x, y: kept.y - place.y });
  }
  const neighbours = new Map<string, Place[]>();
  for (const { source, target } of lines) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const shift = shifts.get(other);
      if (shift && !shifts.has(one)) neighbours.set(one, [...(neighbours.get(one) ?? []), shift]);
    }
  }
  const usual = mean([...shifts.values()]);
  return new Map(
    [...after].map(([id, { x, y }]) => {
      const near = neighbours.get(id);
      const shift = shifts.get(id) ?? (near ? mean(near) : usual);
      return [id, { x: x + shift.x, y: y + shift.y }];
    }),
  );
}

function mean(shifts: readonly Place[]): Place {
  const count = Math.max(1, shifts.length);
  return {
    x: shifts.reduce((sum, { x }) => sum + x, 0) / count,
    y: shifts.reduce((sum, { y }) => sum + y, 0) / count,
  };
}
