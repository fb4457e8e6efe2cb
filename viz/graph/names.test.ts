import { describe, expect, it } from 'vitest';
import { type NamedPoint, namesThatFit } from './names.ts';

const point = (id: string, x: number, y: number, size = 10, isFirst = false): NamedPoint => ({
  id,
  name: 'sixteen letters.',
  x,
  y,
  size,
  lettering: { size: 11, width: 120 },
  isGroup: false,
  isFirst,
});

const afar = { width: 800, height: 600, zoom: 0.5 };

describe('names that fit', () => {
  it('are those of the largest points, of equal ones by id', () => {
    expect(
      namesThatFit([point('b', 200, 200), point('a', 210, 205), point('c', 400, 100, 20)], afar),
    ).toEqual(['c', 'a']);
  });

  it('cover no other: side by side and one below the other', () => {
    const points = [point('a', 100, 100), point('b', 218, 100), point('c', 340, 100), point('d', 100, 140)];
    expect(namesThatFit(points, afar)).toEqual(['a', 'c', 'd']);
  });

  it('stand inside of the window', () => {
    const points = [
      point('left', 30, 100),
      point('right', 780, 100),
      point('low', 400, 590),
      point('in', 400, 300),
    ];
    expect(namesThatFit(points, afar)).toEqual(['in']);
  });

  it('are those of groups before those of larger points, also at the edge of the window', () => {
    const group = (id: string, x: number, size: number) => ({ ...point(id, x, 100, size), isGroup: true });
    const points = [point('large', 230, 100, 50), group('small', 300, 20), group('edge', 5, 20)];
    expect(namesThatFit(points, afar)).toEqual(['edge', 'small']);
    expect(namesThatFit([group('a', 200, 20), group('b', 240, 30)], afar)).toEqual(['b']);
  });

  it('take the room that their letters take', () => {
    const wide = { ...point('wide', 100, 100, 20), lettering: { size: 20, width: 240 } };
    expect(namesThatFit([{ ...wide, x: 200 }, point('b', 350, 100)], afar)).toEqual(['wide']);
    expect(namesThatFit([point('a', 200, 100, 20), point('b', 350, 100)], afar)).toEqual(['a', 'b']);
  });

  it('are broken between words, and cover no point that is named', () => {
    const long = { ...point('long', 200, 100, 20), name: 'sixteen letters. sixteen letters.' };
    expect(namesThatFit([long, point('b', 200, 130)], afar)).toEqual(['long']);
    expect(namesThatFit([long, point('b', 200, 150)], afar)).toEqual(['long', 'b']);
    const word = { ...long, name: 'onewordofthirtyletterswithout.' };
    expect(namesThatFit([word, point('b', 340, 100)], afar)).toEqual(['long']);
    expect(namesThatFit([point('a', 200, 100, 60), point('b', 200, 60, 5)], afar)).toEqual(['a']);
  });

  it('begin with what the reader points at, wherever it is', () => {
    expect(namesThatFit([point('a', 200, 200, 30), point('b', 205, 205, 5, true)], afar)).toEqual(['b']);
    expect(namesThatFit([point('edge', 5, 5, 5, true)], afar)).toEqual(['edge']);
  });

  it('are as many as a window bears', () => {
    const points = Array.from({ length: 400 }, (_, index) =>
      point(String(index).padStart(3, '0'), 100 + 130 * (index % 20), 100 + 40 * Math.floor(index / 20)),
    );
    const window = { width: 3000, height: 1000, zoom: 0.5 };
    expect(namesThatFit(points, window)).toHaveLength(75);
    const groups = [120, 1120].map((x) => ({ ...point(`group ${String(x)}`, x, 900), isGroup: true }));
    expect(namesThatFit([...points, ...groups], window)).toHaveLength(77);
    expect(namesThatFit(points, { ...window, zoom: 2 })).toHaveLength(300);
  });
});
