import { describe, expect, it } from 'vitest';
import { fieldsOfKind, fieldsOfRelation } from './fields.ts';
import { changedInput, misfits, stateOf, valuesOf } from './values.ts';

const fields = fieldsOfKind('UNIVERSITY');

describe('the values of a form', () => {
  const before = valuesOf(fields, {
    nameEn: 'University',
    aliases: 'One|Two',
    foundedYear: '1878',
    standing: 'PUBLIC',
  });

  it('show a list with an item on each line, and nothing for what is not stated', () => {
    expect(before).toMatchObject({ aliases: 'One\nTwo', nameRu: '', foundedYear: '1878' });
  });

  it('are sent where they were changed, and as what the field takes', () => {
    expect(changedInput(fields, before, { ...before, nameEn: ' University ' })).toEqual({});
    const after = {
      ...before,
      aliases: 'One\n\n Three ',
      foundedYear: '1880',
      nameEn: '',
      website: 'https://a.ru',
    };
    expect(changedInput(fields, before, after)).toEqual({
      aliases: ['One', 'Three'],
      foundedYear: 1880,
      nameEn: null,
      website: 'https://a.ru',
    });
    expect(changedInput(fields, before, { ...before, aliases: '' })).toEqual({ aliases: [] });
  });

  it('are told as a state in the form in which the service tells one', () => {
    const partnership = fieldsOfKind('PARTNERSHIP');
    const state = { aliases: 'One|Two', summaryEn: 'First line\nsecond | line' };
    const told = stateOf(partnership, valuesOf(partnership, state));
    expect(told).toMatchObject({ ...state, nameRu: '' });
    expect(stateOf(partnership, { aliases: ' One \n\nTwo\n' })['aliases']).toBe('One|Two');
  });

  it('take a comma for the point of a number', () => {
    const backs = fieldsOfRelation('BACKS');
    expect(changedInput(backs, {}, { amountMlnRub: '12,5' })).toEqual({ amountMlnRub: 12.5 });
  });

  it.each([
    ['foundedYear', '18x8'],
    ['website', 'javascript:alert(1)'],
  ])('are held against what the field takes: %s', (name, text) => {
    expect(misfits(fields, { ...before, [name]: text }).map((field) => field.name)).toEqual([name]);
    expect(misfits(fields, before)).toEqual([]);
  });
});
