import type { Place } from './rings.ts';

/** How large a name is to be read, in pixels of the screen. */
export const readableSize = 11;

/** Where a name breaks, in pixels of the screen. */
export const nameWidth = 120;

/** A point as it stands in the window. */
export interface NamedPoint extends Place {
  readonly id: string;
  readonly name: string;
  /** Its width, in pixels. */
  readonly size: number;
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
const letter = { width: 0.55, height: 1.25 };

/** A window of this many pixels bears one name; the smallest bears a dozen. */
const areaOfName = 40_000;
const fewestNames = 12;

/**
 * Which points can be named so that no name covers another: the largest first, of equal ones by id, and none that would
 * stand outside of a window of `width` × `height` pixels.
 */
export function namesThatFit(points: readonly NamedPoint[], width: number, height: number): string[] {
  const order = points.toSorted(
    (a, b) => Number(b.isFirst) - Number(a.isFirst) || b.size - a.size || (a.id < b.id ? -1 : 1),
  );
  const most = Math.max(fewestNames, Math.floor((width * height) / areaOfName));
  const taken: Box[] = [];
  const named: string[] = [];
  for (const point of order) {
    if (named.length >= most) break;
    const box = boxOf(point);
    const isInside = box.left >= 0 && box.right <= width && point.y >= 0 && box.bottom <= height;
    if (!point.isFirst && (!isInside || taken.some((other) => overlap(box, other)))) continue;
    taken.push(box);
    named.push(point.id);
  }
  return named;
}

/** What a point's name covers below it. */
function boxOf({ x, y, size, name }: NamedPoint): Box {
  const length = name.length * letter.width * readableSize;
  const half = Math.min(length, nameWidth) / 2;
  const lines = Math.ceil(length / nameWidth);
  const top = y + size / 2;
  return { left: x - half, right: x + half, top, bottom: top + lines * letter.height * readableSize };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
