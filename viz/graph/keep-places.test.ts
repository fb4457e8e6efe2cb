import { describe, expect, it } from 'vitest';
import { keepPlaces } from './keep-places.ts';

const at = (x: number, y: number) => ({ x, y });

describe('places after a change of the data', () => {
  const before = new Map([
    ['a', at(0, 0)],
    ['b', at(100, 0)],
    ['gone', at(5, 5)],
  ]);

  it('are those from before for whoever stays', () => {
    const after = new Map([
      ['a', at(70, -20)],
      ['b', at(1, 2)],
    ]);
    expect(keepPlaces(before, after, [])).toEqual(
      new Map([
        ['a', at(0, 0)],
        ['b', at(100, 0)],
      ]),
    );
  });

  it('are to the neighbours as in the new arrangement for whoever is new, or else as to all', () => {
    const after = new Map([
      ['a', at(10, 10)],
      ['b', at(150, 30)],
      ['new', at(13, 14)],
      ['alone', at(80, 20)],
    ]);
    const kept = keepPlaces(before, after, [{ source: 'new', target: 'a' }]);
    expect(kept.get('new')).toEqual(at(3, 4));
    expect(kept.get('alone')).toEqual(at(80 - 30, 20 - 20));
  });

  it('are the new ones where nothing stood before', () => {
    const after = new Map([['a', at(10, 10)]]);
    expect(keepPlaces(new Map(), after, [])).toEqual(after);
  });
});
