import type { Place } from './rings.ts';

/** How a name is written, in pixels of the screen: the size of its letters, and where it breaks. */
export interface Lettering {
  readonly size: number;
  readonly width: number;
}

/** The least with which the name of a point can be read, and that of a group, which stands for many. */
const pointLettering: Lettering = { size: 11, width: 120 };
const groupLettering: Lettering = { size: 14, width: 150 };

/** How much larger names become when one comes closer: little, so that the room between the points is for more of them. */
const largestScale = 1.4;

/** How names are written at a zoom: never smaller than can be read. */
export function letteringAt(zoom: number, isGroup: boolean): Lettering {
  const { size, width } = isGroup ? groupLettering : pointLettering;
  const scale = Math.min(Math.max(zoom, 1), largestScale);
  return { size: size * scale, width: width * scale };
}

/** How far a name stands below its point, and how wide the rim around its letters is, in sizes of the letters. */
export const gapAboveName = 0.25;
export const rimOfLetters = 0.2;

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

/** What shows a part of the picture: how large it is, in pixels, and how much it enlarges. */
export interface NamesWindow {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
}

/** A window of this many pixels bears the name of one point; the smallest bears a dozen. */
const areaOfName = 40_000;
const fewestNames = 12;

/**
 * Which points can be named so that no name covers another or its point: groups first, then the largest, of equal ones by
 * id, and no point whose name would stand outside of the window. From afar names would hide what the picture shows, so
 * that there are only as many as the window bears; who comes closer wants to read, and finds more of them with the square
 * of the zoom.
 */
export function namesThatFit(points: readonly NamedPoint[], { width, height, zoom }: NamesWindow): string[] {
  const order = points.toSorted(
    (a, b) =>
      Number(b.isFirst) - Number(a.isFirst) ||
      Number(b.isGroup) - Number(a.isGroup) ||
      b.size - a.size ||
      (a.id < b.id ? -1 : 1),
  );
  const most = Math.max(fewestNames, Math.floor((width * height * Math.max(zoom, 1) ** 2) / areaOfName));
  const taken: Box[] = [];
  const named: NamedPoint[] = [];
  let namedPoints = 0;
  for (const point of order) {
    if (namedPoints >= most) break;
    const body = bodyOf(point);
    const box = boxOf(point);
    const isInside = box.left >= 0 && box.right <= width && point.y >= 0 && box.bottom <= height;
    const isFree = !taken.some((other) => overlap(box, other) || overlap(body, other));
    if (!point.isFirst && !(isFree && (isInside || point.isGroup))) continue;
    taken.push(body, box);
    named.push(point);
    if (!point.isGroup) namedPoints += 1;
  }
  return named.map(({ id }) => id);
}

/** What a point itself covers. */
function bodyOf({ x, y, size }: NamedPoint): Box {
  return { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 };
}

/** What a point's name covers below it, with the rim around its letters. */
function boxOf({ x, y, size, name, lettering }: NamedPoint): Box {
  const lines = linesOf(name, lettering.width / (letter.width * lettering.size));
  const longest = Math.max(...lines.map((line) => line.length));
  const rim = lettering.size * rimOfLetters;
  const half = (longest * letter.width * lettering.size) / 2 + rim;
  const top = y + size / 2 + lettering.size * gapAboveName - rim;
  const height = lines.length * letter.height * lettering.size + 2 * rim;
  return { left: x - half, right: x + half, top, bottom: top + height };
}

/** A name is broken between words where the next one would not fit; a word that is too long stands alone. */
function linesOf(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
