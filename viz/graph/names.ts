import type { Place } from './rings.ts';

/** How a name is written, in pixels of the screen: the size of its letters, and where it breaks. */
export interface Lettering {
  readonly size: number;
  readonly width: number;
}

/** The least with which the name of a point can be read, and that of a group, which stands for many. */
export const pointLettering: Lettering = { size: 11, width: 120 };
export const groupLettering: Lettering = { size: 14, width: 150 };

/** How names are written at a zoom: never smaller than can be read. */
export function letteringAt(zoom: number, isGroup: boolean): Lettering {
  const { size, width } = isGroup ? groupLettering : pointLettering;
  const scale = Math.max(zoom, 1);
  return { size: size * scale, width: width * scale };
}

/** A point as it stands in the window. */
export interface NamedPoint extends Place {
  readonly id: string;
  readonly name: string;
  /** Its width, in pixels. */
  readonly size: number;
  readonly lettering: Lettering;
  /** Named before all points, and not counted among them. */
  readonly isGroup: boolean;
  /** Named before all others, whatever its size: what the reader points at or has chosen. */
  readonly isFirst: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About how wide a letter is and how far lines are apart, in sizes of the letters. */
const letter = { width: 0.65, height: 1.25 };

/** A window of this many pixels bears the name of one point; the smallest bears a dozen. */
const areaOfName = 40_000;
const fewestNames = 12;

/**
 * Which points can be named so that no name covers another: groups first, then the largest, of equal ones by id, and no
 * point whose name would stand outside of a window of `width` × `height` pixels.
 */
export function namesThatFit(points: readonly NamedPoint[], width: number, height: number): string[] {
  const order = points.toSorted(
    (a, b) =>
      Number(b.isFirst) - Number(a.isFirst) ||
      Number(b.isGroup) - Number(a.isGroup) ||
      b.size - a.size ||
      (a.id < b.id ? -1 : 1),
  );
  const most = Math.max(fewestNames, Math.floor((width * height) / areaOfName));
  const taken: Box[] = [];
  const named: NamedPoint[] = [];
  let namedPoints = 0;
  for (const point of order) {
    if (namedPoints >= most) break;
    const box = boxOf(point);
    const isInside = box.left >= 0 && box.right <= width && point.y >= 0 && box.bottom <= height;
    const canStand = (isInside || point.isGroup) && !taken.some((other) => overlap(box, other));
    if (!point.isFirst && !canStand) continue;
    taken.push(box);
    named.push(point);
    if (!point.isGroup) namedPoints += 1;
  }
  return named.map(({ id }) => id);
}

/** What a point's name covers below it. */
function boxOf({ x, y, size, name, lettering }: NamedPoint): Box {
  const length = name.length * letter.width * lettering.size;
  const half = Math.min(length, lettering.width) / 2;
  const lines = Math.ceil(length / lettering.width);
  const top = y + size / 2;
  return { left: x - half, right: x + half, top, bottom: top + lines * letter.height * lettering.size };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
