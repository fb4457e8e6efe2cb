import { describe, expect, it } from 'vitest';
import type { SavedView } from './frame.ts';
import { readViews, savedLimits, withReturned, withView } from './view-list.ts';

const view = (name: string, address = '?view=network'): SavedView => ({ name, address });
const full = Array.from({ length: savedLimits.views }, (_, index) => view(String(index)));
const namesOf = (views: readonly SavedView[] | null) => views?.map(({ name }) => name);

describe('saved views', () => {
  it('take one back under a name that is free, so that all of them can be read again', () => {
    const [gone, other] = [view('A', '?project=a'), view('B')];
    const views = withReturned([other, view('A', '?project=b')], gone, 0) ?? [];
    expect(views).toEqual([view('A (2)', '?project=a'), view('B'), view('A', '?project=b')]);
    expect(readViews(JSON.parse(JSON.stringify(views)))).toEqual(views);
  });

  it('take none back where there is no room', () => {
    expect(withReturned(full, view('A'), 0)).toBeNull();
  });

  it('refuse what could not be read again: one too many, and an address that is too long', () => {
    expect(withView(full, view('A'))).toEqual({ refused: 'full' });
    const long = view('A', `?${'x'.repeat(savedLimits.address)}`);
    expect(withView([], long)).toEqual({ refused: 'long' });
    const longest = view('A', long.address.slice(0, savedLimits.address));
    expect(withView([view('B')], longest)).toEqual({ views: [view('B'), longest] });
    expect(readViews([longest])).toEqual([longest]);
  });

  it('replace one of the same name, however many there are', () => {
    const replaced = withView(full, view('7', '?view=programme'));
    expect(replaced).toEqual({ views: full.with(7, view('7', '?view=programme')) });
  });

  it('are read one by one: what makes no sense is left out, and a name that two have gets a number', () => {
    const stored = [
      view('A'),
      null,
      view('', '?'),
      view('B', 'https://elsewhere.example/'),
      view('C', `?${'x'.repeat(savedLimits.address)}`),
      { ...view('D'), more: 1 },
      view('A', '?view=programme'),
      view(' A '),
    ];
    expect(namesOf(readViews(stored))).toEqual(['A', 'A (2)', 'A (3)']);
    expect(namesOf(readViews([...full, view('A')]))).toHaveLength(savedLimits.views);
    for (const nonsense of [null, {}, 'A', 1]) expect(readViews(nonsense)).toEqual([]);
  });
});
