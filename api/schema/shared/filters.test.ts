import { describe, expect, it } from 'vitest';
import { meets } from '../../repositories/lists/condition.ts';
import { listFields } from '../../repositories/lists/fields.ts';
import { conditionOf } from './filters.ts';

const moment = { asOf: null, today: '2020-01-01' };

/** Which of the names a condition on names leaves. */
function namesLeft(test: object, names: readonly string[]): string[] {
  const condition = conditionOf('filter', { name: test }, listFields.COMPANY);
  const holds = meets(condition, moment);
  return names.filter((nameEn, index) =>
    holds({ id: String(index), kind: 'COMPANY', nameEn, links: [], degree: null }),
  );
}

describe('a part of a text', () => {
  const names = ['Tomsk Instrument', 'Tomskneftekhim', 'West Tomsk', 'New Tomsk Works', 'Tomsk  Two'];

  it.each([
    [{ startsWith: 'Tomsk ' }, ['Tomsk Instrument', 'Tomsk  Two']],
    [{ startsWith: 'tomsk' }, ['Tomsk Instrument', 'Tomskneftekhim', 'Tomsk  Two']],
    [{ startsWith: ' tomsk i' }, ['Tomsk Instrument']],
    [{ startsWith: 'tomsk t' }, []],
    [{ contains: ' tomsk' }, ['West Tomsk', 'New Tomsk Works']],
    [{ contains: ' tomsk ' }, ['New Tomsk Works']],
  ])('keeps the blanks that tell words from beginnings: %j', (test, left) => {
    expect(namesLeft(test, names)).toEqual(left);
  });

  it('is not the whole of a text, which stands without blanks around it', () => {
    expect(namesLeft({ eq: ' West Tomsk ' }, names)).toEqual(['West Tomsk']);
  });

  it.each(['contains', 'startsWith'])('is more than blanks: %s', (test) => {
    expect(() => namesLeft({ [test]: '  ' }, names)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });
});
